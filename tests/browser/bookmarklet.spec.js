import { expect, test } from '@playwright/test';
import { hostServer, STORY } from './support/host.js';

/** @import { Page } from '@playwright/test' */

const NEWS = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gazette</title><link rel="icon" href="data:,">
  <nav>Home News “Sport”</nav><main>${STORY}<p>${'The storm went on for days. '.repeat(20)}</p></main></html>`;

/** The program of the bookmarklet, as the documentation gives it. @param {Page} page @param {string} site */
async function program(page, site) {
  await page.goto(`${site}/site/docs/`);
  const href = await page.locator('#bookmarklet-link').getAttribute('href');
  return decodeURIComponent(href ?? '').replace(/^javascript:/, '');
}

test('a click reads the article where it stands, a second one takes all away', async ({ page }) => {
  const site = await hostServer();
  const run = await program(page, site.url);
  const news = await hostServer({ '/': NEWS });
  await page.goto(`${news.url}/`);
  const before = await page.locator('main').evaluate((main) => main.outerHTML);
  await page.evaluate(run);
  const reader = page.locator('press-light-reader');
  await expect(reader.locator('.panel')).toContainText('It will stay closed.');
  expect(await page.evaluate(() => CSS.highlights.get('presslight-quote')?.size)).toBeGreaterThan(1);
  expect(await page.locator('main').evaluate((main) => main.outerHTML)).toBe(before);
  await page.evaluate(run);
  await expect(reader).toHaveCount(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  news.close();
  site.close();
});

test('where a site forbids other scripts the article opens in Presslight', async ({ page, context }) => {
  const site = await hostServer();
  const run = await program(page, site.url);
  const news = await hostServer(
    { '/': NEWS },
    { 'content-security-policy': "script-src 'self'; img-src data:" },
  );
  await page.goto(`${news.url}/`);
  const opened = context.waitForEvent('page');
  await page.evaluate(run);
  const presslight = await opened;
  await presslight.waitForURL(/#t=[\w-]+$/);
  await expect(presslight.locator('.article')).toContainText('The pier is closed');
  expect(site.requests.join()).not.toContain('t=');
  news.close();
  site.close();
});
