/**
 * The analyser here and now: in Node, inside the worker, and in a page where workers are blocked.
 * @module
 */
import { loadEngine } from './engine.js';
import { abortError, PresslightError } from './errors.js';

/** @import { Engine } from './engine.js' */
/** @import { Result } from './result.js' */

/**
 * @typedef {object} AnalyzeOptions
 * @property {AbortSignal} [signal] when it fires, the promise rejects with code `aborted`
 * @property {(progress: {done: number, total: number}) => void} [onProgress] UTF-16 code units read, of the
 *   text's length: once when the work starts and once when it is done
 * @property {boolean} [keepDebris] reads lines that look like no part of the article (menus, comment forms), too
 */

/** One engine at a time; a new one after a text that was too much for it. */
export class LocalAnalyzer {
  /** Where the work is done. */
  where = /** @type {const} */ ('main');
  /** @type {Promise<Engine> | null} */
  #engine;
  #wasm;

  /** @param {Uint8Array<ArrayBuffer>} wasm */
  constructor(wasm) {
    this.#wasm = wasm;
    this.#engine = null;
  }

  /**
   * Rejects with code engine-blocked where a security policy forbids WebAssembly, and with engine-missing
   * where the bytes are not those of the analyser.
   */
  async ready() {
    this.#engine ??= loadEngine(this.#wasm).catch((error) => {
      this.#engine = null;
      throw loadError(String(error));
    });
    return this.#engine;
  }

  /**
   * @param {string} text
   * @param {AnalyzeOptions} [options]
   * @returns {Promise<Result>}
   */
  async analyze(text, { signal, onProgress, keepDebris = false } = {}) {
    if (typeof text !== 'string') throw new PresslightError('text-not-string', 'The text is not a string.');
    const engine = await this.ready();
    if (signal?.aborted) throw abortError();
    onProgress?.({ done: 0, total: text.length });
    try {
      const result = engine.analyze(text, keepDebris);
      onProgress?.({ done: text.length, total: text.length });
      return result;
    } catch (error) {
      if (error instanceof PresslightError && error.code === 'out-of-memory') this.#engine = null;
      throw error;
    }
  }

  /** Lets go of the engine's memory. */
  dispose() {
    this.#engine = null;
  }
}

/** @param {string} reason in the words of the browser */
function loadError(reason) {
  return /content security policy|unsafe-eval|\bCSP\b/i.test(reason)
    ? new PresslightError('engine-blocked', 'The security policy of this page forbids WebAssembly.')
    : new PresslightError('engine-missing', 'The analyser did not load: its file is damaged or another one.');
}
