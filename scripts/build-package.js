#!/usr/bin/env node
// Writes dist/package, the npm package that web/package.json describes: the modules of web/, their types, and one
// file with everything for a CDN, whose hash is printed. Needs the wasm module in web/ (scripts/build makes it).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { smallStyles } from './small-styles.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const web = join(root, 'web');
const out = join(root, 'dist/package');
const wasm = 'presslight-module.wasm';

const manifest = JSON.parse(readFileSync(join(web, 'package.json'), 'utf8'));

/** The modules that a program imports, and what makes up the single file. */
const entries = ['index.js', 'exports/index.js', 'element/press-light.js', 'define.js', 'single.js'];

/** @param {string} file */
function copy(file) {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  cpSync(join(web, file), join(out, file));
}

/** The entries and all they import, by the bundler's own list; the files beside them that are not imported. */
async function copyModules() {
  const { metafile } = await build({
    entryPoints: [...entries, 'cli.js'].map((file) => join(web, file)),
    bundle: true,
    format: 'esm',
    platform: 'node',
    outdir: out,
    write: false,
    metafile: true,
    absWorkingDir: root,
  });
  const modules = Object.keys(metafile.inputs).map((path) => relative('web', path));
  const others = [wasm, 'presslight-module.d.mts', 'presslight.schema.json', 'README.md'];
  for (const file of [...modules, ...others]) if (file !== 'single.js') copy(file);
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
}

/**
 * @param {string} entry
 * @param {import('esbuild').BuildOptions} [options]
 */
async function bundle(entry, options) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [join(web, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].text;
}

/**
 * The module that takes the place of assets.js in the single file: the wasm and the worker's code themselves.
 * @param {string} worker
 */
const assets = (worker) => `import wasm from './${wasm}';
let address;
export const defaultWasm = () => wasm;
export const defaultWorker = () =>
  (address ??= new URL(URL.createObjectURL(new Blob([${JSON.stringify(worker)}], { type: 'text/javascript' }))));`;

/** The worker in one file, because pages start it by its address; and everything in one file. */
async function writeBundles() {
  const worker = await bundle('worker.js');
  writeFileSync(join(out, 'worker.js'), worker);
  const contents = assets(worker);
  const plugin = /** @type {import('esbuild').Plugin} */ ({
    name: 'assets in the file',
    setup: ({ onLoad }) => onLoad({ filter: /[\\/]assets\.js$/ }, () => ({ contents, resolveDir: web })),
  });
  const single = await bundle('single.js', { plugins: [plugin, smallStyles], loader: { '.wasm': 'binary' } });
  writeFileSync(join(out, 'presslight.min.js'), single);
  return createHash('sha384').update(single).digest('base64');
}

/** @param {string} tool @param {string[]} args */
const run = (tool, args) =>
  execFileSync(join(root, 'node_modules/.bin', tool), args, {
    cwd: out,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Types of all entries, from their JSDoc. */
function writeTypes() {
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: web,
      outDir: out,
    },
    include: [],
    files: entries.map((file) => join(web, file)),
  };
  writeFileSync(join(out, 'tsconfig.json'), JSON.stringify(config));
  run('tsc', ['-p', 'tsconfig.json']);
  rmSync(join(out, 'tsconfig.json'));
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await copyModules();
const hash = await writeBundles();
writeTypes();
run('cem', ['analyze', '--globs', 'element/press-light.js', 'define.js', '--outdir', '.']);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
writeFileSync(join(out, 'package.json'), `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
console.log(`dist/package/presslight.min.js integrity="sha384-${hash}"`);
