// What the browser tests do again and again.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

/** @import { Page } from '@playwright/test' */

/** Opens the page and waits until the sample has been read by the script, too. @param {Page} page */
export async function open(page, address = '/') {
  await page.goto(address);
  await ready(page);
}

/** @param {Page} page */
export const ready = (page) =>
  page.waitForFunction(() => /** @type {any} */ (document.querySelector('press-light')).state === 'ready');

/**
 * Pastes as a reader does, with an event of the browser's own kind.
 * @param {Page} page
 * @param {Record<string, string>} data by media type
 */
export async function paste(page, data) {
  await page.evaluate((entries) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(entries)) clipboardData.setData(type, value);
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
    // Firefox does not take what a script puts into a clipboard event.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    document.body.dispatchEvent(event);
  }, data);
}

/** Pastes a text and waits for its result. @param {Page} page @param {string} text */
export async function pasteText(page, text) {
  const done = page.evaluate(
    () => new Promise((resolve) => document.addEventListener('presslight-result', resolve, { once: true })),
  );
  await paste(page, { 'text/plain': text });
  await done;
}

/**
 * Everything that a page must not do while it is used: errors, violations of its policy, requests.
 * @param {Page} page before it is opened
 */
export function watch(page) {
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  return faults;
}

const axe = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/**
 * No rule of axe is broken.
 * @param {Page} page
 * @param {string} [part] of the pane; all of the page without
 */
export async function expectAccessible(page, part) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async (selector) => {
    const context = selector ? { include: [{ fromShadowDom: ['press-light', selector] }] } : document;
    const { violations } = await /** @type {any} */ (globalThis).axe.run(context);
    return violations.map(
      (/** @type {any} */ { id, nodes }) =>
        `${id}: ${nodes.map((/** @type {any} */ n) => n.html.slice(0, 160)).join(' | ')}`,
    );
  }, part);
  expect(violations).toEqual([]);
}

export const ARTICLE = `Bakers ‘never asked’ about flour rule, says guild

By Orla Tench

The Guild of Bakers said on Monday that more than 1,200 shops had lost money since the rule began.

‘Nobody asked us,’ said Piers Hollander, the guild’s secretary. ‘We would have told them that 40 per cent of us mill our own.’

The Ministry of Grain declined to comment. Sunfield Mills plc, the largest miller, put its loss at £3.2m.
`;
