import { expect, test } from '@playwright/test';
import { open, paste, pasteText, ready, watch } from './support/page.js';

/** What a page that trusts its input would run or load. */
const ATTACKS = [
  '<script>globalThis.attacked = 1</script> said Ann Hall. ‘<img src=x onerror="globalThis.attacked = 1">’',
  '"><svg onload=globalThis.attacked=1> 40 per cent of <b>Acme Ltd</b>',
  "javascript:globalThis.attacked=1 ‘'; globalThis.attacked = 1; '’ said Ann Hall.",
  '{{constructor.constructor("globalThis.attacked=1")()}} said Ann Hall.',
  '</textarea></style></title><script>globalThis.attacked = 1</script>',
  '\u202Edias \u2066Ann\u2069 Hall ‘no’\u0000\uFEFF \u{1F469}\u200D\u{1F680} 3\u00A0million\r\nAcme\u00ADville plc',
];

test('whatever is pasted stays text', async ({ page }) => {
  const faults = watch(page);
  await open(page);
  const elements = () =>
    page.evaluate(() => {
      const root = /** @type {ShadowRoot} */ (document.querySelector('press-light')?.shadowRoot);
      return [...root.querySelectorAll('script, img, iframe, object, a[href^="javascript"]')].length;
    });
  for (const attack of ATTACKS) {
    await pasteText(page, attack);
    await paste(page, {
      'text/html': `<p>${attack}</p><iframe srcdoc="${attack}"></iframe>`,
      'text/plain': attack,
    });
    expect(await elements()).toBe(0);
  }
  expect(await page.evaluate(() => 'attacked' in globalThis)).toBe(false);
  // Chromium reports the handlers of a document that is only parsed, too, before it does not run them.
  expect(faults.filter((fault) => !fault.includes('inline event handler'))).toEqual([]);
});

/** Milliseconds until the page has drawn what is in it. @param {import('@playwright/test').Page} page */
async function timeToDraw(page) {
  const from = Date.now();
  await ready(page);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return Date.now() - from;
}

test('a hundred thousand marks leave the page alive', async ({ page }) => {
  test.slow();
  await open(page);
  await pasteText(page, `${'‘“'.repeat(50_000)} ‘It stays,’ said Ann Hall.`);
  expect(await timeToDraw(page)).toBeLessThan(10_000);
  await pasteText(page, 'The pier will stay. ‘It stays,’ said Ann Hall.');
  await expect(page.locator('.article mark.quote')).toHaveText('‘It stays,’');
});

test('a quote over ten thousand paragraphs can be picked', async ({ page }) => {
  test.slow();
  await open(page);
  await pasteText(page, '“It leaks, and it will leak.\n\n'.repeat(10_000));
  await ready(page);
  const from = Date.now();
  await page.locator('.article mark.quote').first().click();
  await expect(page.locator('.article mark.quote').first()).toHaveClass(/current/);
  expect(Date.now() - from).toBeLessThan(5_000);
});
