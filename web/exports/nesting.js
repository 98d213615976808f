// Spans that may overlap in any way, for markup that may only nest.

import { inTextOrder } from './findings.js';

/** @import {Span} from '../result.js' */

/**
 * Cuts spans until each two of them are apart or one in the other. Where two cross, the later one is cut at
 * the end of the earlier one. Gives the pieces in text order, outer ones first.
 * @template {Span} T
 * @param {T[]} spans in any order; of two equal ones the first is the outer one
 * @returns {T[]}
 */
export function cutToNest(spans) {
  const queue = [...spans].sort(inTextOrder);
  /** @type {T[]} */
  const open = [];
  for (let i = 0; i < queue.length; i++) {
    const { start, end } = queue[i];
    while (open.length > 0 && open[open.length - 1].end <= start) open.pop();
    const limit = open.at(-1)?.end ?? end;
    if (end > limit) {
      insert(queue, i + 1, { ...queue[i], start: limit });
      queue[i] = { ...queue[i], end: limit };
    }
    open.push(queue[i]);
  }
  return queue;
}

/**
 * @template {Span} T
 * @param {T[]} sorted
 * @param {number} from
 * @param {T} span
 */
function insert(sorted, from, span) {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inTextOrder(sorted[middle], span) <= 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, span);
}

/**
 * The spans that reach into each range, cut to it. One sweep over both lists.
 * @template {Span} T
 * @param {T[]} spans in any order
 * @param {Span[]} ranges apart from each other, in text order
 * @returns {T[][]} one list a range
 */
export function cutToRanges(spans, ranges) {
  const waiting = [...spans].sort(inTextOrder);
  let next = 0;
  /** @type {T[]} */
  let reaching = [];
  return ranges.map(({ start, end }) => {
    while (next < waiting.length && waiting[next].start < end) reaching.push(waiting[next++]);
    reaching = reaching.filter((span) => span.end > start);
    return reaching.map((span) => ({
      ...span,
      start: Math.max(span.start, start),
      end: Math.min(span.end, end),
    }));
  });
}
