/**
 * What a result says in figures and short phrases: the reading of a number, shares of the quoted words.
 * @module
 */
import { onOneLine } from '../exports/characters.js';
import { speakerName } from '../exports/findings.js';
import { quotesBySpeaker } from '../exports/speakers.js';

/** @import { Quote, Result, Span, Statistic } from '../result.js' */
/** @import { Strings } from './strings.js' */

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** @param {number} value "4.5 million", "49,000" */
function plain(value) {
  if (Math.abs(value) < 1e6) return NUMBER.format(value);
  const options = /** @type {const} */ ({
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  });
  return new Intl.NumberFormat('en-GB', options).format(value);
}

/**
 * @param {number} value
 * @param {string} code of ISO 4217
 */
function money(value, code) {
  try {
    const options = /** @type {const} */ ({
      style: 'currency',
      currency: code,
      currencyDisplay: 'narrowSymbol',
    });
    const [symbol] = new Intl.NumberFormat('en-GB', options).formatToParts(0);
    return symbol.type === 'currency' ? `${symbol.value}${plain(value)}` : `${plain(value)} ${code}`;
  } catch {
    return `${plain(value)} ${code}`; // no code that the browser knows
  }
}

/** @type {Record<string, string>} */
const PLURALS = {
  foot: 'feet',
  inch: 'inches',
  celsius: '°C',
  fahrenheit: '°F',
  hertz: 'hertz',
  stone: 'stone',
  century: 'centuries',
  horsepower: 'horsepower',
  kelvin: 'kelvin',
};

/**
 * "square-metre" → "square metres", "mile-per-hour" → "miles per hour".
 * @param {string} unit
 */
function plural(unit) {
  const [, noun, rest] = /^(.*?)(-per-.*)?$/.exec(unit) ?? [];
  const head = /[^-]*$/.exec(noun)?.[0] ?? noun;
  return noun.slice(0, noun.length - head.length) + (PLURALS[head] ?? `${head}s`) + (rest ?? '');
}

/**
 * @param {number} value
 * @param {string} unit
 */
const inUnits = (value, unit) =>
  `${plain(value)} ${(value === 1 ? unit : plural(unit)).replaceAll('-', ' ')}`;

/**
 * @param {Statistic} statistic
 * @param {number} value
 */
function figure({ kind, unit }, value) {
  if (unit === 'percent') return `${plain(value)}%`;
  if (unit === 'penny') return `${plain(value)}p`;
  if (unit && /^[A-Z]{3}$/.test(unit)) return money(value, unit);
  if (kind === 'ratio') return `${plain(Math.round(value * 1000) / 10)}%`;
  if (kind === 'multiple') return `${plain(value)} times`;
  return unit ? inUnits(value, unit) : plain(value);
}

/**
 * A number as it was understood: "more than 1,000 online postings per week".
 * @param {Statistic} statistic
 * @param {string} text
 * @param {Strings} strings
 */
export function reading(statistic, text, strings) {
  const { value, valueMax, comparator, counted, per, kind, change } = statistic;
  const range = valueMax === null ? '' : ` to ${figure(statistic, valueMax)}`;
  const isShare = kind === 'percent' || kind === 'ratio';
  return [
    change && strings.changes[change.direction ?? 'unknown'][change.role],
    strings.comparators[comparator],
    figure(statistic, value) + range,
    isShare && counted && 'of',
    counted && words(text, counted),
    per && `per ${Number(per) ? plain(Number(per)) : per}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Words that a sentence may begin with and a phrase of time too. */
const OPENERS =
  /^(?:Between|By|During|For|From|In|Last|Next|On|Over|Since|So|The|This|Throughout|Today|Until|Within|Yesterday)\b/;

/** @param {string} phrase */
const inSentence = (phrase) => phrase.replace(OPENERS, (word) => word.toLowerCase());

/**
 * Who says a number: the speaker of the quote it stands in, the source that is named beside it, or nobody.
 * @param {Result} result
 * @param {Statistic} statistic
 * @param {string} text
 * @param {Strings} strings
 */
function claimant(result, { quote, source }, text, strings) {
  const said = quote !== null && strings.saidBy(speakerName(result, text, result.quotes[quote]));
  const given = source && strings.accordingTo(source.name ?? words(text, source));
  return said || given || strings.saidByNobody;
}

/**
 * What else is said of a number, in phrases that follow its reading: "since December 2013", "part of more than
 * 49,000 pieces of content", "said by nobody named".
 * @param {Result} result
 * @param {Statistic} statistic
 * @param {string} text
 * @param {Strings} strings
 */
export function circumstances(result, statistic, text, strings) {
  const { period, partOf, sameAs, hedge } = statistic;
  return [
    period && inSentence(words(text, period)),
    partOf !== null && strings.partOf(reading(result.statistics[partOf], text, strings)),
    sameAs !== null && strings.sameAs(reading(result.statistics[sameAs], text, strings)),
    hedge && strings.hedges[hedge],
    claimant(result, statistic, text, strings),
  ].filter((phrase) => typeof phrase === 'string');
}

/**
 * @param {string} text
 * @param {Span} span
 */
export const words = (text, { start, end }) => onOneLine(text.slice(start, end));

/** @param {number} unit */
const isBlank = (unit) => unit <= 0x20 || unit === 0xa0;

/**
 * How many words, as blanks part them, stand between two places.
 * @param {string} text
 * @param {Span} span
 */
function countWords(text, { start, end }) {
  let count = 0;
  let wasBlank = true;
  for (let i = start; i < end; i++) {
    const blank = isBlank(text.charCodeAt(i));
    if (wasBlank && !blank) count++;
    wasBlank = blank;
  }
  return count;
}

/** Words between marks that stand for themselves. @param {Quote} quote */
const isSpoken = ({ kind, nestedIn }) => nestedIn === null && (kind === 'direct' || kind === 'mixed');

/**
 * @param {string} text
 * @param {Quote[]} parts
 */
const spoken = (text, parts) => parts.filter(isSpoken).reduce((sum, part) => sum + countWords(text, part), 0);

/**
 * Who said how much.
 * @param {Result} result
 * @param {string} text
 */
export function speakerShares(result, text) {
  const groups = quotesBySpeaker(result, text).map((group) => {
    const parts = group.quotes.flatMap((saying) => saying.parts);
    return { ...group, words: spoken(text, parts) };
  });
  const all = groups.reduce((sum, group) => sum + group.words, 0);
  return groups.map((group) => ({
    ...group,
    percent: all === 0 ? 0 : Math.round((100 * group.words) / all),
  }));
}

/**
 * The share of the article's words that are quotation, in per cent.
 * @param {Result} result
 * @param {string} text
 */
export function quotedPercent(result, text) {
  const article = result.paragraphs.filter(({ role }) => role !== 'debris');
  const all = article.reduce((sum, paragraph) => sum + countWords(text, paragraph), 0);
  return all === 0 ? 0 : Math.round((100 * spoken(text, result.quotes)) / all);
}
