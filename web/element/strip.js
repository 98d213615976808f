/**
 * The strip at the edge of the article: where quotes, organisations and numbers stand in it.
 * @module
 */
import { svg } from './dom.js';
import { KINDS, marksOf } from './marks.js';

/** @import { Result } from '../result.js' */

/** Places that the strip tells apart. */
const STEPS = 240;

/**
 * The places of one kind, neighbours joined.
 * @param {{start: number, end: number}[]} marks
 * @param {number} length
 */
function runs(marks, length) {
  const taken = new Uint8Array(STEPS + 1);
  const step = (/** @type {number} */ at) => Math.min(STEPS - 1, Math.floor((at / length) * STEPS));
  for (const { start, end } of marks) taken.fill(1, step(start), step(end - 1) + 1);
  const found = [];
  for (let from = 0, i = 0; i <= STEPS; i++) {
    if (taken[i]) continue;
    if (i > from) found.push({ from, to: i });
    from = i + 1;
  }
  return found;
}

/**
 * One lane a kind.
 * @param {Result} result
 */
export function stripLanes(result) {
  const marks = marksOf(result);
  return KINDS.map((kind, lane) => {
    const own = marks.filter((mark) => mark.kind === kind);
    const bars = runs(own, Math.max(1, result.length)).map(({ from, to }) =>
      svg('rect', {
        x: lane * 5,
        width: 4,
        y: `${(100 * from) / STEPS}%`,
        height: `${(100 * (to - from)) / STEPS}%`,
      }),
    );
    return svg('g', { class: `lane ${kind}` }, ...bars);
  });
}
