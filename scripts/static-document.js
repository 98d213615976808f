// As much of a document as the element's drawing needs, to write what it draws as HTML. For the build only.

/** @param {string} text */
const escapeText = (text) =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);

/** @param {string} text */
const escapeValue = (text) => escapeText(text).replaceAll('"', '&quot;');

const VOID = new Set(['input', 'br', 'hr']);

class StaticElement {
  /** @type {(StaticElement | string)[]} */
  children = [];
  /** @type {Map<string, string>} */
  attributes = new Map();

  /** @param {string} tag */
  constructor(tag) {
    this.tag = tag;
  }

  /** @param {string} name @param {string} value */
  setAttribute(name, value) {
    this.attributes.set(name, value);
  }

  /** @param {(StaticElement | string)[]} children */
  append(...children) {
    this.children.push(...children);
  }

  /** @param {(StaticElement | string)[]} children */
  replaceChildren(...children) {
    this.children = children;
  }

  set textContent(/** @type {string} */ text) {
    this.children = [text];
  }

  /** @returns {StaticElement | null} */
  get lastElementChild() {
    const last = this.children.at(-1);
    return last instanceof StaticElement ? last : null;
  }

  // Lists longer than their first rows are for scripts alone.
  addEventListener() {}

  remove() {}

  /**
   * @param {string} selector `.class` or `[name="value"]`
   * @returns {StaticElement | null}
   */
  querySelector(selector) {
    for (const child of this.children) {
      if (!(child instanceof StaticElement)) continue;
      const found = child.matches(selector) ? child : child.querySelector(selector);
      if (found) return found;
    }
    return null;
  }

  /** @param {string} selector */
  matches(selector) {
    const [, name, value] = selector.match(/^\[([\w-]+)="(.*)"\]$/) ?? [];
    if (name) return this.attributes.get(name) === value;
    return (this.attributes.get('class') ?? '').split(' ').includes(selector.slice(1));
  }

  /** @returns {string} */
  toString() {
    const attributes = [...this.attributes].map(([name, value]) =>
      value ? ` ${name}="${escapeValue(value)}"` : ` ${name}`,
    );
    const inner = this.children
      .map((child) => (typeof child === 'string' ? escapeText(child) : `${child}`))
      .join('');
    const end = VOID.has(this.tag) ? '' : `</${this.tag}>`;
    return `<${this.tag}${attributes.join('')}>${inner}${end}`;
  }
}

export const staticDocument = {
  createElement: (/** @type {string} */ tag) => new StaticElement(tag),
  createElementNS: (/** @type {string} */ _, /** @type {string} */ tag) => new StaticElement(tag),
};
