/** The shipped wasm, as a fresh instance. */
import { readFileSync } from 'node:fs';
import { loadEngine } from '../../web/engine.js';

const wasm = readFileSync(new URL('../../web/presslight-module.wasm', import.meta.url));

export const newEngine = () => loadEngine(wasm);
