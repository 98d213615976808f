/**
 * One analyser for all elements of a page that ask for the same one. It goes when the last of them has gone.
 * @module
 */
import { abortError } from '../errors.js';
import { createAnalyzer } from '../index.js';

/** @import { Analyzer, AnalyzerOptions } from '../index.js' */
/** @import { AnalyzeOptions } from '../local-analyzer.js' */

/** @typedef {{users: number, analyzer: Promise<Analyzer> | null, options: AnalyzerOptions}} Share */

/** @type {Map<string, Share>} */
const shares = new Map();

/** How long an analyser that nobody uses is kept, in milliseconds. */
const KEPT = 3000;

/** Texts up to this length are read to the end: a new worker would take longer. */
const SHORT = 200_000;

/**
 * @template T
 * @param {Promise<T>} work
 * @param {AbortSignal} [signal]
 * @returns {Promise<T>}
 */
function untilAborted(work, signal) {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(abortError());
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel);
    work.then(resolve, reject).finally(() => signal?.removeEventListener('abort', cancel));
  });
}

/** @param {Share} share */
function analyzerOf(share) {
  share.analyzer ??= createAnalyzer(share.options).catch((error) => {
    share.analyzer = null; // the next text tries again
    throw error;
  });
  return share.analyzer;
}

/**
 * Takes part in the page's analyser. Nothing is loaded before `warm` or `analyze`.
 * @param {AnalyzerOptions} options
 */
export function joinAnalyzer(options) {
  const key = JSON.stringify([options.worker, options.workerSrc, options.wasmSrc].map(String));
  const share = shares.get(key) ?? { users: 0, analyzer: null, options };
  shares.set(key, share);
  share.users++;
  return {
    warm: async () => void (await analyzerOf(share)),
    /**
     * @param {string} text
     * @param {AnalyzeOptions} options
     */
    analyze: async (text, { signal, ...options }) => {
      const analyzer = await untilAborted(analyzerOf(share), signal);
      if (text.length > SHORT) return analyzer.analyze(text, { signal, ...options });
      return untilAborted(analyzer.analyze(text, options), signal);
    },
    leave: () => {
      share.users--;
      setTimeout(dismiss, KEPT, key, share);
    },
  };
}

/** @typedef {ReturnType<typeof joinAnalyzer>} Membership */

/**
 * @param {string} key
 * @param {Share} share
 */
function dismiss(key, share) {
  if (share.users > 0) return;
  share.analyzer?.then((analyzer) => analyzer.dispose()).catch(() => {});
  share.analyzer = null;
  if (shares.get(key) === share) shares.delete(key);
}
