#!/usr/bin/env node
// Shows how the readings of tests/articles have changed, and writes them down as expected.
//   scripts/accept-articles.js [SLUG…]     look at the difference before you commit it: it is what readers will see
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { articles, root, run } from '../tests/support/command-lines.js';

/** @param {string} file */
const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const wanted = process.argv.slice(2);
for (const { slug, text, expected } of articles) {
  if (wanted.length > 0 && !wanted.includes(slug)) continue;
  const reading = run('native', ['--pretty', text]).stdout;
  if (reading === read(expected)) continue;
  writeFileSync(expected, reading);
  spawnSync('git', ['--no-pager', 'diff', '--', expected], { cwd: root, stdio: 'inherit' });
  console.log(`tests/articles/${slug}/expected.json is written anew`);
}
