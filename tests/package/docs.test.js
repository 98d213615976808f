// The examples of the documentation are run as they stand there.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'esbuild';
import { parse } from 'parse5';
import { install, run } from './installed.js';

const { folder, remove } = install();
after(remove);

/** @typedef {{nodeName: string, value?: string, attrs?: {name: string, value: string}[], childNodes?: HtmlNode[]}} HtmlNode */

const page = readFileSync(new URL('../../dist/site/docs/index.html', import.meta.url), 'utf8');

/** @param {HtmlNode} node @returns {HtmlNode[]} the node and all below it */
const all = (node) => [node, ...(node.childNodes ?? []).flatMap(all)];
const nodes = all(/** @type {HtmlNode} */ (parse(page)));

/** @param {HtmlNode} node @param {string} name */
const attribute = (node, name) => node.attrs?.find((each) => each.name === name)?.value;

/** @param {string} kind */
const examples = (kind) =>
  nodes
    .filter((node) => attribute(node, 'data-example') === kind)
    .map((node) =>
      all(node)
        .map(({ value = '' }) => value)
        .join(''),
    );

test('every example for Node runs and prints something', () => {
  for (const example of examples('node')) {
    writeFileSync(join(folder, 'example.js'), example);
    assert.equal(typeof run('node', ['example.js'], folder), 'string');
  }
  assert.equal(examples('node').length, 3);
});

test('the example for React builds', async () => {
  const [contents] = examples('react');
  const stdin = /** @type {const} */ ({ contents, loader: 'jsx', resolveDir: folder });
  const { errors } = await build({
    stdin,
    external: ['react'],
    bundle: true,
    format: 'esm',
    write: false,
    jsx: 'automatic',
  });
  assert.deepEqual(errors, []);
});

test('nothing is left to fill in, and every link within the page leads somewhere', () => {
  assert.doesNotMatch(page, /\{\{|undefined|NaN/);
  const ids = new Set(nodes.map((node) => attribute(node, 'id')));
  for (const node of nodes) {
    const href = attribute(node, 'href');
    if (href?.startsWith('#')) assert.ok(ids.has(href.slice(1)), href);
  }
});
