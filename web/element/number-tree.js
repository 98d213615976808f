/**
 * Numbers in the order of their whole and its parts, or of one kind by size.
 * @module
 */

/** @import { Statistic } from '../result.js' */

/** Parts of parts of parts are indented no further. */
const MAX_DEPTH = 3;

/**
 * Text order, but each part stands below its whole. Flat, however deep the parts go.
 * @param {Statistic[]} statistics
 */
export function numberTree(statistics) {
  /** @type {number[][]} */
  const parts = statistics.map(() => []);
  /** @type {number[]} */
  const waiting = [];
  statistics.forEach(({ partOf }, i) => {
    if (partOf === null) waiting.push(i);
    else parts[partOf].push(i);
  });
  waiting.reverse();
  /** @type {number[]} */
  const depths = statistics.map(() => 0);
  const entries = [];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const depth = depths[index];
    entries.push({ statistic: statistics[index], index, depth });
    for (const child of parts[index].reverse()) {
      depths[child] = Math.min(depth + 1, MAX_DEPTH);
      waiting.push(child);
    }
  }
  return entries;
}

/** Kinds whose numbers can be compared with each other. */
const COMPARABLE = /** @type {const} */ (['money', 'percent', 'count', 'measure', 'rate']);

/**
 * The kinds that have at least two numbers to sort.
 * @param {Statistic[]} statistics
 */
export const sortableKinds = (statistics) =>
  COMPARABLE.filter((kind) => statistics.filter((statistic) => statistic.kind === kind).length > 1);

/** Only what is counted in the same unit can be compared. @param {Statistic} statistic */
const measureOf = ({ unit, per }) => `${unit ?? ''}/${per ?? ''}`;

/**
 * The numbers of one kind, largest first; those of another unit follow in a group of their own.
 * @param {Statistic[]} statistics
 * @param {string} kind
 */
export function largestFirst(statistics, kind) {
  const entries = statistics
    .map((statistic, index) => ({ statistic, index, depth: 0 }))
    .filter(({ statistic }) => statistic.kind === kind);
  const groups = [...new Set(entries.map(({ statistic }) => measureOf(statistic)))];
  const place = (/** @type {Statistic} */ statistic) => groups.indexOf(measureOf(statistic));
  const size = (/** @type {Statistic} */ { value, valueMax }) => valueMax ?? value;
  return entries.sort(
    (a, b) => place(a.statistic) - place(b.statistic) || size(b.statistic) - size(a.statistic),
  );
}
