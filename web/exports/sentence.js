// The sentence around a finding, for a reader who has the finding without its article.

import { wholeSpan } from './characters.js';

/** @import {Result, Span} from '../result.js' */

/** How far a sentence is followed, in units, so that a text without full stops cannot swell the export. */
const REACH = 400;

const BOUNDARY = /[.!?\u2026]["'\u201d\u2019\u00bb)\]]*\s+(?=["'\u201c\u2018\u00ab([]?[\p{Lu}\p{N}])/gu;

/** Words before a full stop that do not end a sentence: titles, initials, short forms. */
const SHORT_FORM =
  /(?:^|[\s(\u201c\u2018"'.])(?:\p{Lu}|Mrs?|Ms|Dr|Prof|Rev|Hon|Gen|Col|Capt|Lt|Sgt|Maj|Sen|Rep|Gov|Pres|St|No|vs|approx)\.$/u;

/**
 * @param {string} window
 * @returns {Generator<{end: number, next: number}>} where a sentence ends, and where the next one starts
 */
function* boundaries(window) {
  for (const match of window.matchAll(BOUNDARY)) {
    const next = match.index + match[0].length;
    const end = match.index + match[0].trimEnd().length;
    if (!SHORT_FORM.test(window.slice(Math.max(0, match.index - 8), match.index + 1))) yield { end, next };
  }
}

/**
 * The paragraph that holds `at`; the whole text where none does.
 * @param {Result} result
 * @param {number} at
 * @returns {Span}
 */
function paragraphAt({ paragraphs, length }, at) {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  const paragraph = paragraphs[low];
  return paragraph && paragraph.start <= at ? paragraph : { start: 0, end: length };
}

/**
 * The sentence, or the run of sentences, that `span` lies in. It never leaves the paragraph, unless the span
 * does, nor goes further than some 400 characters from the span.
 * @param {Result} result
 * @param {string} text
 * @param {Span} span
 */
export function sentenceAround(result, text, span) {
  const { start, end } = sentenceSpan(result, text, span);
  return text.slice(start, end);
}

/**
 * Where that sentence stands.
 * @param {Result} result
 * @param {string} text
 * @param {Span} span
 * @returns {Span}
 */
export function sentenceSpan(result, text, span) {
  const paragraph = paragraphAt(result, span.start);
  const from = Math.max(paragraph.start, span.start - REACH);
  const to = Math.max(span.end, Math.min(paragraphAt(result, span.end - 1).end, span.end + REACH));
  let start = from;
  for (const { next } of boundaries(text.slice(from, span.start + 2)))
    if (from + next <= span.start) start = from + next;
  const tail = Math.max(span.start, span.end - 8);
  let end = to;
  for (const boundary of boundaries(text.slice(tail, to))) {
    if (tail + boundary.end < span.end) continue;
    end = tail + boundary.end;
    break;
  }
  return wholeSpan(text, start, end);
}
