// Two prints of one article have the same quotes with the same speakers: nothing that is no word of theirs may move them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyze } from '../../../web/index.js';
import { articles } from '../../support/command-lines.js';

/** Marks are left out, and how lines end: they are what the prints differ in. @param {string} words */
const bare = (words) => words.replace(/["'“”‘’`]/g, '').replace(/\r/g, '');

/** Kind, words and speaker of each quote before `end`. @param {string} text */
async function read(text, end = text.length) {
  const result = await analyze(text);
  return result.quotes
    .filter((quote) => quote.end <= end)
    .map(({ kind, start, end: last, speaker }) => {
      const said = speaker ? text.slice(speaker.start, speaker.end) : 'nobody';
      const who = speaker?.name ?? '';
      return bare(`${kind} | ${text.slice(start, last)} | ${said} | ${who}`);
    });
}

/** @param {string} text */
const straight = (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/**
 * Double marks become single and single ones double, where the quotes of the article have them.
 * @param {string} text
 */
async function swapped(text) {
  /** @type {Record<string, string>} */
  const other = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
  const characters = [...Array(text.length).keys()].map((i) => text[i]);
  for (const { start, end, kind } of (await analyze(text)).quotes)
    if (kind !== 'indirect') for (const at of [start, end - 1]) characters[at] = other[text[at]] ?? text[at];
  return characters.join('');
}

/** @type {Record<string, (text: string) => Promise<string> | string>} */
const prints = {
  'with straight marks': straight,
  'in the other print': swapped,
  'with the line ends of Windows': (text) => text.replace(/\r?\n/g, '\r\n'),
  'with a paragraph more': (text) => `${text.trimEnd()}\n\nThe pier is a mile long.\n`,
  'with a mark that is never closed at the end': (text) => `${text.trimEnd()}\n\n“Nobody asked us at all.\n`,
};

/** Half of its marks are missing: which print it is in nobody can say. */
const ONE_PRINT = { slug: 'broken-marks', name: 'in the other print' };

for (const { slug, text: file } of articles) {
  const text = readFileSync(file, 'utf8');
  for (const [name, print] of Object.entries(prints).filter(
    ([each]) => slug !== ONE_PRINT.slug || each !== ONE_PRINT.name,
  ))
    test(`tests/articles/${slug} has the same quotes ${name}`, async () => {
      const changed = await print(text);
      const added = changed.indexOf('“Nobody asked us at all.');
      assert.deepEqual(await read(changed, added < 0 ? undefined : added), await read(text));
    });
}
