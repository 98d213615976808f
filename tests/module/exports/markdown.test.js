import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { exportAs } from '../../../web/exports/index.js';
import { sayings } from '../../../web/exports/speakers.js';
import { ARTICLES, ORDINARY } from './articles.js';

/**
 * The words of a piece of Markdown by a reader of its own, without the marks.
 * @param {string} markdown
 */
function read(markdown) {
  /** @type {{quotes: string[], headings: string[], tags: Set<string>}} */
  const found = { quotes: [], headings: [], tags: new Set() };
  /** @type {string[]} */
  const open = [];
  for (const token of new MarkdownIt().parse(markdown, {})) {
    found.tags.add(token.tag);
    if (token.type === 'blockquote_open') found.quotes.push('');
    if (token.nesting === 1) open.push(token.tag);
    if (token.nesting === -1) open.pop();
    if (token.type !== 'inline') continue;
    const words = (token.children ?? [])
      .map((child) => (child.type === 'softbreak' ? ' ' : child.content))
      .join('');
    for (const child of token.children ?? []) found.tags.add(child.tag);
    if (open.includes('blockquote')) found.quotes[found.quotes.length - 1] += ` ${words}`;
    else if (/^h\d$/.test(open.at(-1) ?? '')) found.headings.push(words);
  }
  return found;
}

/** White space aside, and what a file cannot hold. @param {string} text */
const plain = (text) => text.replace(/\0|\p{Surrogate}/gu, '\ufffd').replace(/[\s\u0085]+/g, '');

for (const { name, text, result } of ARTICLES)
  test(`Markdown shows each quote word for word: ${name}`, () => {
    const { quotes, tags } = read(exportAs(result, text, 'md'));
    const expected = [...sayings(result).values()].map(({ parts }) =>
      plain(
        parts.map(({ start, end }) => text.slice(start, end)).join('…') +
          (parts[0].kind === 'indirect' ? '(paraphrased)' : ''),
      ),
    );
    assert.deepEqual(quotes.map(plain).sort(), expected.sort());
    for (const tag of ['code', 'table', 'img', 'a', 's', 'ol']) assert.ok(!tags.has(tag), tag);
  });

test('a hostile name stays one heading, word for word', () => {
  for (const { text, result } of ARTICLES) {
    const { headings } = read(exportAs(result, text, 'md'));
    for (const { speaker } of result.quotes)
      if (speaker?.name) assert.ok(headings.map(plain).includes(plain(speaker.name)), speaker.name);
  }
});

test('quotes stand under their speakers', () => {
  assert.equal(
    exportAs(ORDINARY.result, ORDINARY.text, 'md'),
    `# Ferry stops

## Who said what

### Ann Hall

> “The pier is closed,” … “and it stays closed.”

### The union

> “it saw ‘no plan’ at all”

## Organisations

- Easthaven Ferries: 1 ×
- The union (also EFU): 2 ×

## Statistics

- **1,200** — The union (EFU) says “it saw ‘no plan’ at all” for 1,200 passengers.
- **more than £3m** — Dr. Bo Lind of Easthaven Ferries spoke of more than £3m.
`,
  );
});
