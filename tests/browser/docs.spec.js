import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { expectAccessible, watch } from './support/page.js';

/** @import { Page } from '@playwright/test' */

/** Opens the documentation and scrolls to each live example, which wakes it. @param {Page} page */
async function open(page) {
  await page.goto('/docs/');
  for (const id of ['live', 'themed']) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await page.waitForFunction(
      (name) => /** @type {any} */ (document.querySelector(`#${name} press-light`)).state === 'ready',
      id,
    );
  }
}

test('both examples are live, under the strict policy, and their articles stay as they were', async ({
  page,
  request,
}) => {
  const faults = watch(page);
  const source = await (await request.get('/docs/')).text();
  await open(page);
  const article = await page.locator('#live article').evaluate((element) => element.outerHTML);
  expect(source).toContain(article);
  expect(faults).toEqual([]);
});

test('the hash in the snippet is that of the file beside it', async ({ page, request }) => {
  const file = await (await request.get('/docs/presslight.min.js')).body();
  await page.goto('/docs/');
  const hash = createHash('sha384').update(file).digest('base64');
  await expect(page.locator('#embed pre').first()).toContainText(`integrity="sha384-${hash}"`);
});

test('an example is copied, or selected where the browser forbids copying', async ({ page }) => {
  await page.goto('/docs/');
  const button = page.locator('#embed .copy').first();
  await button.click();
  await expect(button).toHaveText(/Copied|Selected/);
});

test('the controls change the example and write the CSS for it, and reset both', async ({ page }) => {
  await open(page);
  const css = page.locator('#theme');
  const defaults = await css.textContent();
  await page.locator('[name="--presslight-quote-tint"]').fill('#d0ffd0');
  await expect(css).toHaveText('press-light {\n  --presslight-quote-tint: #d0ffd0;\n}');
  const example = page.locator('#themed press-light');
  await expect(example).toHaveCSS('--presslight-quote-tint', '#d0ffd0');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(css).toHaveText(defaults ?? '');
  await expect(example).not.toHaveAttribute('style', /tint/);
});

for (const colorScheme of /** @type {const} */ (['light', 'dark']))
  for (const width of [390, 1280])
    test(`axe finds nothing, and nothing is cut: ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page);
      await expectAccessible(page);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth).toBe(clientWidth);
    });
