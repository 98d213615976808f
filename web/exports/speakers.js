// Who said what: the quotes under their speakers.

import { onOneLine } from './characters.js';
import { findingId, speakerName, speakerOf } from './findings.js';

/** @import {Quote, Result, Speaker} from '../result.js' */

/** @typedef {{id: string, parts: Quote[]}} Saying a quote, with its later parts where it is interrupted */
/** @typedef {{name: string, description: string|null, quotes: Saying[]}} SpeakerQuotes */

/**
 * @param {Speaker|null} speaker
 * @param {string} name
 */
function keyOf(speaker, name) {
  if (!speaker) return '';
  if (speaker.person !== null) return `person ${speaker.person}`;
  if (speaker.organisation !== null) return `organisation ${speaker.organisation}`;
  return `words ${name.toLowerCase()}`;
}

/**
 * The quotes that stand for themselves, each with its later parts. A quote inside another one is listed only
 * where it has a speaker of its own: its words are in the outer one.
 * @param {Result} result
 * @returns {Map<number, Saying>} by index of the first part
 */
export function sayings({ quotes }) {
  /** @type {Map<number, Saying>} */
  const all = new Map();
  quotes.forEach((quote, i) => {
    const first = quote.partOf === null ? undefined : all.get(quote.partOf);
    if (first) first.parts.push(quote);
    else if (quote.nestedIn === null || quote.speaker)
      all.set(i, { id: findingId('quote', i), parts: [quote] });
  });
  return all;
}

/**
 * Speakers in order of their first quote; last, without a name, the quotes that the text ties to nobody.
 * @param {Result} result
 * @param {string} text
 * @returns {SpeakerQuotes[]}
 */
export function quotesBySpeaker(result, text) {
  /** @type {Map<string, SpeakerQuotes>} */
  const groups = new Map();
  for (const saying of sayings(result).values()) {
    const speaker = speakerOf(result, saying.parts[0]);
    const name = onOneLine(speakerName(result, text, saying.parts[0]));
    const description = speaker?.person == null ? null : result.people[speaker.person].description;
    const key = keyOf(speaker, name);
    const group = groups.get(key) ?? { name, description, quotes: [] };
    group.quotes.push(saying);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.name === '') - Number(b.name === ''));
}
