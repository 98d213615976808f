#!/usr/bin/env node
// Writes dist/site, the page as any host can serve it: the first sample already read and marked in the HTML, and
// all else in a folder named by what is in it, so that a page never meets files of another version. Needs the wasm
// module in web/ (scripts/build makes it).
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sections } from '../web/element/article.js';
import { fillSteps } from '../web/element/fill.js';
import { paneFrame } from '../web/element/pane-frame.js';
import { PANE_STRINGS } from '../web/element/pane-strings.js';
import { PANE_STYLES } from '../web/element/pane-style.js';
import { STRINGS } from '../web/element/strings.js';
import { stripLanes } from '../web/element/strip.js';
import { STYLES } from '../web/element/style.js';
import { createAnalyzer } from '../web/index.js';
import { SAMPLES } from '../web/samples/samples.js';
import { smallStyles } from './small-styles.js';
import { staticDocument } from './static-document.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const web = join(root, 'web');
const site = join(root, 'dist/site');
const assets = join(site, 'assets');

/** The pane with an article in it, drawn by the very functions that draw it in the browser. */
async function sampleHtml() {
  const analyzer = await createAnalyzer();
  const text = readFileSync(join(web, 'samples', SAMPLES[0].file), 'utf8');
  const result = await analyzer.analyze(text);
  Object.assign(globalThis, { document: staticDocument });
  const strings = { ...PANE_STRINGS, ...STRINGS };
  const frame = paneFrame(strings);
  for (const _ of fillSteps(frame, result, text, strings));
  frame.querySelector('.strip')?.replaceChildren(...stripLanes(result));
  frame.querySelector('.article')?.replaceChildren(...sections(result, text, strings));
  return String(frame);
}

/** @param {string} version */
async function pageHtml(version) {
  const options = SAMPLES.map(
    ({ file, title }, i) => `<option value="${file}"${i === 0 ? ' selected' : ''}>${title}</option>`,
  ).join('');
  const pane = `<template shadowrootmode="open"><link rel="stylesheet" href="${version}/element.css">${await sampleHtml()}</template>`;
  return readFileSync(join(web, 'index.html'), 'utf8')
    .replaceAll('"assets/', `"${version}/`)
    .replace('<!-- sample -->', () => pane)
    .replace('<!-- samples -->', options);
}

const options = /** @type {const} */ ({
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
});

const bundleScripts = () =>
  build({
    ...options,
    entryPoints: { page: join(web, 'page.js'), worker: join(web, 'worker.js') },
    outdir: assets,
    splitting: true,
    chunkNames: '[name]-[hash]',
    plugins: [smallStyles],
  });

/** @param {string} name @param {string} contents */
async function writeStyle(name, contents) {
  const stdin = /** @type {const} */ ({ loader: 'css', resolveDir: web, contents });
  const { outputFiles } = await build({ ...options, stdin, write: false });
  writeFileSync(join(assets, name), outputFiles[0].contents);
}

/** A name for what is in the folder. */
function versionOf(/** @type {string} */ folder) {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  for (const { parentPath, name } of files) hash.update(name).update(readFileSync(join(parentPath, name)));
  return hash.digest('hex').slice(0, 12);
}

/** @param {string} version */
async function writeServiceWorker(version) {
  const names = readdirSync(join(site, version), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)));
  const page = createHash('sha256')
    .update(readFileSync(join(site, 'index.html')))
    .digest('hex')
    .slice(0, 12);
  const contents = `export const VERSION = '${version}-${page}';
    export const FILES = ${JSON.stringify(['./', 'icon.svg', ...names])};`;
  const plugin = /** @type {import('esbuild').Plugin} */ ({
    name: 'files of the site',
    setup: ({ onLoad }) => onLoad({ filter: /[\\/]site-files\.js$/ }, () => ({ contents })),
  });
  const entryPoints = [join(web, 'service-worker.js')];
  await build({ ...options, entryPoints, format: 'iife', outdir: site, plugins: [plugin] });
}

rmSync(site, { recursive: true, force: true });
mkdirSync(join(assets, 'samples'), { recursive: true });
await bundleScripts();
await writeStyle('page.css', readFileSync(join(web, 'page.css'), 'utf8'));
await writeStyle('element.css', [...STYLES, ...PANE_STYLES].join('\n'));
for (const file of ['presslight-module.wasm', ...SAMPLES.map(({ file }) => `samples/${file}`)])
  cpSync(join(web, file), join(assets, file));
const version = versionOf(assets);
renameSync(assets, join(site, version));
writeFileSync(join(site, 'index.html'), await pageHtml(version));
for (const file of ['icon.svg', 'tokens.css']) cpSync(join(web, file), join(site, file));
await writeServiceWorker(version);
