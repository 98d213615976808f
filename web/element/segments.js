/**
 * From a text and marks that may overlap in any way to segments that nest, ready to be made into elements.
 * Pure: it needs no document.
 * @module
 */
import { cutToNest } from '../exports/nesting.js';

/** @import { Span } from '../result.js' */
/** @import { Mark } from './marks.js' */

/** @typedef {string | {mark: Mark, inner: Segment[]}} Segment */

/** Marks inside so many others are left out: browsers lay nested elements out by recursion. */
const MAX_DEPTH = 12;

/**
 * The segments of one range. Their strings joined are `text.slice(range.start, range.end)`. Where two marks
 * cross, the later one is cut in two, with the same id.
 * @param {string} text
 * @param {Span} range
 * @param {Mark[]} marks inside the range, in any order
 * @returns {Segment[]}
 */
export function segments(text, range, marks) {
  /** @type {Segment[]} */
  const top = [];
  /** @type {{end: number, inner: Segment[]}[]} */
  const open = [{ end: Infinity, inner: top }];
  let at = range.start;
  /** @param {number} to */
  const write = (to) => {
    if (to > at) open[open.length - 1].inner.push(text.slice(at, to));
    at = Math.max(at, to);
  };
  /** @param {number} place */
  const closeBefore = (place) => {
    while (open[open.length - 1].end <= place) {
      write(open[open.length - 1].end);
      open.pop();
    }
  };
  for (const mark of cutToNest(marks)) {
    closeBefore(mark.start);
    if (open.length > MAX_DEPTH || mark.end <= mark.start) continue;
    write(mark.start);
    const segment = { mark, inner: [] };
    open[open.length - 1].inner.push(segment);
    open.push({ end: mark.end, inner: segment.inner });
  }
  closeBefore(range.end);
  write(range.end);
  return top;
}
