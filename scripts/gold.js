#!/usr/bin/env node
// Scores the native command line on our own marked articles, tests/gold, against the floors there.
//   scripts/gold.js            check
//   scripts/gold.js --raise    write what was measured as the new floors, where it is higher
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../tests/support/command-lines.js';
import { holds, inPoints } from './floors.js';
import { batchOf, folder, markedArticles } from './gold/articles.js';
import { score } from './gold/score.js';

const floorsFile = join(folder, 'floors.json');
const articles = markedArticles();
const input = articles.map(({ id, text }) => JSON.stringify({ id, text })).join('\n');
const { status, stdout, stderr } = run('native', ['--jsonl'], input);
if (status !== 0) throw new Error(stderr);
const readings = stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** @type {Record<string, Record<string, number>>} */
const floorsOf = JSON.parse(readFileSync(floorsFile, 'utf8'));
let [passed, failed] = [0, 0];
for (const [batch, floors] of Object.entries(floorsOf)) {
  const its = articles.map((_, i) => i).filter((i) => batchOf(articles[i].id) === batch);
  const measured = score(
    its.map((i) => articles[i]),
    its.map((i) => readings[i]),
  );
  for (const [what, value] of Object.entries(measured)) {
    const points = inPoints(value);
    const floor = floors[what] ?? 0;
    holds(`${batch}: ${what}`, points, floor) ? passed++ : failed++;
    floors[what] = Math.max(floor, points);
  }
}
console.log(`${articles.length} articles: ${passed} floors passed, ${failed} failed`);
if (process.argv.includes('--raise')) writeFileSync(floorsFile, `${JSON.stringify(floorsOf, null, 2)}\n`);
process.exitCode = failed > 0 ? 1 : 0;
