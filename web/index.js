/**
 * What the npm package exports: who said what, which organisations, which numbers, for a browser, a worker
 * or Node. Importing it does nothing yet: it is safe on a server.
 * @module
 */
import { defaultWasm, defaultWorker } from './assets.js';
import { readWasm } from './wasm-bytes.js';
import { WorkerAnalyzer } from './worker-analyzer.js';

/** @typedef {import('./local-analyzer.js').AnalyzeOptions} AnalyzeOptions */
/** @typedef {import('./result.js').Result} Result */
/** @typedef {import('./wasm-bytes.js').WasmSource} WasmSource */

export { PresslightError } from './errors.js';

/**
 * @typedef {object} AnalyzerOptions
 * @property {'auto' | 'off'} [worker] auto, the default: in a worker where there are workers, else here
 * @property {string | URL} [workerSrc] the address of worker.js, where it does not lie beside this module
 * @property {WasmSource} [wasmSrc] the address of the wasm, or its bytes
 */

/**
 * @typedef {object} Analyzer
 * @property {'worker' | 'main'} where the work is done
 * @property {(text: string, options?: AnalyzeOptions) => Promise<Result>} analyze
 * @property {() => void} dispose
 */

/**
 * An analyser that is ready to read. Rejects with a PresslightError: code engine-missing where the wasm
 * cannot be loaded, engine-blocked where a security policy forbids it.
 * @param {AnalyzerOptions} [options]
 * @returns {Promise<Analyzer>}
 */
export async function createAnalyzer({ worker = 'auto', workerSrc, wasmSrc = defaultWasm() } = {}) {
  const wasm = await readWasm(wasmSrc);
  if (worker === 'auto' && typeof Worker === 'function') {
    const address = workerSrc === undefined ? defaultWorker() : new URL(workerSrc, globalThis.location?.href);
    const analyzer = new WorkerAnalyzer(address, wasm);
    try {
      await analyzer.ready();
      return analyzer;
    } catch (error) {
      analyzer.dispose();
      if (/** @type {{code?: string}} */ (error).code !== 'worker-blocked') throw error;
    }
  }
  // The engine comes with it: not loaded where a worker has its own.
  const { LocalAnalyzer } = await import('./local-analyzer.js');
  const analyzer = new LocalAnalyzer(wasm);
  await analyzer.ready();
  return analyzer;
}

/** @type {Promise<Analyzer> | null} */
let shared = null;

/**
 * Reads one article, with an analyser that all calls share.
 * Rejects with a PresslightError whose `code` is one of the contract's, or one of createAnalyzer's.
 * @param {string} text
 * @param {AnalyzeOptions} [options]
 * @returns {Promise<Result>}
 */
export async function analyze(text, options) {
  shared ??= createAnalyzer().catch((error) => {
    shared = null;
    throw error;
  });
  return (await shared).analyze(text, options);
}
