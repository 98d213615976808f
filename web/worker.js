/**
 * The analyser behind messages. First the bytes of the wasm come in, then texts with numbers; results, or
 * errors, go out with the same numbers.
 * @module
 */
import { LocalAnalyzer } from './local-analyzer.js';

/** @import { Reply, Request } from './worker-analyzer.js' */
/** @import { PresslightError } from './errors.js' */

/** @type {LocalAnalyzer} */
let analyzer;

/**
 * @param {Request} request
 * @returns {Promise<Reply>}
 */
async function answer(request) {
  if ('wasm' in request) {
    analyzer = new LocalAnalyzer(request.wasm);
    await analyzer.ready();
    return { id: request.id };
  }
  return { id: request.id, result: await analyzer.analyze(request.text, request) };
}

/** A long list crosses in pieces, so that the page can take each in a moment of its own. */
const PIECE = 500;

/** @param {Reply} reply */
function send({ id, result, error }) {
  /** @type {Record<string, unknown[]>} */
  const emptied = {};
  for (const [name, list] of Object.entries(result ?? {})) {
    if (!Array.isArray(list) || list.length <= PIECE) continue;
    for (let from = 0; from < list.length; from += PIECE)
      globalThis.postMessage({ id, name, items: list.slice(from, from + PIECE) });
    emptied[name] = [];
  }
  globalThis.postMessage({ id, result: result && { ...result, ...emptied }, error });
}

globalThis.addEventListener('message', async ({ data }) => {
  try {
    send(await answer(data));
  } catch (error) {
    const { code = 'out-of-memory', message } = /** @type {PresslightError} */ (error);
    send({ id: data.id, error: { code, message } });
  }
});
