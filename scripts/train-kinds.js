#!/usr/bin/env node
// Fits the weights that tell the kinds of marked words, and writes them as C++.
//   cmake --build --preset release --target presslight-kind-features
//   scripts/train-kinds.js GOLD.jsonl… > wasm/presslight/quotes/kinds/kind_weights.cpp
// Two logistic models over wasm/presslight/quotes/kinds/kind_features.h: nobody's words against said, and a phrase of a
// paraphrase against a whole saying. No feature is a word. The figures of a five-fold cross-validation, whose folds
// are documents, stand above the table.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TRAIT_VALUES = 64;
const TRAITS = 26;
const FEATURES = TRAITS * TRAIT_VALUES;
const ROUNDS = 200;
const PENALTY = 4; // of L2, on half of each squared weight
const RAREST = 12; // a feature seen in fewer examples gets no weight
const SCALE = 64; // weights become integers
const FOLDS = 5;
const NEARLY_BEST = 1; // points of F1

const EDGE = /[\s"'`´“”„‟‘’‚‛«»‹›″′,.;:!?…\-–—―()[\]{}*•|<>\u00a0\u200b\ufeff]/;

/** @typedef {{features: number[], kind: string, fold: number}} Example */
/** @typedef {{start: number, end: number, kind: string, optional?: string, thought?: boolean, ignore?: boolean}} Quote */
/** @typedef {{id: string, text: string, quotes: Quote[]}} Gold */
/** @typedef {{score: number, positive: boolean}} Scored */
/** @typedef {(example: Example) => boolean} Question */

/**
 * A span without marks and punctuation at its edges, as a key.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
function core(text, start, end) {
  while (start < end && EDGE.test(text[start])) start++;
  while (end > start && EDGE.test(text[end - 1])) end--;
  return `${start}:${end}`;
}

/**
 * Gold quotes in marks, cut at line ends: key -> kind; undecided ones are left out.
 * @param {Gold} gold
 * @returns {Map<string, string>}
 */
function goldKinds({ text, quotes }) {
  const kinds = new Map();
  for (const quote of quotes.filter(({ kind }) => kind !== 'indirect')) {
    const undecided = quote.optional || quote.thought || quote.ignore;
    let from = quote.start;
    for (const piece of text.slice(quote.start, quote.end).split('\n')) {
      if (piece.trim() && !undecided) kinds.set(core(text, from, from + piece.length), quote.kind);
      from += piece.length + 1;
    }
  }
  return kinds;
}

/**
 * @param {string} file
 * @returns {Example[]}
 */
function readExamples(file) {
  const bytes = readFileSync(file);
  /** @type {Gold[]} */
  const documents = bytes
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const { stdout } = spawnSync('build/release/presslight-kind-features', {
    input: bytes,
    maxBuffer: 1 << 30,
  });
  const byId = new Map(
    documents.map((each, i) => [each.id, { text: each.text, kinds: goldKinds(each), fold: i % FOLDS }]),
  );
  return stdout
    .toString()
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [id, start, end, ...features] = line.split('\t');
      const { text, kinds, fold } = /** @type {{text: string, kinds: Map<string, string>, fold: number}} */ (
        byId.get(JSON.parse(id))
      );
      const kind = kinds.get(core(text, Number(start), Number(end)));
      return kind ? [{ features: features.map(Number), kind, fold }] : [];
    });
}

/** @param {ArrayLike<number>} weights @param {number[]} features */
const score = (weights, features) => features.reduce((sum, feature) => sum + weights[feature], 0);

/**
 * Logistic regression with an L2 penalty, by Nesterov's accelerated descent; each weight's step is the bound that the
 * curvature has, as a feature is 0 or 1 and an example has one of each trait.
 * @param {Example[]} examples
 * @param {Question} isPositive
 */
