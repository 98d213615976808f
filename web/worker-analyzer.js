/**
 * Promises over one worker. Texts wait in line; cancelling the one that is being read ends the worker and
 * starts another with the same wasm.
 * @module
 */
import { abortError, PresslightError } from './errors.js';
import { scriptUrl } from './trusted-types.js';

/** @import { AnalyzeOptions } from './local-analyzer.js' */
/** @import { Result } from './result.js' */

/** @typedef {{id: number, wasm: Uint8Array<ArrayBuffer>} | {id: number, text: string, keepDebris: boolean}} Request */
/** @typedef {{id: number, result?: Result, error?: {code: string, message: string}}} Reply */
/** @typedef {{id: number, name: string, items: unknown[]}} Piece of a list that is too long for one message */

/**
 * @typedef {object} Job
 * @property {string} text
 * @property {boolean} keepDebris
 * @property {Record<string, unknown[]>} [lists] that come in pieces
 * @property {(result: Result) => void} resolve
 * @property {(error: Error) => void} reject
 */

/** The number of the message that carries the wasm. */
const START = 0;

/**
 * A worker of this origin starts by its address; one of another origin through a script that imports it.
 * @param {URL} url
 */
function startWorker(url) {
  const isOwn = url.origin === globalThis.location?.origin || url.protocol === 'blob:';
  if (isOwn) return new Worker(scriptUrl(url), { type: 'module' });
  const script = new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' });
  const address = URL.createObjectURL(script);
  const worker = new Worker(scriptUrl(address), { type: 'module' });
  // The worker has read the script by the time it answers.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}

export class WorkerAnalyzer {
  /** Where the work is done. */
  where = /** @type {const} */ ('worker');
  /** @type {Map<number, Job>} in the order in which they came; the first is being read */
  #jobs = new Map();
  #last = START;
  /** @type {Worker | null} */
  #worker = null;
  #url;
  #wasm;

  /**
   * @param {URL} url of worker.js
   * @param {Uint8Array<ArrayBuffer>} wasm
   */
  constructor(url, wasm) {
    this.#url = url;
    this.#wasm = wasm;
  }

  /**
   * Starts the worker. Rejects where it does not start (code worker-blocked) or has no engine.
   * @returns {Promise<void>}
   */
  ready() {
    return new Promise((resolve, reject) => {
      this.#jobs.set(START, { text: '', keepDebris: false, resolve: () => resolve(), reject });
      try {
        this.#start();
      } catch {
        this.#fail('worker-blocked');
      }
    });
  }

  /**
   * @param {string} text
   * @param {AnalyzeOptions} [options]
   * @returns {Promise<Result>}
   */
  async analyze(text, { signal, onProgress, keepDebris = false } = {}) {
    if (typeof text !== 'string') throw new PresslightError('text-not-string', 'The text is not a string.');
    if (signal?.aborted) throw abortError();
    onProgress?.({ done: 0, total: text.length });
    const id = ++this.#last;
    const cancel = () => this.#cancel(id);
    signal?.addEventListener('abort', cancel);
    try {
      const result = await this.#enqueue(id, text, keepDebris);
      onProgress?.({ done: text.length, total: text.length });
      return result;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** Ends the worker. What is under way rejects with code aborted. */
  dispose() {
    this.#stop();
    for (const { reject } of this.#jobs.values()) reject(abortError());
    this.#jobs.clear();
  }

  /**
   * @param {number} id
   * @param {string} text
   * @param {boolean} keepDebris
   * @returns {Promise<Result>}
   */
  #enqueue(id, text, keepDebris) {
    return new Promise((resolve, reject) => {
      this.#jobs.set(id, { text, keepDebris, resolve, reject });
      if (this.#worker) this.#worker.postMessage({ id, text, keepDebris });
      else this.#start();
    });
  }

  /** A worker with the wasm, and with all texts that are waiting. */
  #start() {
    const worker = startWorker(this.#url);
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => (data.items ? this.#collect(data) : this.#settle(data)));
    worker.addEventListener('error', () =>
      this.#fail(this.#jobs.has(START) ? 'worker-blocked' : 'out-of-memory'),
    );
    worker.postMessage({ id: START, wasm: this.#wasm });
    for (const [id, { text, keepDebris }] of this.#jobs)
      if (id !== START) worker.postMessage({ id, text, keepDebris });
  }

  #stop() {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** @param {Piece} piece */
  #collect({ id, name, items }) {
    const job = this.#jobs.get(id);
    if (!job) return;
    job.lists ??= {};
    job.lists[name] ??= [];
    for (const item of items) job.lists[name].push(item);
  }

  /** @param {Reply} reply */
  #settle({ id, result, error }) {
    const job = this.#jobs.get(id);
    this.#jobs.delete(id);
    if (error) job?.reject(new PresslightError(error.code, error.message));
    else job?.resolve(/** @type {Result} */ (job.lists ? { ...result, ...job.lists } : result));
  }

  /** @param {'worker-blocked' | 'out-of-memory'} code */
  #fail(code) {
    this.#stop();
    const message =
      code === 'worker-blocked' ? 'No worker can start here.' : 'The text needs more memory than there is.';
    const [first] = this.#jobs.keys();
    this.#settle({ id: first, error: { code, message } });
    if (this.#jobs.size > 0) this.#start();
  }

  /** @param {number} id */
  #cancel(id) {
    const job = this.#jobs.get(id);
    if (!job) return;
    const isBeingRead = this.#jobs.keys().next().value === id;
    this.#jobs.delete(id);
    job.reject(abortError());
    if (!isBeingRead) return;
    this.#stop();
    if (this.#jobs.size > 0) this.#start();
  }
}
