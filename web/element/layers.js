/**
 * The marks of a result as layers to paint, and which of them is at a place.
 * @module
 */
import { inTextOrder } from '../exports/findings.js';
import { marksOf } from './marks.js';

/** @import { Result } from '../result.js' */
/** @import { Kind, Mark } from './marks.js' */

/** @typedef {Map<Kind | 'speaker', Mark[]>} Layers */

/** @param {Result} result @returns {Layers} */
export function layersOf(result) {
  /** @type {Layers} */
  const layers = new Map([
    ['quote', []],
    ['organisation', []],
    ['statistic', []],
    ['speaker', []],
  ]);
  for (const mark of marksOf(result)) if (mark.kind !== 'cue') layers.get(mark.kind)?.push(mark);
  return layers;
}

/**
 * The innermost finding of the kinds that are shown.
 * @param {Layers} layers
 * @param {Kind[]} kinds
 * @param {number} at
 * @returns {string} its id, or nothing
 */
export function findingAt(layers, kinds, at) {
  /** @type {Mark | undefined} */
  let found;
  for (const kind of kinds)
    for (const mark of layers.get(kind) ?? []) {
      const isThere = mark.start <= at && at < mark.end;
      if (isThere && (!found || mark.end - mark.start <= found.end - found.start)) found = mark;
    }
  return found?.id ?? '';
}

/**
 * All findings of the kinds that are shown, in text order.
 * @param {Layers} layers
 * @param {Kind[]} kinds
 * @returns {string[]} their ids
 */
export function findingsOf(layers, kinds) {
  const marks = kinds.flatMap((kind) => layers.get(kind) ?? []);
  return marks.sort(inTextOrder).map(({ id }) => id);
}
