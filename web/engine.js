/**
 * The one file that knows Emscripten: bytes of the wasm in, the analyser's functions out.
 * The same in a page, in a worker and in Node; who calls it fetches or reads the wasm.
 * @module
 */
import { PresslightError } from './errors.js';
import createModule from './presslight-module.mjs';

/**
 * @typedef {object} Engine
 * @property {(text: string, keepDebris?: boolean) => any} analyze the contract's object; throws a PresslightError
 * @property {(bytes: Uint8Array) => string} analyzeBytes an article as UTF-8: the contract's JSON or its error object
 * @property {(line: Uint8Array) => string} analyzeLine one line of JSONL: the same
 * @property {(json: string) => string} indented the same JSON for a person to read
 * @property {() => number} memoryBytes what the instance holds; it grows with the largest text and never shrinks
 */

/**
 * Instantiates the module. After a call has thrown out-of-memory the instance is damaged: make a new one.
 * @param {ArrayBuffer | Uint8Array} wasmBinary
 * @returns {Promise<Engine>}
 */
export async function loadEngine(wasmBinary) {
  const module = await createModule({ wasmBinary, printErr: () => {} });
  return {
    analyze(text, keepDebris = false) {
      const result = JSON.parse(guarded(() => module.analyze(text, keepDebris)));
      if (result.error) throw new PresslightError(result.error.code, result.error.message);
      return result;
    },
    analyzeBytes: (bytes) => guarded(() => module.analyzeBytes(bytes)),
    analyzeLine: (line) => guarded(() => module.analyzeLine(line)),
    indented: (json) => guarded(() => module.indented(json)),
    memoryBytes: () => module.HEAP8.byteLength,
  };
}

/**
 * Whatever the wasm throws (a trap, an abort, a number) means that its memory did not suffice.
 * @param {() => string} call
 */
function guarded(call) {
  try {
    return call();
  } catch {
    throw new PresslightError('out-of-memory', 'The text needs more memory than there is.');
  }
}
