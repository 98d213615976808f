import { expect, test } from '@playwright/test';
import { ARTICLE, expectAccessible, open, paste, pasteText, ready } from './support/page.js';

/** @import { Page } from '@playwright/test' */

const LONG = `${'The council said it had lost £3m. “We are sorry,” said Ann Hall. '.repeat(40)}\n\n`.repeat(
  1000,
);

/** @param {Page} page */
const status = (page) => page.locator('.status');
/** @param {Page} page */
const alert = (page) => page.getByRole('alert');

/**
 * Every state of the page, and how it is reached.
 * @type {Record<string, (page: Page) => Promise<void>>}
 */
const states = {
  sample: async (page) => {
    await open(page);
    await expect(page.locator('.samples')).toHaveValue('ferries.txt');
  },
  'short text': async (page) => {
    await open(page);
    await pasteText(page, '“It is closed,” said Ann Hall.');
    await expect(status(page)).toContainText('A short text');
    await expect(page.locator('mark.quote')).toHaveText('“It is closed,”');
  },
  'nothing found': async (page) => {
    await open(page);
    await pasteText(page, 'The night was long and there was nothing at all to see from the window.');
    await expect(page.locator('.panel')).toContainText(
      'No quotes found. Presslight looks for words in quotation marks',
    );
    await expect(page.locator('.panel')).toContainText('No numbers found.');
  },
  'another language': async (page) => {
    await open(page);
    const line =
      'Der Hafen bleibt geschlossen, sagte die Hafenmeisterin am Montag vor dem Ausschuss der Stadt. ';
    await pasteText(page, line.repeat(12));
    await expect(status(page)).toContainText('does not look like English');
  },
  debris: async (page) => {
    await open(page);
    await expect(page.locator('.left-out')).toContainText('3 lines left out');
    await expect(page.locator('.article .debris')).toHaveCount(3);
    await page.getByRole('button', { name: 'Read them too' }).click();
    await expect(page.locator('.article .debris')).toHaveCount(0);
    await page.getByRole('button', { name: 'Leave them out' }).click();
    await expect(page.locator('.article .debris')).toHaveCount(3);
  },
  'more than two million characters': async (page) => {
    await open(page);
    await paste(page, { 'text/plain': LONG });
    await expect(alert(page)).toContainText(/2\.\d million characters\. Reading it takes about 1 second/);
    await expect(page.getByRole('button', { name: 'Read it anyway' })).toBeVisible();
  },
  'reading, and cancelled': async (page) => {
    await open(page);
    await page.evaluate((text) => {
      const element = /** @type {any} */ (document.querySelector('press-light'));
      element.analyze(text.repeat(4), { large: true }).catch(() => {});
    }, LONG);
    await page.locator('[data-action=cancel]').click({ timeout: 10_000 });
    await expect(alert(page)).toContainText('Cancelled.');
    await expect(page.locator('.article p').first()).toContainText('The council said');
    await expect(page.getByRole('button', { name: 'Read it anyway' })).toBeVisible();
  },
  'a picture in the clipboard': async (page) => {
    await open(page);
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array([137, 80])], 'image.png', { type: 'image/png' }));
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      document.body.dispatchEvent(event);
    });
    await expect(alert(page)).toContainText('The clipboard holds a picture, not text.');
  },
  'a file that is not text': async (page) => {
    await open(page);
    const file = { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from([1, 0, 2, 0, 9]) };
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(alert(page)).toContainText('not text');
  },
  'a damaged link': async (page) => {
    await page.goto('/#t=c3RyYW5nZQ');
    await expect(alert(page)).toContainText('The link is damaged');
  },
  'no analyser': async (page) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('/');
    await expect(alert(page)).toContainText('could not load its analyser');
    await expect(page.locator('.article h2')).toContainText('Ferry watchdog');
  },
  'out of memory': async (page) => {
    await open(page);
    await page.evaluate(() => {
      const element = /** @type {any} */ (document.querySelector('press-light'));
      return element.analyze('“'.repeat(33 << 20), { large: true }).catch(() => {});
    });
    await expect(alert(page)).toContainText('longer than Presslight can read');
    await pasteText(page, ARTICLE);
    await expect(page.locator('mark.quote').first()).toBeVisible();
  },
  typing: async (page) => {
    await open(page);
    await page.getByRole('button', { name: 'Edit' }).click();
    await expect(page.getByRole('textbox')).toBeFocused();
  },
  'the menu': async (page) => {
    await open(page);
    await page.getByText('Save or share').click();
    await expect(page.locator('.formats button')).toHaveCount(6);
  },
  'the keys': async (page) => {
    await open(page);
    await page.getByLabel('Keys').click();
    await expect(page.locator('.keys')).toContainText('next finding');
  },
  'a kind switched off': async (page) => {
    await open(page);
    await page.getByRole('button', { name: /^Quotes/ }).click();
    await expect(page.locator('.panel .quotes')).toBeHidden();
  },
  'a finding picked': async (page) => {
    await open(page);
    await page.locator('.article mark.statistic').first().click();
    await expect(page.locator('.article .current').first()).toBeVisible();
  },
};

/** axe takes minutes for the article itself, which is like any other. */
const LARGE = new Set(['more than two million characters', 'reading, and cancelled']);

for (const [name, reach] of Object.entries(states))
  test(`${name}: reached, said in plain words, and axe finds nothing in light and dark, wide and narrow`, async ({
    page,
  }) => {
    test.slow();
    await reach(page);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, LARGE.has(name) ? '.top' : undefined);
      }
      const cut = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(cut, `${width} px`).toBe(0);
    }
  });

test('in forced colours every finding can be read, light and dark', async ({ page }) => {
  await open(page);
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const unread = await page.locator('mark').evaluateAll((marks) => {
      const clear = /^rgba.*, 0\)$/;
      const canvas = document.body.appendChild(document.createElement('div'));
      canvas.style.backgroundColor = 'Canvas';
      const { backgroundColor: page } = getComputedStyle(canvas);
      /** @param {Element | null} element @returns {string} */
      const ground = (element) => {
        if (!element) return page;
        const { backgroundColor } = getComputedStyle(element);
        const parent = element.parentElement ?? /** @type {ShadowRoot} */ (element.getRootNode()).host;
        return clear.test(backgroundColor) ? ground(parent ?? null) : backgroundColor;
      };
      return marks
        .filter((mark) => getComputedStyle(mark).color === ground(mark))
        .map(({ textContent }) => textContent);
    });
    expect(unread, colorScheme).toEqual([]);
  }
});

test('what is read again is read the same: the sample comes back', async ({ page }) => {
  await open(page);
  const before = await page.locator('.article').innerHTML();
  await pasteText(page, ARTICLE);
  await page.locator('.samples').selectOption('ferries.txt');
  await ready(page);
  await expect(page.locator('.article h2')).toContainText('Ferry watchdog');
  expect(await page.locator('.article').innerHTML()).toBe(before);
});

test('every sample is marked with all three kinds', async ({ page }) => {
  await open(page);
  for (const file of ['millworkers.txt', 'lighthouse.txt', 'river-report.txt', 'ferries.txt']) {
    const title = await page.locator('.article h2').textContent();
    await page.locator('.samples').selectOption(file);
    if (file !== 'ferries.txt' || title)
      await expect(page.locator('.article h2')).not.toHaveText(title ?? '');
    for (const kind of ['quote', 'organisation', 'statistic'])
      expect(await page.locator(`.article mark.${kind}`).count(), `${kind}s in ${file}`).toBeGreaterThan(1);
  }
});
