/** Both command lines, started as a person would start them. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {Record<string, string[]>} */
export const commandLines = {
  native: [join(root, 'build/release/presslight')],
  wasm: [process.execPath, join(root, 'web/cli.js')],
};

/**
 * @param {string} name native or wasm
 * @param {string[]} args
 * @param {string | Uint8Array} [input]
 */
export function run(name, args, input = '') {
  const [program, ...first] = commandLines[name];
  const { status, stdout, stderr } = spawnSync(program, [...first, ...args], {
    input,
    maxBuffer: 1 << 30,
  });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

/** The folders of tests/articles. */
export const articles = readdirSync(join(root, 'tests/articles')).map((slug) => ({
  slug,
  text: join(root, 'tests/articles', slug, 'article.txt'),
  expected: join(root, 'tests/articles', slug, 'expected.json'),
}));
