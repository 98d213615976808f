import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { findings } from '../../../web/exports/findings.js';
import { exportAs } from '../../../web/exports/index.js';
import { ARTICLES, ORDINARY } from './articles.js';

/** @typedef {{nodeName: string, value?: string, attrs?: {name: string, value: string}[], childNodes?: HtmlNode[]}} HtmlNode */

/** @param {HtmlNode} node @returns {HtmlNode[]} the node and all below it */
const all = (node) => [node, ...(node.childNodes ?? []).flatMap(all)];

/** @param {HtmlNode} node @param {string} name */
const attribute = (node, name) => node.attrs?.find((each) => each.name === name)?.value;

/** What a file in UTF-8 can hold of a text. @param {string} text */
const stored = (text) => text.replace(/\0|\p{Surrogate}/gu, '\ufffd');

/**
 * The article's text, and from where to where the pieces of each finding reach in it.
 * @param {string} html
 */
function read(html) {
  const errors = /** @type {string[]} */ ([]);
  const document = /** @type {HtmlNode} */ (parse(html, { onParseError: ({ code }) => errors.push(code) }));
  const article = all(document).find(({ nodeName }) => nodeName === 'article');
  assert.ok(article);
  let text = '';
  /** @type {Map<string, {start: number, end: number}>} */
  const spans = new Map();
  const walk = (/** @type {HtmlNode} */ node) => {
    const start = text.length;
    text += node.value ?? '';
    node.childNodes?.forEach(walk);
    const id = attribute(node, 'data-finding');
    if (id) spans.set(id, { start: spans.get(id)?.start ?? start, end: text.length });
  };
  walk(article);
  return { document, errors, text, spans };
}

for (const { name, text, result } of ARTICLES)
  test(`HTML leads back to the text and its spans: ${name}`, () => {
    const { errors, text: words, spans } = read(exportAs(result, text, 'html'));
    assert.deepEqual(
      errors.filter((code) => !code.startsWith('control-character')),
      [],
    );
    assert.equal(words, stored(text));
    for (const { id, start, end } of findings(result, text))
      assert.deepEqual(spans.get(id), { start, end }, id);
  });

test('an HTML export loads nothing, runs nothing, and every link in it leads somewhere', () => {
  for (const { text, result } of ARTICLES) {
    const nodes = all(read(exportAs(result, text, 'html')).document);
    const names = new Set(nodes.map(({ nodeName }) => nodeName));
    for (const name of ['script', 'img', 'link', 'iframe', 'object', 'svg'])
      assert.ok(!names.has(name), name);
    const ids = nodes.flatMap((node) => attribute(node, 'id') ?? []);
    assert.equal(ids.length, new Set(ids).size);
    for (const node of nodes) {
      const target = attribute(node, 'href');
      assert.ok(target === undefined || ids.includes(target.slice(1)), target);
      assert.ok(!node.attrs?.some(({ name }) => name.startsWith('on')));
    }
  }
});

test('the source is a link only where it leads to the web', () => {
  const hrefs = (/** @type {string} */ source) =>
    all(read(exportAs(ORDINARY.result, ORDINARY.text, 'html', { source })).document)
      .flatMap((node) => attribute(node, 'href') ?? [])
      .filter((href) => !href.startsWith('#'));
  assert.deepEqual(hrefs('https://example.org/a?b&c"d'), ['https://example.org/a?b&c"d']);
  assert.deepEqual(hrefs('javascript:alert(1)'), []);
});

test('ten thousand findings that cross each other are written in well under a second', () => {
  const quote = { ...ORDINARY.result.quotes[0], speaker: null };
  const quotes = Array.from({ length: 10_000 }, (_, i) => ({ ...quote, start: i * 10, end: i * 10 + 15 }));
  const text = 'x'.repeat(100_010);
  const paragraphs = [{ start: 0, end: text.length, role: /** @type {const} */ ('body') }];
  const before = performance.now();
  exportAs(
    {
      ...ORDINARY.result,
      length: text.length,
      paragraphs,
      people: [],
      organisations: [],
      statistics: [],
      quotes,
    },
    text,
    'html',
  );
  assert.ok(performance.now() - before < 1000);
});
