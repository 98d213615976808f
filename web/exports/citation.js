// One quote with its speaker, as plain text to paste into an e-mail or an article.

import { onOneLine, storable } from './characters.js';
import { speakerName, speakerOf } from './findings.js';

/** @import {Quote, Result} from '../result.js' */

/**
 * The words of an interrupted quote on one line, the gaps marked.
 * @param {string} text
 * @param {Quote[]} parts
 */
export function quotedWords(text, parts) {
  return parts.map(({ start, end }) => onOneLine(text.slice(start, end))).join(' \u2026 ');
}

/**
 * The quote's first part and all later ones, whichever part is asked for.
 * @param {Result} result
 * @param {number} index in `quotes`
 */
function partsOf({ quotes }, index) {
  const first = quotes[index].partOf ?? index;
  return quotes.filter((quote, i) => i === first || quote.partOf === first);
}

/**
 * `“We are ready.” — Ann Hall, the mayor of Easthaven (Bridge opens, https://…)`.
 * @param {Result} result
 * @param {string} text
 * @param {number} index in `quotes`; any part of an interrupted quote stands for the whole
 * @param {{title?: string, source?: string}} [options] the article's headline and address
 */
export function citation(result, text, index, { title = '', source = '' } = {}) {
  const parts = partsOf(result, index);
  const speaker = speakerOf(result, parts[0]);
  const name = onOneLine(speakerName(result, text, parts[0]));
  const description = speaker?.person == null ? null : result.people[speaker.person].description;
  const who = [name, description].filter(Boolean).join(', ') || 'speaker not named';
  const paraphrased = parts[0].kind === 'indirect' ? ' (paraphrased)' : '';
  const where = [onOneLine(title), source].filter(Boolean).join(', ');
  return storable(`${quotedWords(text, parts)} \u2014 ${who}${paraphrased}${where && ` (${where})`}`);
}
