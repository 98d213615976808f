import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from '../../../web/exports/findings.js';
import { exportAs } from '../../../web/exports/index.js';
import { ARTICLES, ORDINARY } from './articles.js';

/**
 * @typedef {object} Annotation
 * @property {string} id
 * @property {{type: string, purpose: string, value: string}[]} body
 * @property {{source: string, selector: [QuoteSelector, PositionSelector]}} target
 */
/** @typedef {{type: string, exact: string, prefix: string, suffix: string}} QuoteSelector */
/** @typedef {{type: string, start: number, end: number}} PositionSelector */

/** @param {string} json @returns {Annotation[]} */
const annotations = (json) => JSON.parse(json).items;

/** The standard counts code points. @param {string} text @param {PositionSelector} selector */
function atPosition(text, { start, end }) {
  const points = [...text];
  return points.slice(start, end).join('');
}

/** Every place where the words stand between their prefix and suffix. @param {string} text @param {QuoteSelector} selector */
function placesOf(text, { exact, prefix, suffix }) {
  const places = [];
  for (
    let at = text.indexOf(prefix + exact + suffix);
    at >= 0;
    at = text.indexOf(prefix + exact + suffix, at + 1)
  )
    places.push(at + prefix.length);
  return places;
}

for (const { name, text, result } of ARTICLES)
  test(`both selectors of an annotation lead back to the span: ${name}`, () => {
    const all = annotations(exportAs(result, text, 'w3c'));
    for (const { body } of all) for (const { value } of body) assert.notEqual(value, '');
    findings(result, text).forEach(({ id, start, end }, i) => {
      const [quote, position] = all[i].target.selector;
      assert.ok(all[i].id.endsWith(`#${id}`));
      assert.equal(atPosition(text, position), text.slice(start, end));
      assert.equal(quote.exact, text.slice(start, end));
      assert.ok(placesOf(text, quote).includes(start));
    });
  });

test('an export is a page of annotations as the standard has them', () => {
  /** @type {{'@context': string, type: string, items: (Annotation & {type: string})[]}} */
  const page = JSON.parse(
    exportAs(ORDINARY.result, ORDINARY.text, 'w3c', { source: 'https://example.org/a' }),
  );
  assert.equal(page['@context'], 'http://www.w3.org/ns/anno.jsonld');
  assert.equal(page.type, 'AnnotationPage');
  for (const item of page.items) {
    assert.equal(item.type, 'Annotation');
    assert.equal(new URL(item.id).protocol, 'https:');
    assert.equal(item.target.source, 'https://example.org/a');
    assert.deepEqual(
      item.target.selector.map(({ type }) => type),
      ['TextQuoteSelector', 'TextPositionSelector'],
    );
  }
});

test('a quote is identified by its speaker, a mention by its organisation', () => {
  const all = annotations(exportAs(ORDINARY.result, ORDINARY.text, 'w3c'));
  const identified = (/** @type {string} */ id) =>
    all
      .find((each) => each.id.endsWith(`#${id}`))
      ?.body.filter(({ purpose }) => purpose === 'identifying')
      .map(({ value }) => value);
  assert.deepEqual(identified('quote-1'), ['Ann Hall']);
  assert.deepEqual(identified('quote-2'), ['Ann Hall']);
  assert.deepEqual(identified('organisation-2-2'), ['The union']);
  assert.deepEqual(identified('statistic-1'), []);
});

test('a text without an address has a name of its own', () => {
  const name = (/** @type {string} */ text) =>
    annotations(exportAs({ ...ORDINARY.result }, text, 'w3c'))[0].target.source;
  assert.match(
    name(ORDINARY.text),
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  assert.equal(name(ORDINARY.text), name(ORDINARY.text));
  assert.notEqual(name(ORDINARY.text), name(`${ORDINARY.text} `));
});
