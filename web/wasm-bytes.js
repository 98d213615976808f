/**
 * The bytes of the wasm, from wherever they are: a server, a file of Node's, or the caller's own memory.
 * @module
 */
import { PresslightError } from './errors.js';

/** @typedef {string | URL | ArrayBuffer | Uint8Array<ArrayBuffer>} WasmSource an address, or the bytes themselves */

/**
 * Rejects with a PresslightError, code engine-missing, where nothing can be read.
 * @param {WasmSource} source
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function readWasm(source) {
  if (source instanceof Uint8Array) return source;
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  try {
    const url = new URL(source, globalThis.location?.href);
    return url.protocol === 'file:' ? await readFile(url) : await download(url);
  } catch {
    throw new PresslightError('engine-missing', `The analyser could not be loaded from ${source}.`);
  }
}

/** @param {URL} url */
async function download(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * The name stands in a variable, so that bundlers for browsers have nothing to resolve.
 * @param {URL} url
 */
async function readFile(url) {
  const name = 'node:fs/promises';
  const { readFile: read } = await import(/* webpackIgnore: true */ /* @vite-ignore */ name);
  return new Uint8Array(await read(url));
}
