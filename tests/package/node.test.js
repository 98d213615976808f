import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ARTICLE, install, read, run } from './installed.js';

const { folder, remove } = install();
after(remove);

/**
 * What a program prints, run in the folder where the package is installed.
 * @param {string} program
 */
function node(program) {
  writeFileSync(join(folder, 'program.js'), program);
  return run('node', ['program.js'], folder).trim();
}

test('the package brings no other package along', () => {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  assert.deepEqual(Object.keys(packages), ['', 'node_modules/presslight']);
});

test('analyze works in bare Node', () => {
  const program = `import { analyze } from 'presslight';
    const result = await analyze(${JSON.stringify(ARTICLE)});
    console.log(result.schema, result.length);`;
  assert.equal(node(program), `presslight/1 ${ARTICLE.length}`);
});

test('the single file works in bare Node too, and gives the same', () => {
  const program = `import { analyze } from 'presslight';
    import { analyze as analyzeSingle, exportAs } from 'presslight/single';
    const text = ${JSON.stringify(ARTICLE)};
    const [a, b] = [await analyze(text), await analyzeSingle(text)];
    console.log(exportAs(a, text, 'json') === exportAs(b, text, 'json'));`;
  assert.equal(node(program), 'true');
});

test('an import alone starts nothing: it is safe on a server', () => {
  const program = `const before = Object.keys(globalThis).length;
    await import('presslight'); await import('presslight/export'); await import('presslight/single');
    console.log(Object.keys(globalThis).length === before, process.getActiveResourcesInfo().filter((name) => /Timeout|Port|Socket/.test(name)).length);`;
  assert.equal(node(program), 'true 0');
});

test('every subpath of the exports leads to a file', () => {
  const { exports } = JSON.parse(String(read('package.json')));
  const subpaths = Object.keys(exports).map((path) => path.replace(/^\./, 'presslight'));
  const program = `import { existsSync } from 'node:fs';
    const paths = ${JSON.stringify(subpaths)}.map((path) => import.meta.resolve(path));
    console.log(paths.every((path) => existsSync(new URL(path))));`;
  assert.equal(node(program), 'true');
});

test('the command line prints what analyze returns', () => {
  writeFileSync(join(folder, 'article.txt'), ARTICLE);
  const printed = run(join(folder, 'node_modules/.bin/presslight'), ['article.txt'], folder);
  const program = `import { analyze } from 'presslight';
    console.log(JSON.stringify(await analyze(${JSON.stringify(ARTICLE)})));`;
  assert.deepEqual(JSON.parse(printed), JSON.parse(node(program)));
});

test('a strict TypeScript program finds the types', () => {
  const options = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2024',
    lib: ['es2024', 'dom'],
    types: [],
  };
  const program = `import { analyze, createAnalyzer, PresslightError, type Result } from 'presslight';
    import { exportAs } from 'presslight/export';
    const result: Result = await analyze('', { signal: new AbortController().signal, onProgress: ({ done }) => done.toFixed() });
    const where: 'worker' | 'main' = (await createAnalyzer({ worker: 'off' })).where;
    const file: string = exportAs(result, '', 'csv');
    // @ts-expect-error: there is no such format
    exportAs(result, '', 'pdf');
    export { file, PresslightError, where };`;
  mkdirSync(join(folder, 'typed'), { recursive: true });
  writeFileSync(join(folder, 'typed/tsconfig.json'), JSON.stringify({ compilerOptions: options }));
  writeFileSync(join(folder, 'typed/program.mts'), program);
  run(new URL('../../node_modules/.bin/tsc', import.meta.url).pathname, ['-p', 'typed'], folder);
});
