import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { articles, root, run } from '../../support/command-lines.js';

for (const { slug, text, expected } of articles)
  test(`tests/articles/${slug} reads as expected, natively and as wasm`, () => {
    const native = run('native', ['--pretty', text]).stdout;
    assert.equal(run('wasm', ['--pretty', text]).stdout, native);
    assert.equal(native, readFileSync(expected, 'utf8'), 'scripts/accept-articles.js shows the difference');
  });

const robustness = join(root, '../shared/data/robustness');
const families = existsSync(robustness)
  ? readdirSync(robustness).filter((name) => name.endsWith('.jsonl') && name !== 'json-lines.jsonl')
  : [];

for (const family of families)
  test(`native and wasm print the same bytes for every text of ${family}`, () => {
    const lines = readFileSync(join(robustness, family));
    const native = run('native', ['--jsonl'], lines);
    assert.equal(native.status, 0);
    assert.ok(run('wasm', ['--jsonl'], lines).stdout === native.stdout);
  });
