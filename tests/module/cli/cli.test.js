import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { commandLines, run } from '../../support/command-lines.js';

const article = '“Nothing was lost,” said Ann Hall. Some 400 people came.\n';
const line = (/** @type {unknown} */ id, /** @type {unknown} */ text) => `${JSON.stringify({ id, text })}\n`;
const parsed = (/** @type {string} */ output) =>
  output
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each));

const folder = mkdtempSync(join(tmpdir(), 'presslight-'));
const file = join(folder, 'article.txt');
writeFileSync(file, article);
after(() => rmSync(folder, { recursive: true }));

for (const name of Object.keys(commandLines)) {
  test(`${name}: an article from standard input or a file is one line of JSON`, () => {
    const piped = run(name, [], article);
    assert.equal(piped.status, 0);
    assert.equal(parsed(piped.stdout)[0].length, article.length);
    assert.equal(run(name, ['-'], article).stdout, piped.stdout);
    assert.equal(run(name, [file]).stdout, piped.stdout);
    assert.equal(run(name, [file, file]).stdout, piped.stdout.repeat(2));
  });

  test(`${name}: --pretty indents the same values`, () => {
    const pretty = run(name, ['--pretty', file]).stdout;
    assert.match(pretty, /\n {2}"schema": "presslight\/1",\n/);
    assert.deepEqual(JSON.parse(pretty), JSON.parse(run(name, [file]).stdout));
  });

  test(`${name}: lines are answered in order, bad and empty ones by an error`, () => {
    const input = `${line('a', article)}{"text":\n\n${line('b', 5)}{"id":3}\n${line({ c: [1] }, '')}`;
    const answers = parsed(run(name, ['--jsonl'], input).stdout);
    assert.deepEqual(
      answers.map(({ id, error }) => [id, error?.code]),
      [
        ['a', undefined],
        [null, 'invalid-json'],
        [null, 'invalid-json'],
        ['b', 'text-not-string'],
        [3, 'missing-text'],
        [{ c: [1] }, undefined],
      ],
    );
  });

  test(`${name}: a last line without a newline is answered, and no input is no output`, () => {
    assert.equal(parsed(run(name, ['--jsonl'], line(1, 'x').trimEnd()).stdout).length, 1);
    assert.deepEqual(run(name, ['--jsonl'], ''), { status: 0, stdout: '', stderr: '' });
  });

  test(`${name}: a line that is not UTF-8 is an error, and the next is read`, () => {
    const input = Buffer.concat([Buffer.from([34, 0xff, 10]), Buffer.from(line(2, 'x'))]);
    const answers = parsed(run(name, ['--jsonl'], input).stdout);
    assert.equal(answers[0].error.code, 'invalid-utf8');
    assert.equal(answers[1].id, 2);
  });

  test(`${name}: a line is answered before the next one comes`, async () => {
    const [program, ...args] = commandLines[name];
    const child = spawn(program, [...args, '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(line(id, article));
      assert.equal(JSON.parse((await answers.next()).value).id, id);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  test(`${name}: a file that cannot be read ends in 1, and the others are read`, () => {
    for (const unreadable of [join(folder, 'none'), folder]) {
      const { status, stdout, stderr } = run(name, [unreadable, file]);
      assert.equal(status, 1);
      assert.equal(stderr, `presslight: cannot read ${unreadable}\n`);
      assert.equal(parsed(stdout).length, 1);
    }
  });

  test(`${name}: an option that does not exist ends in 2, help in 0`, () => {
    assert.equal(run(name, ['--wrong']).status, 2);
    assert.equal(run(name, ['--help']).status, 0);
    assert.match(run(name, ['--help']).stdout, /--jsonl/);
  });
}

test('wasm: a text that needs more memory than there is gives an error, and the next line is read', () => {
  const input = Buffer.concat([
    Buffer.from('{"id":"huge","text":"'),
    Buffer.alloc(400 << 20, 'a'),
    Buffer.from(`"}\n${line('next', article)}`),
  ]);
  const { stdout, stderr } = run('wasm', ['--jsonl'], input);
  const [huge, next] = parsed(stdout);
  assert.equal(huge.id, 'huge');
  assert.equal(huge.error.code, 'out-of-memory');
  assert.equal(next.id, 'next');
  assert.equal(next.length, article.length);
  assert.equal(stderr, '');
});
