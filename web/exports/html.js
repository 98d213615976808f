// HTML: one file that stands alone, to keep, send or print. No script, nothing loaded.

import { onOneLine } from './characters.js';
import { quotedWords } from './citation.js';
import { findingId, mentionId } from './findings.js';
import { articleHtml, escapeHtml } from './html-article.js';
import { STYLE } from './html-style.js';
import { headline } from './markdown.js';
import { quotesBySpeaker } from './speakers.js';

/** @import {Result} from '../result.js' */

/**
 * @param {string} id
 * @param {string} words
 */
const item = (id, words) => `<li><a href="#${id}">${escapeHtml(onOneLine(words))}</a></li>`;

/**
 * @param {Result} result
 * @param {string} text
 */
function whoSaidWhat(result, text) {
  const groups = quotesBySpeaker(result, text).map(({ name, description, quotes }) => {
    const about = description ? ` <small class="about">${escapeHtml(description)}</small>` : '';
    const items = quotes.map(({ id, parts }) => item(id, quotedWords(text, parts)));
    return `<h3>${escapeHtml(name || 'No speaker named')}${about}</h3>\n<ul>${items.join('\n')}</ul>`;
  });
  return section('Who said what', groups);
}

/** @param {Result} result */
function organisations({ organisations }) {
  const items = organisations.map(({ name, aliases }, i) =>
    item(mentionId(i, 0), [name, ...aliases].join(', ')),
  );
  return section('Organisations', items.length > 0 ? [`<ul>${items.join('\n')}</ul>`] : []);
}

/**
 * @param {Result} result
 * @param {string} text
 */
function statistics(result, text) {
  const items = result.statistics.map(({ start, end, counted }, i) => {
    const what = counted && counted.start >= end ? ` ${text.slice(counted.start, counted.end)}` : '';
    return item(findingId('statistic', i), text.slice(start, end) + what);
  });
  return section('Statistics', items.length > 0 ? [`<ul>${items.join('\n')}</ul>`] : []);
}

/**
 * @param {string} heading
 * @param {string[]} parts
 */
const section = (heading, parts) =>
  parts.length > 0 ? `<section><h2>${heading}</h2>\n${parts.join('\n')}</section>` : '';

const LEGEND =
  '<p class="legend"><mark class="quote">quote</mark> · <b class="speaker">speaker</b> · ' +
  '<mark class="organisation">organisation</mark> · <mark class="statistic">statistic</mark></p>';

/** Only links to the web: `javascript:` and the like are shown as words. @param {string} source */
function sourceLine(source) {
  const words = escapeHtml(source);
  return /^https?:\/\//i.test(source) ? ` from <a href="${words}">${words}</a>` : source && ` from ${words}`;
}

/**
 * @param {Result} result
 * @param {string} text
 * @param {{title?: string, source?: string}} [options] the article's headline and address
 */
export function toHtml(result, text, { title = headline(result, text), source = '' } = {}) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title || 'Article')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${LEGEND}
${articleHtml(result, text)}
${[whoSaidWhat(result, text), organisations(result), statistics(result, text)].filter(Boolean).join('\n')}
</main>
<footer>Marked by Presslight${sourceLine(source)}. Made by a program: check before you publish.</footer>
</body>
</html>
`;
}
