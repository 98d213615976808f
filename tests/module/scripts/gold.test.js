import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedArticles, readMarked } from '../../../scripts/gold/articles.js';
import { score } from '../../../scripts/gold/score.js';

const marked = `⟦D:Ann Hall⟧“It leaks,”⟦/⟧ she said. Ann Hall said ⟦I:Ann Hall⟧it was old⟦/⟧.

ORGS: Harbour Board; the Tarn Mills`;

test('marks leave the text and say where they stood', () => {
  const { text, said, bodies } = readMarked('a', marked);
  assert.equal(text, '“It leaks,” she said. Ann Hall said it was old.');
  assert.deepEqual(
    said.map(({ kind, start, end, speaker }) => [kind, text.slice(start, end), speaker]),
    [
      ['direct', '“It leaks,”', 'Ann Hall'],
      ['indirect', 'it was old', 'Ann Hall'],
    ],
  );
  assert.deepEqual(bodies, ['Harbour Board', 'the Tarn Mills']);
});

test('a mark that is not closed, or closed twice, is an error', () => {
  assert.throws(() => readMarked('a', '⟦S⟧“hub”'), /not closed/);
  assert.throws(() => readMarked('a', '⟦S⟧“hub”⟦/⟧⟦/⟧'), /nothing to close/);
  assert.throws(() => readMarked('a', '⟦S⟧“hub⟦S⟧”⟦/⟧'), /inside a mark/);
});

test('what is found right, wrong and not at all is told apart', () => {
  const article = readMarked('a', marked);
  const quote = { kind: 'direct', start: 0, end: 11, nestedIn: null, speaker: null };
  /** @param {string} name */
  const by = (name) => ({ ...quote, speaker: { start: 12, end: 15, name } });
  const board = { name: 'the Harbour Board', mentions: [] };
  /** @param {import('../../../scripts/gold/score.js').Quote[]} quotes */
  const figures = (quotes) => score([article], [{ quotes, organisations: [board] }]);
  assert.equal(figures([by('Ann Hall')])['direct and mixed, with the speaker'], 100);
  assert.equal(figures([by('Bob Lee')])['direct and mixed, with the speaker'], 0);
  assert.equal(figures([by('Bob Lee')])['direct and mixed, exact'], 100);
  assert.equal(figures([quote])['direct and mixed, with the speaker'], 0);
  assert.equal(figures([{ ...quote, end: 5 }])['direct and mixed, exact'], 0);
  assert.equal(figures([quote])['indirect, exact'], 0);
  assert.equal(Math.round(figures([])['organisations by name']), 67);
});

test('every article of the folder can be read', () => {
  const articles = markedArticles();
  assert.ok(articles.length > 0);
  for (const { said, bodies } of articles) assert.ok(said.length > 0 && bodies.length > 0);
});