function fit(examples, isPositive) {
  const counts = new Float64Array(FEATURES);
  for (const { features } of examples) for (const feature of features) counts[feature]++;
  const known = examples.map((each) => ({
    features: each.features.filter((feature) => counts[feature] >= RAREST),
    wanted: isPositive(each) ? 1 : 0,
  }));
  let weights = new Float64Array(FEATURES);
  let ahead = weights;
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = ahead.map((weight) => PENALTY * weight);
    for (const { features, wanted } of known) {
      const error = 1 / (1 + Math.exp(-score(ahead, features))) - wanted;
      for (const feature of features) slopes[feature] += error;
    }
    const next = ahead.map((weight, i) => weight - slopes[i] / ((counts[i] * TRAITS) / 4 + PENALTY));
    const momentum = round / (round + 3);
    ahead = next.map((weight, i) => weight + momentum * (weight - weights[i]));
    weights = next;
  }
  return Array.from(weights, (weight) => Math.round(weight * SCALE));
}

/**
 * Scores of all examples, each by a model that has not seen its document.
 * @param {Example[]} examples
 * @param {Question} isPositive
 * @returns {Scored[]}
 */
function crossScores(examples, isPositive) {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fit(
      examples.filter((each) => each.fold !== fold),
      isPositive,
    );
    return examples
      .filter((each) => each.fold === fold)
      .map((each) => ({ score: score(weights, each.features), positive: isPositive(each) }));
  }).flat();
}

/** @param {Scored[]} scored @param {number} threshold */
function f1(scored, threshold) {
  const hits = scored.filter((each) => each.score > threshold && each.positive).length;
  const found = scored.filter((each) => each.score > threshold).length;
  const wanted = scored.filter((each) => each.positive).length;
  return (200 * hits) / (found + wanted);
}

/**
 * The middle of the thresholds whose F1 is hardly below the best: the best alone moves with every example.
 * @param {Scored[]} scored
 */
function middleThreshold(scored) {
  const thresholds = Array.from({ length: SCALE + 1 }, (_, i) => i * 4 - 2 * SCALE);
  const values = thresholds.map((threshold) => f1(scored, threshold));
  const near = thresholds.filter((_, i) => values[i] > Math.max(...values) - NEARLY_BEST);
  return near[Math.floor(near.length / 2)];
}

/** @param {Example[]} examples @param {Question} isPositive */
function model(examples, isPositive) {
  const scored = crossScores(examples, isPositive);
  const threshold = middleThreshold(scored);
  return {
    weights: fit(examples, isPositive),
    threshold,
    f1: f1(scored, threshold),
    positive: scored.filter((each) => each.positive).length,
    all: scored.length,
  };
}

/** @param {string} name @param {{weights: number[], threshold: number}} of */
function table(name, { weights, threshold }) {
  const rows = Array.from({ length: FEATURES / TRAIT_VALUES }, (_, trait) =>
    weights.slice(trait * TRAIT_VALUES, (trait + 1) * TRAIT_VALUES).join(', '),
  );
  return `constexpr std::int32_t ${name}Threshold = ${threshold};\nconstexpr std::array<std::int16_t, kKindFeatures> ${name}Weights{\n${rows.map((row) => `    ${row},`).join('\n')}\n};`;
}

const examples = process.argv.slice(2).flatMap((file) => readExamples(file));
const scare = model(examples, ({ kind }) => kind === 'scare');
const mixed = model(
  examples.filter(({ kind }) => kind !== 'scare'),
  ({ kind }) => kind === 'mixed',
);

/** @param {{f1: number, positive: number, all: number}} of */
const figures = ({ f1: value, positive, all }) => `F1 ${value.toFixed(1)} on ${positive} of ${all}`;

console.log(`// Made by scripts/train-kinds.js; do not edit. Fitted on PolNeAR train and the same in British print. Cross-validated:
// nobody's words against said ${figures(scare)}; a phrase against a whole saying ${figures(mixed)}.
#include "presslight/quotes/kinds/kind_weights.h"

namespace presslight {
namespace {

// clang-format off
${table('kScare', scare)}

${table('kMixed', mixed)}
// clang-format on

std::int32_t sum(const std::array<std::int16_t, kKindFeatures>& weights, const KindFeatures& features) {
  std::int32_t total = 0;
  for (const std::uint16_t feature : features) total += weights[feature];
  return total;
}

}  // namespace

std::int32_t scare_margin(const KindFeatures& features) { return sum(kScareWeights, features) - kScareThreshold; }

std::int32_t mixed_margin(const KindFeatures& features) { return sum(kMixedWeights, features) - kMixedThreshold; }

}  // namespace presslight`);
console.error(`scare ${figures(scare)}, mixed ${figures(mixed)}`);
