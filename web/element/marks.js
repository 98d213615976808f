/**
 * What is drawn over a text: its findings, and the words that tie a quote to its speaker.
 * @module
 */
import { findingId, mentionId, speakerOf } from '../exports/findings.js';

/** @import { Quote, Result, Span } from '../result.js' */

/** @typedef {'quote' | 'organisation' | 'statistic'} Kind */
/** @type {readonly Kind[]} */
export const KINDS = ['quote', 'organisation', 'statistic'];

/**
 * @typedef {object} MarkFields
 * @property {Kind | 'speaker' | 'cue'} kind
 * @property {string} id of the finding; of a speaker or a cue: the ids of the quotes that hang on it
 * @property {boolean} doubtful less sure than DOUBTFUL
 * @property {boolean} [paraphrase] words that the article reports without quoting them
 */
/** @typedef {Span & MarkFields} Mark */

/** A confidence below this is shown as "check this". */
export const DOUBTFUL = 0.6;

/** @param {{confidence: number}} finding */
export const isDoubtful = ({ confidence }) => confidence < DOUBTFUL;

/**
 * All marks of a result. Of two equal spans the first is drawn around the second.
 * @param {Result} result
 * @returns {Mark[]}
 */
export function marksOf(result) {
  return [...quotes(result), ...organisations(result), ...statistics(result), ...ties(result)];
}

/** @param {Result} result */
function quotes({ quotes }) {
  return quotes.map((quote, i) => {
    const drawn = mark('quote', findingId('quote', i), quote, isDoubtful(quote));
    return quote.kind === 'indirect' ? { ...drawn, paraphrase: true } : drawn;
  });
}

/** @param {Result} result */
function organisations({ organisations }) {
  return organisations.flatMap(({ mentions }, i) =>
    mentions.map((mention, j) => mark('organisation', mentionId(i, j), mention, isDoubtful(mention))),
  );
}

/** @param {Result} result */
function statistics({ statistics }) {
  return statistics.map((statistic, i) =>
    mark('statistic', findingId('statistic', i), statistic, isDoubtful(statistic)),
  );
}

/**
 * Speakers and cues, each place once, with the ids of all the quotes it serves.
 * @param {Result} result
 */
function ties(result) {
  /** @type {Map<string, Mark>} */
  const places = new Map();
  result.quotes.forEach((quote, i) => {
    const id = findingId('quote', i);
    tie(places, 'speaker', id, speakerOf(result, quote));
    tie(places, 'cue', id, quote.cue);
  });
  return places.values();
}

/**
 * @param {Map<string, Mark>} places
 * @param {'speaker' | 'cue'} kind
 * @param {string} id
 * @param {Span | null} span
 */
function tie(places, kind, id, span) {
  if (!span) return;
  const key = `${kind} ${span.start} ${span.end}`;
  const place = places.get(key);
  if (place) place.id += ` ${id}`;
  else places.set(key, mark(kind, id, span, false));
}

/**
 * @param {Mark['kind']} kind
 * @param {string} id
 * @param {Span} span
 * @param {boolean} doubtful
 * @returns {Mark}
 */
function mark(kind, id, { start, end }, doubtful) {
  return { start, end, kind, id, doubtful };
}
