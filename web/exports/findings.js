// One flat list of what was found, in text order, each finding with an id that stays the same for the same
// result. Every format that lists findings starts from here.

/** @import {Quote, Result, Span, Statistic} from '../result.js' */

/**
 * @typedef {object} FindingFields
 * @property {string} id `quote-1`, `organisation-2-1` (second organisation, first mention), `statistic-3`
 * @property {'quote'|'organisation'|'statistic'} kind
 * @property {string} type the kind within its kind: direct, company, money …
 * @property {string} speaker who says it; empty where the text names nobody
 * @property {string} organisation the body that is mentioned or speaks, by its fullest name
 * @property {Statistic|null} statistic
 */
/** @typedef {Span & FindingFields} Finding */

/**
 * The id of a quote or a statistic by its place in its list.
 * @param {'quote'|'statistic'} kind
 * @param {number} index
 */
export function findingId(kind, index) {
  return `${kind}-${index + 1}`;
}

/**
 * The id of one mention of an organisation.
 * @param {number} organisation index in `organisations`
 * @param {number} mention index in its `mentions`
 */
export function mentionId(organisation, mention) {
  return `organisation-${organisation + 1}-${mention + 1}`;
}

/**
 * The speaker of a quote; a later part of an interrupted quote has that of the first part.
 * @param {Result} result
 * @param {Quote} quote
 */
export function speakerOf(result, quote) {
  return quote.speaker ?? (quote.partOf === null ? null : result.quotes[quote.partOf].speaker);
}

/**
 * The speaker's name, else the words that stand for one ("a spokesman"), else nothing.
 * @param {Result} result
 * @param {string} text
 * @param {Quote} quote
 */
export function speakerName(result, text, quote) {
  const speaker = speakerOf(result, quote);
  return speaker ? (speaker.name ?? text.slice(speaker.start, speaker.end)) : '';
}

/**
 * @param {Result} result
 * @param {string} text
 * @param {number|null} index in `quotes`
 */
function saidBy(result, text, index) {
  if (index === null) return { speaker: '', organisation: '' };
  const quote = result.quotes[index];
  const body = speakerOf(result, quote)?.organisation ?? null;
  const organisation = body === null ? '' : result.organisations[body].name;
  return { speaker: speakerName(result, text, quote), organisation };
}

/**
 * All findings in text order, longer ones first.
 * @param {Result} result
 * @param {string} text the very text that was analysed
 * @returns {Finding[]}
 */
export function findings(result, text) {
  const all = [...quotes(result, text), ...mentions(result), ...statistics(result, text)];
  return all.sort(inTextOrder);
}

/**
 * @param {Result} result
 * @param {string} text
 * @returns {Finding[]}
 */
function quotes(result, text) {
  return result.quotes.map(({ start, end, kind: type }, i) => {
    const said = saidBy(result, text, i);
    return { id: findingId('quote', i), kind: 'quote', type, start, end, ...said, statistic: null };
  });
}

/**
 * @param {Result} result
 * @param {string} text
 * @returns {Finding[]}
 */
function statistics(result, text) {
  return result.statistics.map((statistic, i) => {
    const { start, end, kind: type, quote } = statistic;
    const said = saidBy(result, text, quote);
    return { id: findingId('statistic', i), kind: 'statistic', type, start, end, ...said, statistic };
  });
}

/**
 * @param {Result} result
 * @returns {Finding[]}
 */
function mentions(result) {
  const kind = 'organisation';
  return result.organisations.flatMap(({ name: organisation, kind: type, mentions }, i) =>
    mentions.map(({ start, end }, j) => {
      const id = mentionId(i, j);
      return { id, kind, type: type ?? '', start, end, speaker: '', organisation, statistic: null };
    }),
  );
}

/**
 * @param {Span} a
 * @param {Span} b
 */
export function inTextOrder(a, b) {
  return a.start - b.start || b.end - a.end;
}
