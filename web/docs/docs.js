/**
 * The documentation's own script: a copy button for each example, and the controls of the theme.
 * @module
 */

import { bookmarklet } from './bookmarklet-link.js';

/** @param {HTMLPreElement} pre */
function addCopyButton(pre) {
  const frame = document.createElement('div');
  frame.className = 'code';
  pre.before(frame);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', () => copy(pre, button));
  frame.append(pre, button);
}

/**
 * What is wider than a narrow page is scrolled, by the keyboard too. A region's name must be its own.
 * @param {HTMLElement} box
 * @param {number} index
 */
function makeScrollable(box, index) {
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', box.querySelector('caption')?.textContent || `Example ${index + 1}`);
}

/**
 * @param {HTMLPreElement} pre
 * @param {HTMLButtonElement} button
 */
async function copy(pre, button) {
  try {
    await navigator.clipboard.writeText(pre.textContent ?? '');
    button.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(pre);
    button.textContent = 'Selected';
  }
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 2000);
}

/** Shows what was changed in the controls on the example, and as CSS. */
class Theme {
  /** @type {Map<string, string>} the custom properties that were changed */
  #changed = new Map();
  #example = /** @type {HTMLElement} */ (document.querySelector('#themed press-light'));
  #code = /** @type {HTMLElement} */ (document.querySelector('#theme'));
  #defaults = this.#code.textContent;

  /** @param {string} name @param {string} value */
  set(name, value) {
    this.#example.style.setProperty(name, value);
    if (value) this.#changed.set(name, value);
    else this.#changed.delete(name);
    this.#write();
  }

  reset() {
    for (const name of this.#changed.keys()) this.#example.style.removeProperty(name);
    this.#changed.clear();
    this.#write();
  }

  #write() {
    const lines = [...this.#changed].map(([name, value]) => `  ${name}: ${value};\n`);
    this.#code.textContent = lines.length > 0 ? `press-light {\n${lines.join('')}}` : this.#defaults;
  }
}

for (const pre of document.querySelectorAll('pre')) addCopyButton(pre);
/** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('pre, .scroll')).forEach(makeScrollable);
const controls = /** @type {HTMLFormElement} */ (document.querySelector('#controls'));
const theme = new Theme();
controls.addEventListener('reset', () => theme.reset());
controls.addEventListener('input', ({ target }) => {
  const { name, value } = /** @type {HTMLInputElement} */ (target);
  theme.set(name, value);
});

const link = /** @type {HTMLAnchorElement} */ (document.querySelector('#bookmarklet-link'));
link.href = bookmarklet(new URL('../', location.href));
link.addEventListener('click', (event) => event.preventDefault()); // it is for the bookmarks bar
