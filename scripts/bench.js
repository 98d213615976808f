#!/usr/bin/env node
// How long an article takes in the wasm, and how the time grows with the text.   scripts/bench.js [--check]
// --check fails where a 5 KB article takes 5 ms or more, or ten times the text more than twelve times as long.
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { articles } from '../tests/support/command-lines.js';
import { newEngine } from '../tests/support/engine.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const engine = await newEngine();
const text = articles.map((article) => readFileSync(article.text, 'utf8')).join('\n\n');

/** @param {number} length */
const textOf = (length) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** From this length on a run leaves so much garbage that the next would be timed with it. */
const LONG = 1_000_000;

/**
 * The shortest of some runs, in ms: what the machine does besides is not ours.
 * @param {string} input
 * @param {number} runs
 */
function time(input, runs) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    if (input.length >= LONG) collectGarbage();
    const start = performance.now();
    engine.analyze(input);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** @type {[string, number, number][]} name, UTF-16 units, runs */
const sizes = [
  ['5 KB', 5_000, 300],
  ['100 KB', 100_000, 20],
  ['1 MB', 1_000_000, 5],
  ['10 MB', 10_000_000, 5],
];
const times = sizes.map(([name, length, runs]) => {
  const ms = time(textOf(length), runs);
  console.log(
    `${name.padStart(6)}  ${ms.toFixed(2).padStart(9)} ms  ${((ms / length) * 1e6).toFixed(0).padStart(5)} ns a unit`,
  );
  return ms;
});
// Once more, some half a minute later: a busy neighbour is not ours.
times[0] = Math.min(times[0], time(textOf(5_000), 300));
const growth = times[3] / times[2];
console.log(
  `10 MB takes ${growth.toFixed(1)} times as long as 1 MB; memory ${(engine.memoryBytes() / 1e6).toFixed(0)} MB`,
);
const holds = times[0] < 5 && growth <= 12;
console.log(`5 KB takes ${times[0].toFixed(2)} ms at best`);
console.log(holds ? '2 bounds passed' : 'OVER a bound');
if (process.argv.includes('--check')) process.exitCode = holds ? 0 : 1;
