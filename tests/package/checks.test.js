// What the checkers of the npm world say of the package.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { publint } from 'publint';
import { install, read, run, source } from './installed.js';

const { folder, tarball, remove } = install();
after(remove);

test('publint finds nothing to say', async () => {
  const { messages } = await publint({ pkgDir: source, strict: true });
  assert.deepEqual(messages, []);
});

test('every kind of TypeScript project that takes ES modules finds the types', () => {
  const tool = new URL('../../node_modules/.bin/attw', import.meta.url).pathname;
  const files = ['./worker', './presslight.wasm', './schema.json', './custom-elements.json'];
  run(
    tool,
    [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...files, '--format', 'json'],
    folder,
  );
});

test('the package holds none of the page, the tests or this machine', () => {
  const [{ files }] = JSON.parse(run('npm', ['pack', '--json', '--dry-run'], source));
  for (const { path } of files) {
    assert.doesNotMatch(path, /test|page|sample|tsconfig/);
    if (/\.(js|ts|mjs|json)$/.test(path)) assert.ok(!String(read(path)).includes(process.cwd()), path);
  }
});
