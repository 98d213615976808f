// The contrast of every colour that the element and the page use, computed from their styles.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { STYLES } from '../../../web/element/style.js';

const TEXT = 7;
const LINES = 3;

/** @param {string} hex #abc or #aabbcc @returns {number[]} */
function channels(hex) {
  const digits = hex.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g);
  return (pairs ?? []).map((pair) => Number.parseInt(pair, 16) / 255);
}

/** Relative luminance, as WCAG 2 defines it. @param {string} hex */
function luminance(hex) {
  const [red, green, blue] = channels(hex).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} a @param {string} b */
function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The custom properties of a style sheet: `--name: … light-dark(#light, #dark)`.
 * @param {string} css
 * @param {0 | 1} scheme
 */
function colours(css, scheme) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const [, name, light, dark] of css.matchAll(
    /--([\w-]+):[^;]*?light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/gi,
  ))
    found[name] ??= [light, dark][scheme];
  return found;
}

const sources = {
  element: STYLES.join('\n'),
  site: readFileSync(new URL('../../../web/tokens.css', import.meta.url), 'utf8'),
};

/** @type {[string, string, number, string[]][]} what, on what, at least, in which of the two */
const pairs = [
  ['text', 'page', TEXT, ['element', 'site']],
  ['text', 'raised', TEXT, ['element', 'site']],
  ['text', 'tint', TEXT, ['element']],
  ['muted', 'page', TEXT, ['element', 'site']],
  ['muted', 'raised', TEXT, ['element']],
  ['speaker', 'page', TEXT, ['element']],
  ['speaker', 'tint', TEXT, ['element']],
  ['warning', 'page', TEXT, ['element']],
  ['active', 'page', TEXT, ['element']],
  ['link', 'page', TEXT, ['site']],
  ['page', 'text', TEXT, ['element']],
  ['page', 'muted', TEXT, ['element']],
  ['edge', 'page', LINES, ['element']],
  ['edge', 'tint', LINES, ['element']],
  ['organisation', 'page', LINES, ['element']],
  ['organisation', 'tint', LINES, ['element']],
  ['statistic', 'page', LINES, ['element']],
  ['statistic', 'tint', LINES, ['element']],
  ['active', 'tint', LINES, ['element']],
  ['control', 'page', LINES, ['element', 'site']],
  ['control', 'raised', LINES, ['element']],
];

for (const [scheme, index] of /** @type {[string, 0 | 1][]} */ ([
  ['light', 0],
  ['dark', 1],
]))
  test(`text stands out by ${TEXT}, lines and edges by ${LINES}: ${scheme}`, () => {
    for (const [what, on, least, where] of pairs)
      for (const source of where) {
        const all = colours(sources[/** @type {'element' | 'site'} */ (source)], index);
        assert.ok(all[what] && all[on], `${source}: ${what} on ${on} is not there`);
        const found = contrast(all[what], all[on]);
        assert.ok(found >= least, `${source}: ${what} on ${on} has ${found.toFixed(2)}`);
      }
  });

test('the contrast is that of the standard’s own examples', () => {
  assert.equal(contrast('#000', '#fff'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});
