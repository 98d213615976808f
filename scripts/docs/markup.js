// Pieces of HTML for the documentation.
import { escapeHtml } from '../../web/exports/html-article.js';

/** @param {string} words */
export const code = (words) => `<code>${escapeHtml(words)}</code>`;

/**
 * @param {string[]} head
 * @param {string[][]} rows of HTML
 * @param {string} [caption]
 */
export function table(head, rows, caption = '') {
  const heads = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  const title = caption && `<caption>${caption}</caption>\n`;
  return `<div class="scroll"><table>\n${title}<thead><tr>${heads}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>`;
}

/** Words of a doc comment, with its code in backticks. @param {string} [words] */
export const prose = (words = '') => escapeHtml(words).replace(/`([^`]*)`/g, '<code>$1</code>');
