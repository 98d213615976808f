import assert from 'node:assert/strict';
import { test } from 'node:test';
import { largestFirst, numberTree, sortableKinds } from '../../../web/element/number-tree.js';
import { circumstances, reading } from '../../../web/element/readings.js';
import { STRINGS } from '../../../web/element/strings.js';
import { newEngine } from '../../support/engine.js';

/** @import { Result } from '../../../web/result.js' */

const engine = await newEngine();

/** @param {string} text @returns {Result} */
const analyze = (text) => engine.analyze(text);

/** @param {string} text @returns {string[]} each number as its row in the panel says it */
function rows(text) {
  const result = analyze(text);
  return numberTree(result.statistics).map(({ statistic, depth }) => {
    const phrases = [reading(statistic, text, STRINGS), ...circumstances(result, statistic, text, STRINGS)];
    return '  '.repeat(depth) + phrases.join(', ');
  });
}

test('a number reads as a sentence, its parts below it', () => {
  assert.deepEqual(rows('The unit removed more than 49,000 videos, 30,000 of which were new, in 2013.'), [
    'more than 49,000 videos, said by nobody named',
    '  30,000 videos, in 2013, part of more than 49,000 videos, said by nobody named',
  ]);
});

test('units are words', () => {
  const text =
    'It weighs 3kg and covers 40 square miles at 70mph for 42p. Taxes are 4 percentage points lower at 6ft.';
  assert.deepEqual(
    analyze(text).statistics.map((statistic) => reading(statistic, text, STRINGS)),
    ['3 kilograms', '40 square miles', '70 miles per hour', '42p', '4 percentage points', '6 feet'],
  );
});

test('a change says by how much, and to what', () => {
  assert.deepEqual(rows('Last year sales rose by 3.4% to $12.5m.'), [
    'a rise of 3.4%, last year, said by nobody named',
    'a rise to $12.5 million, last year, said by nobody named',
  ]);
});

test('one kind is sorted by size within its unit', () => {
  const text = 'They paid £3m, $9m, £5m and $10m to 40 men and 50 women; 7 of them left.';
  const { statistics } = analyze(text);
  assert.deepEqual(sortableKinds(statistics), ['money', 'count']);
  assert.deepEqual(
    largestFirst(statistics, 'money').map(({ statistic }) => reading(statistic, text, STRINGS)),
    ['£5 million', '£3 million', '$10 million', '$9 million'],
  );
});
