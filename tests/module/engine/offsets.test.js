import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newEngine } from '../../support/engine.js';

const engine = await newEngine();

/** @param {string} text */
const quotesOf = (text) =>
  engine
    .analyze(text)
    .quotes.map((/** @type {{start: number, end: number}} */ { start, end }) => text.slice(start, end));

/** @param {string} text */
const paragraphsOf = (text) =>
  engine
    .analyze(text)
    .paragraphs.map((/** @type {{start: number, end: number}} */ { start, end }) => text.slice(start, end));

test('an emoji before a quote moves it by two units', () =>
  assert.deepEqual(quotesOf('🚒🚒 “We held the bridge,” said Ann Hall.'), ['“We held the bridge,”']));

test('an accent of its own counts as one unit', () =>
  assert.deepEqual(quotesOf('Cafe\u0301 owners: “We held the bridge,” said Ann Hall.'), [
    '“We held the bridge,”',
  ]));

test('CRLF counts as two units', () => {
  const text = 'One line.\r\n\r\n“We held the bridge,” said Ann Hall.\r\n';
  assert.deepEqual(paragraphsOf(text), ['One line.', '“We held the bridge,” said Ann Hall.']);
  assert.deepEqual(quotesOf(text), ['“We held the bridge,”']);
});

test('a lone surrogate counts as one unit and loses nothing after it', () => {
  for (const lone of ['\ud83d', '\ude00', '\ud83d\ud83d', '\ude00\ud83d']) {
    const text = `${lone} “We held ${lone} the bridge,” said Ann Hall.`;
    assert.deepEqual(quotesOf(text), [`“We held ${lone} the bridge,”`]);
    assert.equal(engine.analyze(text).length, text.length);
  }
});

test('a NUL is text like any other', () => {
  const text = 'a\0b “We held\0 the bridge,” said Ann Hall.';
  assert.deepEqual(quotesOf(text), ['“We held\0 the bridge,”']);
});

test('no span splits a pair, whatever stands beside it', () => {
  const text = '“🚒” 😀5😀 per cent 😀BBC😀 said Ann😀 Hall.\r\n\r\n😀\n\n😀“😀”';
  const seen = JSON.stringify(engine.analyze(text), (key, value) => {
    if (key === 'start' || key === 'end') assert.ok(!splitsAPair(text, value), `${key} ${value}`);
    return value;
  });
  assert.match(seen, /"start"/);
});

/**
 * @param {string} text
 * @param {number} at
 */
function splitsAPair(text, at) {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
