// CSV: one row a finding, for spreadsheets. RFC 4180 with a header row.

import { onOneLine, storable } from './characters.js';
import { findings } from './findings.js';
import { sentenceAround } from './sentence.js';

/** @import {Result, Statistic} from '../result.js' */
/** @import {Finding} from './findings.js' */

const COLUMNS =
  'id,kind,type,speaker,organisation,text,comparator,value,value_max,unit,per,start,end,sentence';

/** Excel takes a file for UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A spreadsheet runs a cell that starts with = + - @ (also full-width ones, also after blanks) as a formula.
 * An apostrophe in front makes it text. A cell that already looks so gets one more: taking one away from
 * each cell that matches leads back to the words.
 */
const FORMULA = /^'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/** @param {string} words */
function textCell(words) {
  const safe = storable(FORMULA.test(words) ? `'${words}` : words);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param {string|number|null} value */
function cell(value) {
  return typeof value === 'number' ? String(value) : textCell(value ?? '');
}

/**
 * @param {Result} result
 * @param {string} text
 * @param {Finding} finding
 */
function row(result, text, finding) {
  const { id, kind, type, organisation, start, end, statistic } = finding;
  const speaker = onOneLine(finding.speaker);
  const words = text.slice(start, end);
  const sentence = onOneLine(sentenceAround(result, text, finding));
  const cells = [id, kind, type, speaker, organisation, words, ...figures(statistic), start, end, sentence];
  return cells.map(cell).join(',');
}

/**
 * @param {Statistic|null} statistic
 * @returns {(string|number|null)[]}
 */
function figures(statistic) {
  if (!statistic) return ['', '', '', '', ''];
  const { comparator, value, valueMax, unit, per } = statistic;
  return [COMPARATORS[comparator], value, valueMax, unit, per];
}

/** In words, because a cell that starts with "=" would be a formula. */
const COMPARATORS = {
  '=': 'exactly',
  '~': 'about',
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
};

/**
 * @param {Result} result
 * @param {string} text
 */
export function toCsv(result, text) {
  const rows = findings(result, text).map((finding) => row(result, text, finding));
  return BYTE_ORDER_MARK + [COLUMNS, ...rows, ''].join('\r\n');
}
