#!/usr/bin/env node
// Prints what a reader downloads, compressed by brotli, and fails where a part is over its budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { PANE_STYLES } from '../web/element/pane-style.js';
import { STYLES } from '../web/element/style.js';
import { smallStyles } from './small-styles.js';

const web = fileURLToPath(new URL('../web', import.meta.url));

/** @param {string | Uint8Array} content */
const compressed = (content) => brotliCompressSync(content).length;

/** @param {string} file */
const read = (file) => readFileSync(join(web, file));

/**
 * A script with all that it needs at once. What is loaded when a reader asks for it is apart.
 * @param {string} entry
 */
async function script(entry) {
  const later = /** @type {import('esbuild').Plugin} */ ({
    name: 'loaded later',
    setup: ({ onResolve }) =>
      onResolve({ filter: /./ }, ({ kind, path }) =>
        kind === 'dynamic-import' ? { path, external: true } : undefined,
      ),
  });
  const { outputFiles } = await build({
    entryPoints: [join(web, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [later, smallStyles],
  });
  return compressed(outputFiles[0].contents);
}

/** @param {string} contents */
async function style(contents) {
  const stdin = /** @type {const} */ ({ contents, loader: 'css', resolveDir: web });
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, write: false });
  return compressed(outputFiles[0].contents);
}

const element = await script('define.js');
const page = (await script('page.js')) - element;
const styles =
  (await style(String(read('page.css')))) + (await style([...STYLES, ...PANE_STYLES].join('\n')));
const model = compressed(read('../wasm/data/presslight.model'));
const engine = compressed(read('presslight-module.wasm')) + compressed(read('presslight-module.mjs'));

/**
 * Part, bytes, KB (1,000 bytes) that it may have, KB that we want it to have.
 * @type {[string, number, number, number][]}
 */
const parts = [
  ['element, without the wasm', element, 14, 14],
  ['page, script and style beyond the element', page + styles, 12, 12],
  ['model, inside the engine', model, 450, 300],
  ['engine: wasm with model and lists, and loader', engine, 750, 700],
];
let over = 0;
for (const [part, bytes, limit, wanted] of parts) {
  const isOver = bytes > limit * 1000;
  over += Number(isOver);
  const kilobytes = (bytes / 1000).toFixed(1).padStart(7);
  console.log(`${kilobytes} KB of ${limit} KB, wanted ${wanted} KB: ${part}${isOver ? '  OVER' : ''}`);
}
console.log(`${parts.length - over} sizes passed, ${over} over`);
process.exitCode = over > 0 ? 1 : 0;
