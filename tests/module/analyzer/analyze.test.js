import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { exportAs, formats } from '../../../web/exports/index.js';
import { analyze, createAnalyzer, PresslightError } from '../../../web/index.js';
import { ARTICLES } from '../exports/articles.js';

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../../web/${path}`, import.meta.url));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(String(read('presslight.schema.json'))),
);

for (const { name, text } of ARTICLES)
  test(`what an analysis returns keeps to the schema and can leave in every format: ${name}`, async () => {
    const result = await analyze(text);
    assert.ok(validate({ ...result }), JSON.stringify(validate.errors));
    assert.equal(result.length, text.length);
    for (const { format } of formats) assert.ok(exportAs(result, text, format).length > 0);
  });

test('progress is told at the start and at the end', async () => {
  /** @type {{done: number, total: number}[]} */
  const told = [];
  await analyze('Ann said no. 🚒', { onProgress: (progress) => told.push(progress) });
  assert.deepEqual(told, [
    { done: 0, total: 15 },
    { done: 15, total: 15 },
  ]);
});

test('a cancelled analysis rejects with a code, and as a DOM abort does', async () => {
  const error = await analyze('x', { signal: AbortSignal.abort() }).catch((reason) => reason);
  assert.ok(error instanceof PresslightError);
  assert.equal(error.code, 'aborted');
  assert.equal(error.name, 'AbortError');
});

test('what is not a string is refused, never read as one', async () => {
  for (const wrong of [undefined, null, 5, {}, ['x']])
    await assert.rejects(analyze(/** @type {any} */ (wrong)), { code: 'text-not-string' });
});

test('a missing or damaged wasm is an error with a code, and the next attempt may succeed', async () => {
  for (const wasmSrc of ['/nope.wasm', new URL('file:///nope.wasm'), new Uint8Array(8), new ArrayBuffer(0)])
    await assert.rejects(createAnalyzer({ wasmSrc }), { code: 'engine-missing' });
  const analyzer = await createAnalyzer({ wasmSrc: new Uint8Array(read('presslight-module.wasm')) });
  assert.equal(analyzer.where, 'main');
  assert.equal((await analyzer.analyze('A text.')).length, 7);
  analyzer.dispose();
});
