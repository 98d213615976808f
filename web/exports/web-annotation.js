// W3C Web Annotations (JSON-LD): for annotation tools and archives. https://www.w3.org/TR/annotation-model/
//
// Positions are counted in code points, as the standard asks, where presslight/1 counts UTF-16 code units.

import { codePointOffsets, wholeCharacters } from './characters.js';
import { findings } from './findings.js';

/** @import {Result} from '../result.js' */
/** @import {Finding} from './findings.js' */

/** Units of text before and after a quotation that tell it from the same words elsewhere. */
const CONTEXT = 32;

/**
 * An IRI for a text whose address is not known: a UUID (version 8, RFC 9562) from its hash (FNV-1a, four lanes).
 * @param {string} text
 */
function nameByContent(text) {
  const lanes = [0x811c9dc5, 0x050c5d1f, 0xc9dc5811, 0x5d1f050c];
  for (let i = 0; i < text.length; i++)
    for (let lane = 0; lane < 4; lane++)
      lanes[lane] = Math.imul(lanes[lane] ^ text.charCodeAt(i), 0x01000193);
  const hex = lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

/**
 * @param {'tagging'|'identifying'|'describing'} purpose
 * @param {string} value
 */
const body = (purpose, value) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });

/** @param {Finding} finding */
function bodies({ kind, type, speaker, organisation, statistic }) {
  const about = [kind, type].filter(Boolean).map((tag) => body('tagging', tag));
  if (kind === 'organisation') about.push(body('identifying', organisation));
  if (speaker) about.push(body('identifying', speaker));
  if (statistic) about.push(body('describing', inFigures(statistic)));
  return about;
}

/** @param {NonNullable<Finding['statistic']>} statistic */
function inFigures({ comparator, value, valueMax, unit, per }) {
  const range = valueMax === null ? `${value}` : `${value} to ${valueMax}`;
  return [comparator === '=' ? '' : comparator, range, unit, per && `per ${per}`].filter(Boolean).join(' ');
}

/**
 * @param {string} text
 * @param {Finding} finding
 * @param {(units: number) => number} codePoints
 */
function selectors(text, { start, end }, codePoints) {
  const prefix = wholeCharacters(text, Math.max(0, start - CONTEXT), start);
  const suffix = wholeCharacters(text, end, Math.min(text.length, end + CONTEXT));
  return [
    { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix, suffix },
    { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
  ];
}

/**
 * An AnnotationPage with one annotation a finding.
 * @param {Result} result
 * @param {string} text
 * @param {{source?: string}} [options] source: the address of the article
 */
export function toWebAnnotations(result, text, { source = nameByContent(text) } = {}) {
  const codePoints = codePointOffsets(text);
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#presslight`,
    type: 'AnnotationPage',
    generator: { type: 'Software', name: 'Presslight' },
    items: findings(result, text).map((finding) => ({
      id: `${source}#${finding.id}`,
      type: 'Annotation',
      motivation: 'tagging',
      body: bodies(finding),
      target: { source, selector: selectors(text, finding, codePoints) },
    })),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
