/**
 * Where the wasm and the worker lie: beside this file. The single file for a CDN puts another module in this
 * one's place, which holds both.
 * @module
 */

/** @returns {URL | Uint8Array<ArrayBuffer>} */
export const defaultWasm = () => new URL('./presslight-module.wasm', import.meta.url);

/** @returns {URL} */
export const defaultWorker = () => new URL('./worker.js', import.meta.url);
