#!/usr/bin/env node
// Scores the native command line on the gold data of ../shared, where that is there, against tests/accuracy/floors.json.
// Lower than a floor fails; clearly higher asks for the floor to be raised.
//   scripts/accuracy.js            check
//   scripts/accuracy.js --raise    write what was measured as the new floors, where it is higher
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holds, inPoints } from './floors.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '../shared');
const floorsFile = join(root, 'tests/accuracy/floors.json');

/**
 * What one unit of each scorer's report is in points.
 * @type {Record<string, number>}
 */
const pointsOf = { quotes: 1, statistics: 100, organisations: 100 };

/** @typedef {{scorer: string, floors: Record<string, number>}} GoldSet in points out of 100, by the scorer's keys */

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Uint8Array} [input]
 */
function output(program, args, input) {
  const { status, stdout, stderr } = spawnSync(program, args, { input, maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/**
 * What the scorer says about our reading of a gold file.
 * @param {string} gold
 * @param {string} scorer
 * @param {string} predictions a file to write
 */
function score(gold, scorer, predictions) {
  const analysed = output(join(root, 'build/release/presslight'), ['--jsonl'], readFileSync(gold));
  writeFileSync(predictions, output('node', [join(shared, 'eval/flatten.mjs'), gold], analysed));
  const report = output('node', [join(shared, `eval/score_${scorer}.mjs`), gold, predictions, '--json']);
  return JSON.parse(String(report));
}

/**
 * The figure under "direct+mixed exact F", in points.
 * @param {any} report
 * @param {string} keys
 * @param {number} scale
 */
function figure(report, keys, scale) {
  const value = keys.split(' ').reduce((inner, key) => inner?.[key], report);
  if (typeof value !== 'number') throw new Error(`The scorer gives no ${keys}.`);
  return inPoints(value * scale);
}

/** @param {Record<string, GoldSet>} sets */
function check(sets) {
  const folder = mkdtempSync(join(tmpdir(), 'presslight-accuracy-'));
  let passed = 0;
  let failed = 0;
  for (const [name, { scorer, floors }] of Object.entries(sets)) {
    const report = score(join(shared, 'data', `${name}.jsonl`), scorer, join(folder, 'predictions.jsonl'));
    for (const [keys, floor] of Object.entries(floors)) {
      const points = figure(report, keys, pointsOf[scorer]);
      holds(`${name}: ${keys}`, points, floor) ? passed++ : failed++;
      floors[keys] = Math.max(floor, points);
    }
  }
  rmSync(folder, { recursive: true });
  console.log(`${passed} floors passed, ${failed} failed`);
  return failed === 0;
}

if (existsSync(join(shared, 'eval'))) {
  const sets = JSON.parse(readFileSync(floorsFile, 'utf8'));
  const passes = check(sets);
  if (process.argv.includes('--raise')) {
    writeFileSync(floorsFile, `${JSON.stringify(sets, null, 2)}\n`);
    console.log('tests/accuracy/floors.json has the higher of old and measured figures');
  }
  process.exitCode = passes ? 0 : 1;
} else {
  console.log('skipped: the gold data are not beside this repository');
}
