/**
 * Styles as constructed sheets, which a strict security policy allows. One sheet for all elements of a page.
 * @module
 */

/** @type {Map<readonly string[], CSSStyleSheet>} */
const sheets = new Map();

/** @param {ShadowRoot} root @param {readonly string[]} styles */
export function addStyles(root, styles) {
  const sheet = sheets.get(styles) ?? new CSSStyleSheet();
  if (!sheets.has(styles)) sheet.replaceSync(styles.join('\n'));
  sheets.set(styles, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
