#!/usr/bin/env node
// How long an article takes in the wasm, and how the time grows with the text.   scripts/bench.js [--check]
// --check fails where a 5 KB article takes 5 ms or more, or ten times the text more than twelve times as long, or ten
// times a repeated line more than RUN_AWAY times. The 5 ms are those of a machine that does a fixed piece of work in
// REFERENCE_MS; a slower machine has as much longer as that work takes it, a faster one has no less.
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

/** Lines that a rule looks around in: repeated, they must not make it look at all of them from each. */
const lines = [
  'Ann Hale, Tom Lee, ',
  'according to Ann Hale, a nurse, ',
  'a yard, which Hale says leaks, is ',
  'Hale said it leaks "a" ',
  'Tom "Red" Hale ',
  'Harsh? ',
  'HALE: So.\n\nLEE: No.\n\n',
  'Ann Hale (AH), which runs it, called it. ',
  'X, Y and other carmakers ',
  'Hale & Rowe & ',
  'the band Cold Harvest, ',
  'He spoke on the role that it plays, ',
  "dockers' union' ",
  'Bank of the ',
  'a mill that who met Ann Hale said ',
  'Ann Hale, saying a mill granted to it ',
  'very really saying -- Ann Hale -- ',
  'A nurse left. The nurse said she left. The woman left. Ann left. ',
  'a man named Tom Lee and the man known as Tom Hale ',
  'Máire Ní Bhriain Ó ',
  'told the board ',
  'telling the board such bread a ',
  'bakers work in ',
  '(She says it leaks (',
  '! ',
  'according to Hale ',
  'while it leaks she ',
  'He did not say that it ',
];

/** What is linear takes ten times as long, what is not a hundred; what a machine does besides lies between. */
const RUN_AWAY = 25;

/** From this length on a run leaves so much garbage that the next would be timed with it. */
const LONG = 1_000_000;

/** What the machine that the 5 ms were set on takes for pieceOfWork, in ms. */
const REFERENCE_MS = 4.9;

const table = new Uint32Array(1 << 18);

/** Like reading an article: looks all over a megabyte, and branches that nobody can foretell. */
function pieceOfWork() {
  let random = 1;
  for (let i = 0; i < 1_000_000; i++) {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0; // of Knuth and Lewis
    const at = random >>> 14;
    if (table[at] & 1) table[at ^ 1] += random & 7;
    table[at] += random & 3;
  }
}

/**
 * The shortest of some runs, in ms: what the machine does besides is not ours.
 * @param {() => void} work
 * @param {number} runs
 */
function shortest(work, runs) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/**
 * @param {string} input
 * @param {number} runs
 */
function time(input, runs) {
  const once = () => {
    if (input.length >= LONG) collectGarbage();
    return shortest(() => engine.analyze(input), 1);
  };
  return Math.min(...Array.from({ length: runs }, once));
}

/** @type {[string, number, number][]} name, UTF-16 units, runs */
const sizes = [
  ['5 KB', 5_000, 300],
  ['100 KB', 100_000, 20],
  ['1 MB', 1_000_000, 5],
  ['10 MB', 10_000_000, 5],
];
const slowness = Math.max(1, shortest(pieceOfWork, 100) / REFERENCE_MS);
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
const growths = lines.map((line) => {
  const [short, long] = [50_000, 500_000].map((length) => time(line.repeat(length / line.length), 3));
  return long / short;
});
const worst = Math.max(...growths);
console.log(
  `ten times ${JSON.stringify(lines[growths.indexOf(worst)])} takes ${worst.toFixed(1)} times as long, the others less`,
);
const bound = 5 * slowness;
const holds = times[0] < bound && growth <= 12 && worst <= RUN_AWAY;
console.log(`5 KB takes ${times[0].toFixed(2)} ms at best; here it may take ${bound.toFixed(2)}`);
console.log(holds ? '3 bounds passed' : 'OVER a bound');
if (process.argv.includes('--check')) process.exitCode = holds ? 0 : 1;
