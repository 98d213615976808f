import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { findings } from '../../../web/exports/findings.js';
import { exportAs } from '../../../web/exports/index.js';
import { ARTICLES, ORDINARY } from './articles.js';

/** @param {string} csv @returns {Record<string, string>[]} */
const read = (csv) => parse(csv, { columns: true, bom: true, record_delimiter: '\r\n' });

/** A spreadsheet shows the apostrophe; a program takes it away. @param {string} cell */
const words = (cell) => cell.replace(/^'(?='*(?:\s*[=+\-@＝＋－＠]|[\t\r\n]))/u, '');

/** What a file in UTF-8 can hold of a text. @param {string} text */
const stored = (text) => text.replace(/\0|\p{Surrogate}/gu, '\ufffd');

for (const { name, text, result } of ARTICLES)
  test(`CSV leads back to the same spans and words: ${name}`, () => {
    const rows = read(exportAs(result, text, 'csv'));
    const spans = rows.map(({ id, start, end }) => ({ id, start: Number(start), end: Number(end) }));
    assert.deepEqual(
      spans,
      findings(result, text).map(({ id, start, end }) => ({ id, start, end })),
    );
    for (const row of rows)
      assert.equal(words(row.text), stored(text.slice(Number(row.start), Number(row.end))));
  });

test('no cell of a CSV file starts a formula, but numbers', () => {
  for (const { text, result } of ARTICLES)
    for (const row of read(exportAs(result, text, 'csv')))
      for (const [column, cell] of Object.entries(row))
        assert.ok(column === 'value' || !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell), JSON.stringify(cell));
});

test('a CSV row names the speaker, the figure and the sentence', () => {
  const rows = read(exportAs(ORDINARY.result, ORDINARY.text, 'csv'));
  const row = (/** @type {string} */ id) => rows.find((each) => each.id === id);
  assert.equal(row('quote-2')?.speaker, 'Ann Hall');
  assert.equal(row('quote-2')?.sentence, '“The pier is closed,” said Ann Hall, “and it stays closed.”');
  assert.equal(row('statistic-2')?.value, '3000000');
  assert.equal(row('statistic-2')?.comparator, 'more than');
  assert.equal(row('statistic-2')?.sentence, 'Dr. Bo Lind of Easthaven Ferries spoke of more than £3m.');
  assert.equal(row('organisation-2-2')?.organisation, 'The union');
});

test('a text without full stops does not swell the CSV', () => {
  const text = 'word '.repeat(200_000);
  const statistic = { ...ORDINARY.result.statistics[0], counted: null, quote: null };
  const statistics = Array.from({ length: 1000 }, (_, i) => ({
    ...statistic,
    start: i * 500,
    end: i * 500 + 4,
  }));
  const paragraphs = [{ start: 0, end: text.length, role: /** @type {const} */ ('body') }];
  const result = {
    ...ORDINARY.result,
    length: text.length,
    paragraphs,
    quotes: [],
    organisations: [],
    statistics,
  };
  assert.ok(exportAs(result, text, 'csv').length < 1_000_000);
});
