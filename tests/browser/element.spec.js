import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { page as hostPage, hostServer, STORY } from './support/host.js';
import { expectAccessible, watch } from './support/page.js';

/** @import { Page } from '@playwright/test' */

const EAGER = `<press-light loading="eager">${STORY}</press-light>`;

/** Opens a page of somebody else's. @param {Page} page @param {string} html @param {Record<string, string>} [headers] */
async function open(page, html, headers) {
  const server = await hostServer({ '/': html }, headers);
  await page.goto(`${server.url}/`);
  return server;
}

/** @param {Page} page @param {string} [selector] */
const ready = (page, selector = 'press-light') =>
  page.waitForFunction(
    (name) => /** @type {any} */ (document.querySelector(name)).state === 'ready',
    selector,
  );

/** How many ranges are painted in each layer. @param {Page} page */
const painted = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name.replace('presslight-', ''), ranges.size]),
    ),
  );

test('an adopted article is read and painted, and not one node of it changes', async ({ page }) => {
  const faults = watch(page);
  const watching = `<script>
    addEventListener('DOMContentLoaded', () => {
      const story = document.querySelector('article');
      window.before = story.outerHTML;
      window.seen = 0;
      new MutationObserver((records) => { window.seen += records.length; }).observe(story, {
        subtree: true, childList: true, attributes: true, characterData: true });
    });</script>`;
  const server = await open(page, hostPage(EAGER, watching));
  await ready(page);
  await page.locator('press-light .panel .go').first().click();
  await page.locator('article p').nth(1).hover();
  await page.locator('article b').click();
  await page.locator('press-light .toggle').first().click();
  const outcome = await page.evaluate(() => {
    const story = /** @type {Element} */ (document.querySelector('article'));
    const { before, seen } = /** @type {any} */ (globalThis);
    return { isSame: story.outerHTML === before, seen };
  });
  expect(outcome).toEqual({ isSame: true, seen: 0 });
  expect((await painted(page)).organisation).toBeGreaterThan(0);
  expect(await page.evaluate(() => /** @type {any} */ (document.querySelector('press-light')).text)).toBe(
    'Pier shut after storm\n\nBy Orla Tench\n\n“The pier is closed,” said Ann Hall, the harbour master of Easthaven. “It will stay closed.”\n\nEasthaven Ferries plc lost £3\u00a0million and 48,000 passengers, the Harbour Workers’ Union said.',
  );
  expect(faults).toEqual([]);
  server.close();
});

