import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation } from '../../../web/exports/citation.js';
import { exportAs, formats } from '../../../web/exports/index.js';
import { ARTICLES, ORDINARY } from './articles.js';

const { result, text } = ORDINARY;

test('a citation joins the parts of an interrupted quote, whichever is asked for', () => {
  const whole = '“The pier is closed,” … “and it stays closed.” — Ann Hall';
  assert.equal(citation(result, text, 0), whole);
  assert.equal(citation(result, text, 1), whole);
});

test('a citation says where it is from, and who the speaker is', () => {
  const people = [{ ...result.people[0], description: 'the harbour master' }, ...result.people.slice(1)];
  assert.equal(
    citation({ ...result, people }, text, 0, { title: 'Ferry\nstops', source: 'https://example.org/a' }),
    '“The pier is closed,” … “and it stays closed.” — Ann Hall, the harbour master (Ferry stops, https://example.org/a)',
  );
});

test('a citation without a speaker says so', () => {
  assert.equal(citation(result, text, 3), '‘no plan’ — speaker not named');
});

test('a citation is one line', () => {
  for (const article of ARTICLES)
    article.result.quotes.forEach((_, i) => {
      assert.doesNotMatch(citation(article.result, article.text, i), /[\n\r\u2028\u2029\0]/);
    });
});

test('each format says what it is for in one sentence', () => {
  for (const { format, label, purpose, mediaType, extension } of formats) {
    assert.match(purpose, /^[A-Z][^.]*\.$/);
    assert.match(mediaType, /^\w+\/[\w+.-]+/);
    assert.ok(label && extension && exportAs(result, text, format).length > 0);
  }
});

test('an unknown format is refused by name', () => {
  // @ts-expect-error: what a caller without types may pass
  assert.throws(() => exportAs(result, text, 'toString'), /toString/);
});
