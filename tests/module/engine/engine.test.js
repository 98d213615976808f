import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newEngine } from '../../support/engine.js';

const engine = await newEngine();
const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);

test('an empty text has empty lists', () =>
  assert.deepEqual(engine.analyze(''), {
    schema: 'presslight/1',
    id: null,
    length: 0,
    paragraphs: [],
    people: [],
    organisations: [],
    quotes: [],
    statistics: [],
  }));

test('a text that is too long is refused by its code', () =>
  assert.throws(() => engine.analyze('a'.repeat((32 << 20) + 1)), {
    name: 'PresslightError',
    code: 'text-too-long',
  }));

test('bytes that are not UTF-8 are an error object', () =>
  assert.equal(JSON.parse(engine.analyzeBytes(new Uint8Array([34, 0xc0, 0xaf]))).error.code, 'invalid-utf8'));

for (const [line, code] of [
  ['{"text":', 'invalid-json'],
  ['{"id":1}', 'missing-text'],
  ['[1]', 'missing-text'],
  ['{"id":1,"text":5}', 'text-not-string'],
])
  test(`the line ${line} is an error object with the code ${code}`, () =>
    assert.equal(JSON.parse(engine.analyzeLine(bytes(line))).error.code, code));

test('string, bytes and line of a text are read alike', () => {
  const text = '“Nothing was lost,” said Ann Hall.\r\n\r\nSome 400 people 🚒 came.';
  const fromString = JSON.stringify(engine.analyze(text));
  assert.equal(engine.analyzeBytes(bytes(text)), fromString);
  assert.equal(engine.analyzeLine(bytes(JSON.stringify({ text }))), fromString);
});

test('the same text gives the same bytes again, whatever was read between', () => {
  const article = bytes('“Nothing was lost,” said Ann Hall of Hall & Co. “Some 40 per cent.”');
  const first = engine.analyzeBytes(article);
  engine.analyze('Another text. '.repeat(1000));
  assert.equal(engine.analyzeBytes(article), first);
});

test('a thousand runs need no more memory than ten', () => {
  const article = '“Nothing was lost,” said Ann Hall of Hall & Co. Some 40 per cent stayed.\n\n'.repeat(100);
  for (let i = 0; i < 10; i++) engine.analyze(article);
  const before = engine.memoryBytes();
  for (let i = 0; i < 990; i++) engine.analyze(article);
  assert.equal(engine.memoryBytes(), before);
});

test('a surname that looks like a word is whom the text names in full', () => {
  const speaker = (/** @type {string} */ text) => engine.analyze(text).quotes[0].speaker?.name;
  assert.equal(speaker('Mark Singer wrote the book. “People remember it,” Mr. Singer said.'), 'Mark Singer');
  assert.equal(speaker('Mark Singer wrote the book. “People remember it,” the singer said.'), null);
  assert.equal(speaker('“Yes,” Brent Bozell III, founder of the club, said. He left.'), 'Brent Bozell');
  assert.equal(speaker('Rex Early left at noon. Early described it as “news to me”.'), 'Rex Early');
});
