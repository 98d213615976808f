/**
 * A result put into its frame. The build does the same to write the static page.
 * @module
 */
import { action } from './frame.js';
import { KINDS } from './marks.js';
import { panelParts } from './panel.js';
import { counts, summary } from './summary.js';

/** @import { Result } from '../result.js' */
/** @import { Strings } from './strings.js' */

/** @typedef {{querySelector: (selector: string) => Element | null}} Frame */

/**
 * What was left out, and the way to have it read too.
 * @param {Result} result
 * @param {Strings} strings
 * @param {boolean} keepsDebris
 */
function leftOut({ paragraphs }, strings, keepsDebris) {
  const lines = paragraphs.filter(({ role }) => role === 'debris').length;
  if (keepsDebris) return [' ', strings.allRead, ' ', action('left-out', strings.leaveOut, 'link')];
  return lines > 0 ? [' ', strings.leftOut(lines), ' ', action('left-out', strings.readAll, 'link')] : [];
}

/**
 * Legend, summary and lists; not the article. In steps, which a long text does not take all at once.
 * @param {Frame} frame
 * @param {Result} result
 * @param {string} text the very text that was analysed
 * @param {Strings} strings
 * @param {boolean} [keepsDebris] lines that look like no part of the article were read too
 */
export function* fillSteps(frame, result, text, strings, keepsDebris = false) {
  const found = counts(result);
  for (const kind of KINDS)
    frame.querySelector(`[data-kind="${kind}"]`)?.lastElementChild?.replaceChildren(String(found[kind]));
  frame.querySelector('.left-out')?.replaceChildren(...leftOut(result, strings, keepsDebris));
  yield;
  frame.querySelector('.status')?.replaceChildren(summary(result, text, strings));
  yield;
  const lists = [];
  for (const list of panelParts(result, text, strings)) {
    lists.push(list);
    yield;
  }
  frame.querySelector('.panel')?.replaceChildren(...lists);
}
