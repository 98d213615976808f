/**
 * Painting over an article without touching it, by the CSS Custom Highlight API. All elements of a page share
 * the highlights' names; each adds and deletes only its own ranges.
 * @module
 */

/** @import { Kind } from './marks.js' */

/** @typedef {Kind | 'speaker' | 'active'} Layer */

/** Later layers are painted over earlier ones. @type {readonly Layer[]} */
const LAYERS = ['quote', 'organisation', 'statistic', 'speaker', 'active'];

// Long-hand properties: WebKit drops the others here.
const RULES = `
::highlight(presslight-quote) { background-color: var(--presslight-quote-tint, light-dark(#fff0c2, #3a2e06));
  text-decoration-line: underline; text-decoration-style: dotted; text-decoration-thickness: 1px;
  text-decoration-color: var(--presslight-quote-edge, light-dark(#8a5a00, #f2c14e)); }
::highlight(presslight-organisation) { text-decoration-line: underline; text-decoration-style: solid; text-decoration-thickness: 2px;
  text-decoration-color: var(--presslight-organisation-line, light-dark(#0b57a4, #7db8ff)); }
::highlight(presslight-statistic) { text-decoration-line: underline; text-decoration-style: double;
  text-decoration-color: var(--presslight-statistic-line, light-dark(#1b6b34, #6fd08c)); }
::highlight(presslight-speaker) { color: var(--presslight-speaker, light-dark(#6d1d6a, #f0b8ee)); }
::highlight(presslight-active) { background-color: light-dark(#cfe4fb, #17406b); }`;

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** How many elements paint in each document or shadow tree. @type {WeakMap<Document | ShadowRoot, number>} */
const painters = new WeakMap();

/** @param {Document | ShadowRoot} root @param {1 | -1} by */
function countPainters(root, by) {
  const count = (painters.get(root) ?? 0) + by;
  painters.set(root, count);
  return count;
}

export const canPaint = () => typeof Highlight === 'function' && typeof CSS?.highlights === 'object';

export class Highlights {
  /** @type {Map<Layer, StaticRange[]>} */
  #own = new Map();
  #root;

  /** @param {Document | ShadowRoot} root where the article is */
  constructor(root) {
    this.#root = root;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(RULES);
    }
    if (countPainters(root, 1) === 1) root.adoptedStyleSheets.push(sheet);
  }

  /** @param {Layer} layer @param {StaticRange[]} ranges in place of those that this one painted before */
  paint(layer, ranges) {
    const name = `presslight-${layer}`;
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    CSS.highlights.delete(name); // else Firefox repaints all of it at each change
    for (const range of this.#own.get(layer) ?? []) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    this.#own.set(layer, ranges);
    highlight.priority = LAYERS.indexOf(layer);
    if (highlight.size > 0) CSS.highlights.set(name, highlight);
  }

  dispose() {
    for (const layer of this.#own.keys()) this.paint(layer, []);
    if (countPainters(this.#root, -1) > 0) return;
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((other) => other !== sheet);
  }
}
