// The formats a result can leave in. Pure functions of a result and its text, without DOM or network.

import { toCsv } from './csv.js';
import { toHtml } from './html.js';
import { toJson } from './json.js';
import { toMarkdown } from './markdown.js';
import { toWebAnnotations } from './web-annotation.js';

/** @import { Result } from '../result.js' */

export { citation } from './citation.js';
export { findings } from './findings.js';
export { linkTo, textFromLink } from './link.js';

/** @typedef {'json'|'csv'|'w3c'|'html'|'md'} Format */
/** @typedef {{title?: string, source?: string}} ExportOptions the article's headline and address */

/**
 * @typedef {object} FormatDescription
 * @property {Format} format
 * @property {string} label
 * @property {string} purpose what it is for, in one plain sentence
 * @property {string} mediaType
 * @property {string} extension
 */

/** @type {readonly FormatDescription[]} */
export const formats = [
  {
    format: 'md',
    label: 'Markdown',
    purpose: 'Quotes under their speakers, for notes and drafts.',
    mediaType: 'text/markdown;charset=utf-8',
    extension: 'md',
  },
  {
    format: 'html',
    label: 'HTML',
    purpose: 'The marked article as one file, to keep, send or print.',
    mediaType: 'text/html;charset=utf-8',
    extension: 'html',
  },
  {
    format: 'csv',
    label: 'CSV',
    purpose: 'One row for each finding, for Excel and other spreadsheets.',
    mediaType: 'text/csv;charset=utf-8',
    extension: 'csv',
  },
  {
    format: 'json',
    label: 'JSON',
    purpose: 'Everything that was found, for programs.',
    mediaType: 'application/json',
    extension: 'json',
  },
  {
    format: 'w3c',
    label: 'Web Annotations',
    purpose: 'The W3C standard that annotation tools and archives read.',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'jsonld',
  },
];

/** @type {Record<Format, (result: Result, text: string, options?: ExportOptions) => string>} */
const WRITERS = { json: toJson, csv: toCsv, w3c: toWebAnnotations, html: toHtml, md: toMarkdown };

/**
 * The result as the contents of a file in UTF-8.
 * @param {Result} result
 * @param {string} text the very text that was analysed
 * @param {Format} format
 * @param {ExportOptions} [options]
 */
export function exportAs(result, text, format, options) {
  if (!Object.hasOwn(WRITERS, format)) throw new TypeError(`There is no export format “${format}”.`);
  return WRITERS[format](result, text, options);
}
