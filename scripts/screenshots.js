#!/usr/bin/env node
// Takes the pictures of the page that the README shows, in Debian's Chromium: web/screenshots/*.png. To be looked at
// before they are committed.   node scripts/serve-site.js & scripts/screenshots.js [ADDRESS]
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** @import { BrowserContextOptions, Page } from '@playwright/test' */

const address = process.argv[2] ?? 'http://localhost:8080/';
const folder = fileURLToPath(new URL('../web/screenshots', import.meta.url));
const wide = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 800 } };

/** @param {Page} page */
async function chooseInterview(page) {
  await page.locator('.samples').selectOption('lighthouse.txt');
  await page.getByText('The engineer Harald Voe').first().waitFor();
}

/** A sample as long as a book chapter. @param {Page} page */
async function pasteLongText(page) {
  await page.evaluate(() => {
    const element = /** @type {any} */ (document.querySelector('press-light'));
    return element.analyze(`${element.text}\n\n`.repeat(40));
  });
}

/** @param {Page} page */
async function openWhatIsNoText(page) {
  const file = { name: 'photo.txt', mimeType: 'text/plain', buffer: Buffer.from([1, 0, 2, 0, 9]) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('alert').filter({ hasText: 'not text' }).waitFor();
}

/** @type {Record<string, [BrowserContextOptions, ((page: Page) => Promise<void>)?]>} */
const pictures = {
  light: [{ ...wide, colorScheme: 'light' }],
  dark: [{ ...wide, colorScheme: 'dark' }],
  phone: [{ ...phone, colorScheme: 'light' }],
  'phone-dark': [{ ...phone, colorScheme: 'dark' }, (page) => page.locator('.article mark').nth(2).click()],
  interview: [wide, chooseInterview],
  'long-text': [wide, pasteLongText],
  error: [phone, openWhatIsNoText],
};

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [name, [options, act]] of Object.entries(pictures)) {
  const page = await browser.newPage(options);
  await page.goto(address);
  await page.waitForFunction(
    () => /** @type {any} */ (document.querySelector('press-light')).state === 'ready',
  );
  await act?.(page);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}
await browser.close();
