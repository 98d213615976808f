#!/usr/bin/env node
// Scores how mentions of organisations are put together, by B-cubed (Bagga and Baldwin 1998).
//   scripts/score-grouping.js GOLD.jsonl ANALYSED.jsonl [--show] [--json]
// GOLD: the gold format, organisations with "group". ANALYSED: what the command line prints for it, with --jsonl.
// Spans are compared as the span scorer does: without white space at the ends, a leading "the", a trailing possessive.
//   grouping   over the mentions that gold and we both have: putting together alone
//   end to end over all mentions: one that is missed is in no group of ours, one that is false in none of gold's
import { readFileSync } from 'node:fs';

/**
 * @typedef {{start: number, end: number}} Span
 * @typedef {Map<string, string>} Groups the group of each mention, by "start:end"
 * @typedef {{hits: number, count: number}} Side
 */

/** @param {string} text @param {Span} span */
function key(text, { start, end }) {
  const words = text.slice(start, end);
  const front = /^\s*(?:the\s+(?=\S))?/i.exec(words)?.[0].length ?? 0;
  const back = /(?:['’]s|(?<=s)['’])?\s*$/i.exec(words)?.[0].length ?? 0;
  return `${start + front}:${end - back}`;
}

/** @param {any} document of gold @returns {Groups} */
function goldGroups({ text, organisations }) {
  const named = organisations.filter((/** @type {any} */ each) => !each.optional);
  return new Map(named.map((/** @type {any} */ each) => [key(text, each), each.group ?? each.text]));
}

/** @param {string} text @param {any} analysed @returns {Groups} */
function ourGroups(text, analysed) {
  /** @type {Groups} */
  const groups = new Map();
  for (const [i, { mentions }] of analysed.organisations.entries())
    for (const mention of mentions) groups.set(key(text, mention), String(i));
  return groups;
}

/** @param {Groups} groups @param {string} mention */
function together(groups, mention) {
  const group = groups.get(mention);
  return group === undefined ? [] : [...groups.keys()].filter((each) => groups.get(each) === group);
}

/** The share of each mention's company that it also has on the other side. @param {Groups} of @param {Groups} other @param {Side} side */
function add(of, other, side) {
  for (const mention of of.keys()) {
    const company = together(of, mention);
    const there = new Set(together(other, mention));
    side.hits += company.filter((each) => there.has(each)).length / company.length;
    side.count++;
  }
}

/** @param {Side} precision @param {Side} recall */
function figures(precision, recall) {
  const p = precision.count ? precision.hits / precision.count : 1;
  const r = recall.count ? recall.hits / recall.count : 1;
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, mentions: recall.count };
}

const side = () => ({ hits: 0, count: 0 });

/** @param {any[]} gold @param {Map<string, any>} analysed by id */
export function scoreGrouping(gold, analysed) {
  const [p, r, endP, endR] = [side(), side(), side(), side()];
  const wrong = [];
  for (const document of gold.filter((each) => Array.isArray(each.organisations))) {
    const wanted = goldGroups(document);
    const ours = ourGroups(document.text, analysed.get(document.id) ?? { organisations: [] });
    add(ours, wanted, endP);
    add(wanted, ours, endR);
    const both = (/** @type {Groups} */ groups, /** @type {Groups} */ other) =>
      new Map([...groups].filter(([mention]) => other.has(mention)));
    const [wantedBoth, oursBoth] = [both(wanted, ours), both(ours, wanted)];
    add(oursBoth, wantedBoth, p);
    add(wantedBoth, oursBoth, r);
    for (const mention of wantedBoth.keys())
      if (together(wantedBoth, mention).join() !== together(oursBoth, mention).join())
        wrong.push(`${document.id}: ${document.text.slice(...mention.split(':').map(Number))}`);
  }
  return { grouping: figures(p, r), endToEnd: figures(endP, endR), wrong };
}

/** @param {string} file @returns {any[]} */
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

if (import.meta.url === `file://${process.argv[1]}`) {
  const [gold, analysed] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
  const { wrong, ...scores } = scoreGrouping(
    lines(gold),
    new Map(lines(analysed).map((each) => [each.id, each])),
  );
  const percent = (/** @type {number} */ share) => (100 * share).toFixed(1);
  if (process.argv.includes('--json')) console.log(JSON.stringify(scores));
  else
    for (const [name, { p, r, f1, mentions }] of Object.entries(scores))
      console.log(`${name}: P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}  (${mentions} mentions)`);
  if (process.argv.includes('--show')) console.log(wrong.join('\n'));
}
