/**
 * The one sentence about an article.
 * @module
 */
import { quotedPercent, speakerShares } from './readings.js';

/** @import { Result } from '../result.js' */
/** @import { Kind } from './marks.js' */
/** @import { Strings } from './strings.js' */

/** Texts shorter than this rarely name their speakers. */
const SHORT = 200;

/**
 * How many findings of each kind there are.
 * @param {Result} result
 * @returns {Record<Kind, number>}
 */
export function counts({ quotes, organisations, statistics }) {
  return { quote: quotes.length, organisation: organisations.length, statistic: statistics.length };
}

/** Words that no English article of some length goes without. */
const ENGLISH = /\b(?:the|and|of|to|was|is|that|said)\b/gi;

/** @param {string} text */
function looksForeign(text) {
  const start = text.slice(0, 4000);
  const all = start.match(/\p{L}+/gu)?.length ?? 0;
  return all > 60 && (start.match(ENGLISH)?.length ?? 0) < all * 0.04;
}

/**
 * "8 quotes by 3 speakers, 11 organisations, 7 numbers. …"
 * @param {Result} result
 * @param {string} text
 * @param {Strings} strings
 */
export function summary(result, text, strings) {
  const { quote, organisation, statistic } = counts(result);
  const speakers = speakerShares(result, text).filter(({ name }) => name !== '').length;
  const found = [strings.quotesBy(quote, speakers), strings.bodies(organisation), strings.numbers(statistic)];
  const own = result.statistics.filter((number) => number.quote === null).length;
  return [
    `${found.join(', ')}.`,
    quote > 0 && strings.quoted(quotedPercent(result, text)),
    statistic > 0 && strings.unsourced(own, statistic),
    text.length < SHORT && strings.short,
    looksForeign(text) && strings.foreign,
  ]
    .filter(Boolean)
    .join(' ');
}
