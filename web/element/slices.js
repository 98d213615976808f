/**
 * Long work in short slices, so that the page stays quick.
 * @module
 */

/** How long the page may be busy at a time, in milliseconds. */
const SLICE = 8;

/** Lets the browser paint and listen. @returns {Promise<void>} */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Takes all values of a generator, pausing when a slice of time is used up. The first slice is done before
 * this returns. Stops without a word when the signal fires.
 * @template T
 * @param {Iterable<T>} values
 * @param {(value: T) => void} take
 * @param {AbortSignal} signal
 */
export async function inSlices(values, take, signal) {
  let until = performance.now() + SLICE;
  for (const value of values) {
    take(value);
    if (performance.now() < until) continue;
    await pause();
    if (signal.aborted) return;
    until = performance.now() + SLICE;
  }
}
