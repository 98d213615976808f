import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { exportAs } from '../../../web/exports/index.js';
import { ARTICLES, ORDINARY } from './articles.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../web/presslight.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

for (const { name, text, result } of ARTICLES)
  test(`JSON leads back to the result and its text: ${name}`, () => {
    const read = JSON.parse(exportAs(result, text, 'json'));
    assert.ok(validate({ ...read }), JSON.stringify(validate.errors));
    assert.equal(read.text, text);
    assert.deepEqual({ ...read, text: undefined }, { ...result, text: undefined });
  });

test('the schema takes fields of a later version', () => {
  assert.ok(validate({ ...ORDINARY.result, mood: 'calm' }));
});

test('the schema refuses what is no result', () => {
  const { quotes: _, ...withoutQuotes } = ORDINARY.result;
  const negative = { ...ORDINARY.result, quotes: [{ ...ORDINARY.result.quotes[0], start: -1 }] };
  for (const wrong of [{}, null, { ...ORDINARY.result, schema: 'presslight/2' }, withoutQuotes, negative])
    assert.ok(!validate(wrong));
});
