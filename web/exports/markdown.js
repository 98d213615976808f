// Markdown (CommonMark): the quotes under their speakers, for notes and drafts.

import { onOneLine, storable } from './characters.js';
import { sentenceAround } from './sentence.js';
import { quotesBySpeaker } from './speakers.js';

/** @import {Result} from '../result.js' */
/** @import {Saying} from './speakers.js' */

/**
 * Words that Markdown shows as they are. Some punctuation means something anywhere, some at a line's start.
 * @param {string} words
 */
function escapeMarkdown(words) {
  return storable(words)
    .replace(/[\\`*_[\]<>&#~|$]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** @param {string} words */
const line = (words) => escapeMarkdown(onOneLine(words));

/**
 * The lines of a quote, its paragraphs apart.
 * @param {string} text
 * @param {Saying} saying
 */
function blockQuote(text, { parts }) {
  const words = parts.map(({ start, end }) => text.slice(start, end)).join(' \u2026 ');
  const paragraphs = words
    .split(/(?:\r\n|[\n\r\u2029]){2,}/)
    .map(line)
    .filter(Boolean);
  const note = parts[0].kind === 'indirect' ? ['*(paraphrased)*'] : [];
  return [...paragraphs, ...note].map((paragraph) => `> ${paragraph}`).join('\n>\n');
}

/**
 * @param {Result} result
 * @param {string} text
 */
function whoSaidWhat(result, text) {
  return quotesBySpeaker(result, text).flatMap(({ name, description, quotes }) => [
    `### ${line(name) || 'No speaker named'}`,
    ...(description ? [line(description)] : []),
    // Two block quotes side by side would be one.
    ...quotes.flatMap((saying, i) => [...(i > 0 ? ['<!-- -->'] : []), blockQuote(text, saying)]),
  ]);
}

/** @param {Result} result */
function organisations({ organisations }) {
  return organisations.map(({ name, aliases, mentions }) => {
    const also = aliases.length > 0 ? ` (also ${aliases.map(line).join(', ')})` : '';
    return `- ${line(name)}${also}: ${mentions.length} \u00d7`;
  });
}

/**
 * @param {Result} result
 * @param {string} text
 */
function statistics(result, text) {
  return result.statistics.map((statistic) => {
    const figure = line(text.slice(statistic.start, statistic.end));
    return `- **${figure}** \u2014 ${line(sentenceAround(result, text, statistic))}`;
  });
}

/**
 * @param {string} heading
 * @param {string[]} items
 * @param {string} between
 */
const section = (heading, items, between) => (items.length > 0 ? [`## ${heading}`, items.join(between)] : []);

/**
 * @param {Result} result
 * @param {string} text
 * @param {{title?: string, source?: string}} [options]
 */
export function toMarkdown(result, text, { title = headline(result, text), source = '' } = {}) {
  return `${[
    `# ${line(title) || 'Article'}`,
    ...(source ? [line(source)] : []),
    ...section('Who said what', whoSaidWhat(result, text), '\n\n'),
    ...section('Organisations', organisations(result), '\n'),
    ...section('Statistics', statistics(result, text), '\n'),
  ].join('\n\n')}\n`;
}

/**
 * The article's own headline, where it has one.
 * @param {Result} result
 * @param {string} text
 */
export function headline({ paragraphs }, text) {
  const first = paragraphs.find(({ role }) => role === 'headline');
  return first ? onOneLine(text.slice(first.start, first.end)) : '';
}
