/** How what was found in a marked article agrees with its marks. */

/** @typedef {import('./articles.js').MarkedArticle} MarkedArticle */
/** @typedef {import('./articles.js').Said} Said */
/** @typedef {{start: number, end: number}} Span */
/** @typedef {Span & {name: string | null}} Speaker */
/** @typedef {Span & {kind: string, nestedIn: number | null, speaker: Speaker | null}} Quote */
/** @typedef {{quotes: Quote[], organisations: {name: string, mentions: Span[]}[]}} Reading */
/** @typedef {Record<string, number>} Counts */

const EDGE = /[^\p{L}\p{N}£$€%]/u;

/**
 * Without the marks, spaces and stops at its ends.
 * @param {string} text
 * @param {Span} span
 */
function bare(text, { start, end }) {
  while (start < end && EDGE.test(text[start])) start++;
  while (end > start && EDGE.test(text[end - 1])) end--;
  return `${start}-${end}`;
}

/**
 * A quote over several paragraphs is one a paragraph.
 * @param {string} text
 * @param {Quote[]} quotes
 */
function pieces(text, quotes) {
  const found = [];
  for (const quote of quotes) {
    if (quote.nestedIn !== null) continue;
    let { start } = quote;
    for (const line of text.slice(quote.start, quote.end).split('\n')) {
      if (/[\p{L}\p{N}]/u.test(line)) found.push({ ...quote, start, end: start + line.length });
      start += line.length + 1;
    }
  }
  return found;
}

/** @param {string} kind */
const groupOf = (kind) => (kind === 'mixed' ? 'direct' : kind);

/** @param {string} words */
const lastWord = (words) =>
  words
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .split(/\s+/u)
    .filter((word) => !/^(jr|sr|kc|qc|sc|mp|td|mla|phd|md|obe)$/u.test(word))
    .at(-1) ?? '';

/**
 * @param {string} text
 * @param {string} wanted as the mark writes it
 * @param {Speaker | null} speaker
 */
function isRight(text, wanted, speaker) {
  if (wanted === '?') return speaker === null;
  if (speaker === null) return false;
  const mention = text.slice(speaker.start, speaker.end).toLowerCase();
  if (!wanted.startsWith('='))
    return lastWord(speaker.name ?? mention) === lastWord(wanted) || speaker.name === wanted;
  if (speaker.name !== null) return speaker.name.toLowerCase() === wanted.slice(1).toLowerCase();
  const isPronoun = /^(he|she|they|it|i|we|her|his|who)$/u.test(mention);
  const head = lastWord(mention.split(/\s+(?:of|for|from|in|at|who|with|on|to)\s/u)[0]);
  return isPronoun || wanted.toLowerCase().includes(head);
}

/**
 * @param {MarkedArticle} article
 * @param {Quote[]} quotes
 * @param {(what: string) => void} count
 */
function countSaid({ text, said }, quotes, count) {
  const found = pieces(text, quotes);
  for (const { kind } of found) count(`${groupOf(kind)} found`);
  for (const each of said) {
    const group = groupOf(each.kind);
    const alike = found.filter(({ kind }) => groupOf(kind) === group);
    const exact = alike.find((quote) => bare(text, quote) === bare(text, each));
    count(`${group} marked`);
    if (exact) count(`${group} exact`);
    if (exact && isRight(text, each.speaker, exact.speaker)) count(`${group} right`);
  }
}

/** @param {string} name */
const folded = (name) => name.toLowerCase().replace(/^the /u, '');

/**
 * @param {MarkedArticle} article
 * @param {Reading['organisations']} organisations
 * @param {(what: string) => void} count
 */
function countBodies({ text, bodies }, organisations, count) {
  const wanted = new Set(bodies.map(folded));
  const names = organisations.map(({ name, mentions }) => [
    folded(name),
    ...mentions.map(({ start, end }) => folded(text.slice(start, end))),
  ]);
  for (const body of wanted) {
    count('bodies marked');
    if (names.some((each) => each.includes(body))) count('bodies exact');
  }
  for (const each of names) if (each.some((name) => wanted.has(name))) count('bodies right');
  for (const _ of names) count('bodies found');
}

/**
 * @param {MarkedArticle[]} articles
 * @param {Reading[]} readings one an article
 * @returns {Record<string, number>} F1 in points out of 100
 */
export function score(articles, readings) {
  /** @type {Counts} */
  const counts = {};
  /** @param {string} what */
  const count = (what) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  articles.forEach((article, i) => {
    countSaid(article, readings[i].quotes, count);
    countBodies(article, readings[i].organisations, count);
  });
  /** @param {string} group @param {string} what */
  const measure = (group, what) =>
    (200 * (counts[`${group} ${what}`] ?? 0)) /
    ((counts[`${group} marked`] ?? 0) + (counts[`${group} found`] ?? 0));
  const precision = (counts['bodies right'] ?? 0) / (counts['bodies found'] ?? 1);
  const recall = (counts['bodies exact'] ?? 0) / (counts['bodies marked'] ?? 1);
  return {
    'direct and mixed, exact': measure('direct', 'exact'),
    'direct and mixed, with the speaker': measure('direct', 'right'),
    'indirect, exact': measure('indirect', 'exact'),
    'indirect, with the speaker': measure('indirect', 'right'),
    'scare, exact': measure('scare', 'exact'),
    'organisations by name': (200 * precision * recall) / (precision + recall),
  };
}
