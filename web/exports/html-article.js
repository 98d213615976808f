// The article with its findings as marks. What a parser reads out of it is the text, unit for unit.

import { storable } from './characters.js';
import { findings, speakerOf } from './findings.js';
import { cutToNest, cutToRanges } from './nesting.js';

/** @import {Paragraph, Result, Span} from '../result.js' */
/** @import {Finding} from './findings.js' */

/** @typedef {Span & {tag: string, attributes: string, id: string}} Mark */

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };

/**
 * Safe between tags and in attributes. A carriage return would be read as a line feed if it stood there bare.
 * @param {string} text
 */
export function escapeHtml(text) {
  return storable(text).replace(/[&<>"'\r]/g, (character) => ENTITIES[character]);
}

/** @param {Finding} finding */
function title({ kind, type, speaker, organisation }) {
  if (kind === 'quote') return `${type} quote: ${speaker || 'speaker not named'}`;
  if (kind === 'organisation') return `organisation: ${organisation}`;
  return `statistic (${type})${speaker && `, according to ${speaker}`}`;
}

/**
 * @param {Finding} finding
 * @returns {Mark}
 */
function mark(finding) {
  const { id, kind, start, end } = finding;
  const attributes = ` class="${kind}" data-finding="${id}" title="${escapeHtml(title(finding))}"`;
  return { start, end, tag: 'mark', attributes, id };
}

/**
 * The mentions that quotes hang on, each once.
 * @param {Result} result
 * @returns {Mark[]}
 */
function speakers(result) {
  /** @type {Map<string, Mark>} */
  const mentions = new Map();
  for (const quote of result.quotes) {
    const speaker = speakerOf(result, quote);
    if (!speaker) continue;
    const { start, end } = speaker;
    mentions.set(`${start}-${end}`, { start, end, tag: 'b', attributes: ' class="speaker"', id: '' });
  }
  return [...mentions.values()];
}

/**
 * @param {string} text
 * @param {Span} range
 * @param {Mark[]} marks inside the range
 * @param {Set<string>} seen the ids that are given already: each piece of a finding but the first has none
 */
function markUp(text, range, marks, seen) {
  let html = '';
  let at = range.start;
  /** @type {Mark[]} */
  const open = [];
  /** @param {number} to */
  const write = (to) => {
    html += escapeHtml(text.slice(at, to));
    at = to;
  };
  /** @param {number} limit */
  const close = (limit) => {
    for (let last = open.at(-1); last && last.end <= limit; last = open.at(-1)) {
      write(last.end);
      html += `</${last.tag}>`;
      open.pop();
    }
  };
  for (const piece of cutToNest(marks)) {
    close(piece.start);
    write(piece.start);
    const isFirst = piece.id !== '' && !seen.has(piece.id);
    html += `<${piece.tag}${isFirst ? ` id="${piece.id}"` : ''}${piece.attributes}>`;
    if (isFirst) seen.add(piece.id);
    open.push(piece);
  }
  close(range.end);
  write(range.end);
  return html;
}

/**
 * The paragraphs, and what lies between them.
 * @param {Result} result
 * @returns {(Span & {role: string})[]}
 */
function stretches({ paragraphs, length }) {
  const all = [];
  let at = 0;
  for (const paragraph of [...paragraphs, { start: length, end: length, role: '' }]) {
    if (paragraph.start > at) all.push({ start: at, end: paragraph.start, role: '' });
    all.push(paragraph);
    at = paragraph.end;
  }
  return all.filter(({ start, end }) => end > start);
}

/**
 * `<article>` whose text content is the text itself, but for NULs and lone surrogates, which are U+FFFD.
 * @param {Result} result
 * @param {string} text
 */
export function articleHtml(result, text) {
  const blocks = stretches(result);
  const marks = cutToRanges([...findings(result, text).map(mark), ...speakers(result)], blocks);
  /** @type {Set<string>} */
  const seen = new Set();
  const html = blocks.map((block, i) => {
    const inner = markUp(text, block, marks[i], seen);
    return block.role === '' ? inner : `<p class="${block.role}">${inner}</p>`;
  });
  return `<article>${html.join('')}</article>`;
}
