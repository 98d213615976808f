import { expect, test } from '@playwright/test';
import { hostServer } from './support/host.js';
import { ARTICLE, pasteText, ready } from './support/page.js';

/** @import { Page } from '@playwright/test' */

/** Opens the page from a server that writes down what it is asked for, and waits until all is kept. @param {Page} page */
async function visit(page) {
  const server = await hostServer();
  await page.goto(`${server.url}/site/`);
  await ready(page);
  await page.evaluate(async () => {
    const { active, installing, waiting } = await navigator.serviceWorker.ready;
    const worker = active ?? waiting ?? installing;
    while (worker && worker.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 20));
  });
  return server;
}

test('pasting an article makes no request, seen from the server', async ({ page }) => {
  const server = await visit(page);
  const before = server.requests.length;
  await pasteText(page, ARTICLE);
  await expect(page.locator('.article h2')).toContainText('Bakers');
  await expect(page.locator('#requests')).toHaveText('Requests since you pasted: 0.');
  await page.getByText('Save or share').click();
  await page.getByRole('button', { name: /^CSV/ }).click();
  await page.waitForTimeout(500);
  const after = server.requests.slice(before).filter((path) => !/exports|sharing|chunk|card/.test(path));
  expect(after).toEqual([]);
  server.close();
});

test('after one visit it opens, and reads, without a network', async ({ page }) => {
  const server = await visit(page);
  server.close();
  await page.reload();
  await ready(page);
  await pasteText(page, ARTICLE);
  await expect(page.locator('mark.statistic').first()).toBeVisible();
  await page.locator('.samples').selectOption('lighthouse.txt');
  await expect(page.locator('.article')).toContainText('Skerrin Head');
});

test('versions never mix: all files of a page are of one folder', async ({ page }) => {
  const server = await visit(page);
  const folders = server.requests.filter(
    (path) => /\.(js|css|wasm)$/.test(path) && !/service-worker/.test(path),
  );
  expect(new Set(folders.map((path) => path.split('/')[2])).size).toBe(1);
  server.close();
});