test('what is painted is what was found, across the elements of the article', async ({ page }) => {
  const server = await open(page, hostPage(EAGER));
  await ready(page);
  const pairs = await page.evaluate(() => {
    const { result, text } = /** @type {any} */ (document.querySelector('press-light'));
    const found = result.quotes.filter((/** @type {any} */ q) => q.kind !== 'indirect');
    const ranges = [...(CSS.highlights.get('presslight-quote') ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
    return { ranges, found: found.map((/** @type {any} */ q) => text.slice(q.start, q.end)) };
  });
  expect(pairs.found).toContain('“It will stay closed.”');
  for (const words of pairs.found) expect(pairs.ranges).toContain(words);
  server.close();
});

test('an article elsewhere is named by its id; a toggle takes its paint away; the highlights of others stay', async ({
  page,
}) => {
  const server = await open(
    page,
    hostPage(`${STORY}<press-light for="story" loading="eager"></press-light>`),
  );
  await page.evaluate(() => {
    CSS.highlights.set('theirs', new Highlight(new Range()));
    CSS.highlights.set('presslight-quote', new Highlight(new Range()));
  });
  await ready(page);
  const before = await painted(page);
  await page.locator('press-light .toggle-statistic, press-light [data-kind=statistic]').first().click();
  expect((await painted(page)).statistic).toBeUndefined();
  await page.locator('press-light [data-kind=statistic]').click();
  expect((await painted(page)).statistic).toBe(before.statistic);
  await page.evaluate(() => document.querySelector('press-light')?.remove());
  expect(await painted(page)).toEqual({ theirs: 1, quote: 1 });
  server.close();
});

test('two hundred come and go: one worker, and nothing is left behind', async ({ page }) => {
  await page.addInitScript(() => {
    const counts = { started: 0, ended: 0, listeners: 0 };
    Object.assign(globalThis, { counts });
    const Own = Worker;
    globalThis.Worker = class extends Own {
      /** @param {any} args */
      constructor(...args) {
        super(.../** @type {[any]} */ (args));
        counts.started++;
      }
      terminate() {
        counts.ended++;
        super.terminate();
      }
    };
    const isOutside = (/** @type {unknown} */ target) =>
      target === globalThis ||
      target === document ||
      (target instanceof Element && target.matches('article, article *'));
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (isOutside(this) && type !== 'DOMContentLoaded') {
        counts.listeners++;
        const signal = typeof options === 'object' ? options?.signal : undefined;
        if (signal) add.call(signal, 'abort', () => counts.listeners--);
      }
      return add.call(this, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (...args) {
      if (isOutside(this)) counts.listeners--;
      return remove.apply(this, args);
    };
  });
  const server = await open(page, hostPage(STORY));
  await page.waitForFunction(() => customElements.get('press-light'));
  const outcome = await page.evaluate(async () => {
    const { counts } = /** @type {any} */ (globalThis);
    const sheets = document.adoptedStyleSheets.length;
    const before = counts.listeners;
    for (let i = 0; i < 200; i++) {
      const element = /** @type {any} */ (document.createElement('press-light'));
      element.setAttribute('for', 'story');
      element.setAttribute('loading', i % 20 === 0 ? 'eager' : 'lazy');
      document.body.append(element);
      if (i % 20 === 0)
        await new Promise((resolve) => element.addEventListener('presslight-result', resolve));
      element.remove();
    }
    const { started } = counts;
    await new Promise((resolve) => setTimeout(resolve, 3500));
    return {
      started,
      running: counts.started - counts.ended,
      listeners: counts.listeners - before,
      sheets: document.adoptedStyleSheets.length - sheets,
      highlights: CSS.highlights.size,
    };
  });
  expect(outcome).toEqual({ started: 1, running: 0, listeners: 0, sheets: 0, highlights: 0 });
  server.close();
});

const STRICT = [
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src data:",
  "require-trusted-types-for 'script'; trusted-types presslight",
].join('; ');

test('it works under a strict policy with Trusted Types', async ({ page }) => {
  const faults = watch(page);
  const server = await open(page, hostPage(`${EAGER}<press-light id="pane" mode="pane"></press-light>`), {
    'content-security-policy': STRICT,
  });
  await ready(page);
  await page.evaluate(() =>
    /** @type {any} */ (document.querySelector('#pane')).analyze('“Yes,” said Ann Hall.'),
  );
  await expect(page.locator('#pane mark.quote')).toHaveText('“Yes,”');
  expect(faults).toEqual([]);
  server.close();
});

test('where the policy forbids WebAssembly it says so in plain words', async ({ page }) => {
  const policy = "script-src 'self'; worker-src 'none'";
  const server = await open(page, hostPage(`<main>${EAGER}</main>`), { 'content-security-policy': policy });
  await expect(page.getByRole('alert')).toContainText('forbids WebAssembly');
  await expect(page.locator('article h1')).toBeVisible();
  await expectAccessible(page);
  server.close();
});

test('it works in a page that has changed the prototypes', async ({ page }) => {
  const patches = readFileSync(new URL('./support/patched-page.js', import.meta.url), 'utf8');
  const server = await open(page, hostPage(EAGER, `<script>${patches}</script>`));
  await ready(page);
  expect((await painted(page)).statistic).toBeGreaterThan(0);
  await expect(page.locator('press-light .panel')).toContainText('Easthaven Ferries');
  server.close();
});

test('styles of the page do not reach into it', async ({ page }) => {
  const hostile = `<style>* { font-size: 3px !important; color: red !important; background: red !important; visibility: hidden;
    display: inline !important; letter-spacing: 1em !important; text-transform: uppercase !important; line-height: 0 !important }
    press-light { position: relative; text-align: right; white-space: pre; word-spacing: 2em }</style>`;
  const server = await open(page, hostPage(EAGER, hostile));
  await ready(page);
  const looks = await page.locator('press-light .status').evaluate((status) => {
    const { color, fontSize, letterSpacing, textTransform, visibility, textAlign, whiteSpace, wordSpacing } =
      getComputedStyle(status);
    return { color, fontSize, letterSpacing, textTransform, visibility, textAlign, whiteSpace, wordSpacing };
  });
  expect(looks).toEqual({
    color: 'rgb(79, 79, 79)',
    fontSize: '15px',
    letterSpacing: 'normal',
    textTransform: 'none',
    visibility: 'visible',
    textAlign: 'start',
    whiteSpace: 'normal',
    wordSpacing: '0px',
  });
  server.close();
});

test('it works in a sandboxed frame, from the single file of another origin', async ({ page }) => {
  const cdn = await hostServer();
  const inner =
    `<!doctype html><meta charset=utf-8><script type=module crossorigin src='${cdn.url}/package/presslight.min.js'></script>
    <press-light loading=eager>${STORY}</press-light>`.replaceAll('"', '&quot;');
  const server = await open(
    page,
    `<!doctype html><html lang="en"><title>x</title><iframe title="story" sandbox="allow-scripts" width="900" height="900" srcdoc="${inner}"></iframe></html>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('press-light .panel')).toContainText('Easthaven Ferries');
  server.close();
  cdn.close();
});

test('it sleeps until it comes into sight: no wasm before', async ({ page }) => {
  const html = hostPage(`<div style="height: 6000px"></div><press-light>${STORY}</press-light>`);
  const server = await open(page, html);
  await page.waitForFunction(() => customElements.get('press-light'));
  await page.waitForTimeout(300);
  expect(server.requests.filter((path) => path.endsWith('.wasm'))).toEqual([]);
  await page.locator('article').scrollIntoViewIfNeeded();
  await ready(page);
  expect(server.requests.filter((path) => path.endsWith('.wasm'))).toHaveLength(1);
  server.close();
});

test('a changed article is read again', async ({ page }) => {
  const server = await open(page, hostPage(EAGER));
  await ready(page);
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = '“It is open again,” said Bo Lind.';
    document.querySelector('article')?.append(added);
  });
  await expect(page.locator('press-light .panel')).toContainText('It is open again');
  server.close();
});

test('the lists stand beside the article where they are asked to and there is room', async ({ page }) => {
  const html = hostPage(EAGER.replace('loading', 'panel="end" loading'));
  const server = await open(page, html);
  await page.setViewportSize({ width: 1280, height: 800 });
  await ready(page);
  const sides = async () => {
    const article = await page.locator('article').boundingBox();
    const panel = await page.locator('press-light .panel').boundingBox();
    return { article, panel };
  };
  const wide = await sides();
  expect(wide.panel?.x).toBeGreaterThan((wide.article?.x ?? 0) + (wide.article?.width ?? 0));
  await page.setViewportSize({ width: 390, height: 800 });
  const narrow = await sides();
  expect(narrow.panel?.y).toBeGreaterThan((narrow.article?.y ?? 0) + (narrow.article?.height ?? 0));
  server.close();
});

test('on a phone a tap in the article shows the finding at the bottom, with its way on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  const filler = '<p>Nothing was said of it.</p>'.repeat(40);
  const server = await open(
    page,
    hostPage(`<main>${EAGER.replace('</article>', `${filler}</article>`)}</main>`),
  );
  await ready(page);
  await page.locator('article p').nth(2).scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => {
    const [range] = CSS.highlights.get('presslight-statistic') ?? [];
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { x, y, width, height } = live.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(place.x, place.y);
  const card = page.locator('press-light .card');
  await expect(card).toContainText('£3 million');
  await card.getByRole('button', { name: 'Next' }).click();
  await expect(card).toContainText('48,000');
  await expectAccessible(page);
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
  server.close();
});

for (const colorScheme of /** @type {const} */ (['light', 'dark']))
  for (const width of [390, 1280])
    test(`axe finds nothing over an adopted article: ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const head =
        '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">';
      const server = await open(page, hostPage(`<main>${EAGER}</main>`, head));
      await ready(page);
      await expectAccessible(page);
      server.close();
    });

test('a thousand quotes in one paragraph are hidden and shown without a wait', async ({ page }) => {
  test.slow();
  const story = `<article><p>${'‘“'.repeat(1_500)}</p></article>`;
  const server = await open(page, hostPage(`<press-light loading="eager">${story}</press-light>`));
  await ready(page);
  expect((await painted(page)).quote).toBeGreaterThan(1_000);
  const from = Date.now();
  await page.locator('press-light .toggle').first().click();
  expect((await painted(page)).quote).toBe(undefined);
  await page.locator('press-light .toggle').first().click();
  expect((await painted(page)).quote).toBeGreaterThan(1_000);
  expect(Date.now() - from).toBeLessThan(5_000);
  server.close();
});
