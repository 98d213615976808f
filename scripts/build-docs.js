#!/usr/bin/env node
// Writes dist/site/docs: the page of web/docs with what the build knows put in; and the bookmarklet, which takes the
// element from the single file there. Needs dist/package.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { formats } from '../web/exports/index.js';
import { accuracySection } from './docs/accuracy.js';
import { elementSection } from './docs/element.js';
import { code, table } from './docs/markup.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'web/docs');
const built = join(root, 'dist/package');
const out = join(root, 'dist/site/docs');

/** @param {string} path @returns {any} null where there is none */
const json = (path) =>
  existsSync(join(root, path)) ? JSON.parse(readFileSync(join(root, path), 'utf8')) : null;

const kilobytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1000)} KB`;

const single = readFileSync(join(built, 'presslight.min.js'));
const rows = formats.map(({ format, label, purpose }) => [code(format), label, purpose]);

/** @type {Record<string, string>} */
const parts = {
  size: `${kilobytes(single.length)}, ${kilobytes(brotliCompressSync(single).length)} over the wire`,
  integrity: `sha384-${createHash('sha384').update(single).digest('base64')}`,
  version: json('package.json').version,
  formats: table(['format', 'is', 'for'], rows),
  element: elementSection(json('dist/package/custom-elements.json')),
  accuracy: accuracySection(json('tests/accuracy/floors.json')),
};

mkdirSync(out, { recursive: true });
const page = readFileSync(join(source, 'index.html'), 'utf8');
writeFileSync(
  join(out, 'index.html'),
  page.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]),
);
for (const file of ['docs.css', 'docs.js', 'bookmarklet-link.js'])
  cpSync(join(source, file), join(out, file));
for (const file of ['presslight.min.js', 'presslight.schema.json', 'worker.js'])
  cpSync(join(built, file), join(out, file));

await build({
  entryPoints: [join(root, 'web/bookmarklet.js')],
  outdir: join(root, 'dist/site'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  plugins: [
    {
      name: 'element of the single file',
      setup: ({ onResolve }) =>
        onResolve({ filter: /press-light\.js$/ }, () => ({
          path: './docs/presslight.min.js',
          external: true,
        })),
    },
  ],
});
