#!/usr/bin/env node
// Writes gold quotations as plain lines for presslight-train-speakers and presslight-train-pronouns.
//
//   scripts/speaker-examples.js GOLD.jsonl
//
//   D 5321           an article of so many bytes, which follow
//   Q 40 92          a quotation in marks, in bytes, with a speaker; N for one that nobody said
//   S 101 112        words that name its speaker
//   P 320 Hall       a pronoun that speaks, and the last name of whom it means
import { readFileSync } from 'node:fs';

/** @typedef {{ start: number, end: number }} Span */
/** @typedef {Span & { text: string, form?: string, name?: string | null, full_end?: number, alt?: Span[] }} Speaker */
/** @typedef {Span & { kind: string, optional?: string, speaker?: Speaker | null }} Quote */

/**
 * @param {Quote} quote
 * @param {(unit: number) => number} bytes
 */
function linesOfQuote(quote, bytes) {
  const { speaker } = quote;
  const spans = speaker
    ? [{ start: speaker.start, end: speaker.full_end ?? speaker.end }, ...(speaker.alt ?? [])]
    : [];
  const head = `${speaker ? 'Q' : 'N'} ${bytes(quote.start)} ${bytes(quote.end)}\n`;
  return head + spans.map(({ start, end }) => `S ${bytes(start)} ${bytes(end)}\n`).join('');
}

/**
 * @param {Quote[]} quotes
 * @param {(unit: number) => number} bytes
 */
function linesOfPronouns(quotes, bytes) {
  const pronouns = new Map();
  for (const { speaker } of quotes)
    if (speaker?.form === 'pronoun' && speaker.name && /^s?he$/i.test(speaker.text))
      pronouns.set(bytes(speaker.start), speaker.name.split(' ').at(-1));
  return [...pronouns].map(([start, name]) => `P ${start} ${name}\n`).join('');
}

for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
  const { text, quotes } = /** @type {{ text: string, quotes: Quote[] }} */ (JSON.parse(line));
  const bytes = (/** @type {number} */ unit) => Buffer.byteLength(text.slice(0, unit));
  const marked = quotes.filter(
    ({ kind, optional, speaker }) => kind !== 'indirect' && speaker !== undefined && !optional,
  );
  process.stdout.write(`D ${Buffer.byteLength(text)}\n${text}\n`);
  process.stdout.write(
    marked.map((quote) => linesOfQuote(quote, bytes)).join('') + linesOfPronouns(quotes, bytes),
  );
}
