import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { open, ready } from './support/page.js';

/** @import { Page } from '@playwright/test' */

const ARTICLE = 'The Ministry of Grain lost £3m. “We are sorry,” said Ann Hall, its director.';

/** What has the focus, through shadow trees, by the words that a reader sees or hears. @param {Page} page */
const focused = (page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
  });

/** Whether a reader sees where the focus is. @param {Page} page */
const hasOutline = (page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active !== null && getComputedStyle(active).outlineStyle !== 'none';
  });

/**
 * Presses Tab until something with this name has the focus, which is seen at every stop.
 * @param {Page} page
 * @param {RegExp} name
 * @param {'Tab' | 'Shift+Tab'} [key]
 */
async function tabTo(page, name, key = 'Tab') {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press(key);
    const reached = await focused(page);
    expect(await hasOutline(page), `focus seen on “${reached.slice(0, 40)}”`).toBe(true);
    if (name.test(reached)) return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

test('without a pointer: from the page to the findings and away with a file', async ({
  page,
  browserName,
}) => {
  await open(page);
  await tabTo(page, /^Paste or type an article$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(ARTICLE);
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.article mark.quote')).toHaveText(['“We are sorry,”']);
  await ready(page);
  await expect(page.locator('.article')).toBeFocused();

  await page.keyboard.press('n');
  await expect(page.locator('.article .current').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.panel :focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.article')).toBeFocused();

  await tabTo(page, /^Save or share$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.formats button').first()).toBeVisible();
  await tabTo(page, /^JSON/);
  // Playwright hears of no download in Debian's Firefox.
  const saving = browserName === 'chromium' && page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await expect(page.locator('.toast')).toHaveText('Saved.');
  await expect.poll(() => focused(page)).toBe('Save or share');
  if (!saving) return;
  const { quotes } = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(quotes[0].speaker.name).toBe('Ann Hall');
});
