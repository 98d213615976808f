import { expect, test } from '@playwright/test';
import { ARTICLE, open, paste, pasteText, ready, watch } from './support/page.js';

const article = '.article';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the sample is marked in the page as it comes', async ({ page }) => {
    await page.goto('/');
    for (const kind of ['quote', 'organisation', 'statistic'])
      expect(await page.locator(`${article} mark.${kind}`).count()).toBeGreaterThan(3);
    await expect(page.locator('.panel')).toContainText('Owen Tregarth');
    await expect(page.locator(`${article} .debris`).first()).toHaveText('Post a Comment');
  });
});

test('the sample stays as it came, and drawn again is the same', async ({ page, request }) => {
  const faults = watch(page);
  const html = await (await request.get('/')).text();
  await open(page);
  await page.locator(`${article} h2`).evaluate((headline) => headline.setAttribute('title', 'came'));
  await expect(page.locator('.status')).toContainText('quotes by');
  await expect(page.locator(`${article} h2`)).toHaveAttribute('title', 'came');
  await pasteText(page, ARTICLE);
  await expect(page.locator(`${article} h2`)).toContainText('Bakers');
  await page.locator('.samples').selectOption('ferries.txt');
  await expect(page.locator(`${article} h2`)).not.toContainText('Bakers');
  const drawn = await page
    .locator(article)
    .evaluate((element) => element.innerHTML.replaceAll(' class=""', ''));
  expect(drawn.length).toBeGreaterThan(2000);
  expect(html).toContain(drawn);
  expect(faults).toEqual([]);
});

test('a text pasted anywhere takes the place of the sample', async ({ page }) => {
  const faults = watch(page);
  await open(page);
  await pasteText(page, ARTICLE);
  await expect(page.locator(`${article} h2`)).toHaveText('Bakers ‘never asked’ about flour rule, says guild');
  await expect(page.locator(`${article} mark.quote`).first()).toHaveText('‘never asked’');
  await expect(page.locator('.status')).toContainText('quotes by');
  await expect(page.locator('.samples')).toHaveValue('');
  expect(faults).toEqual([]);
});

test('a body whose kind is not known has none', async ({ page }) => {
  await open(page);
  await pasteText(
    page,
    'The Coastal Wreck Council met the BBC in Tarn.\n\nWarm Hands Quorum Ltd and Oxfam did not.',
  );
  const rows = page.locator('.organisations .go');
  await expect(rows.filter({ hasText: 'BBC' })).toHaveText('BBC media');
  await expect(rows.filter({ hasText: 'Oxfam' })).toHaveText('Oxfam NGO');
  await pasteText(
    page,
    'Easthaven Ferries carried people, said Easthaven Ferries. The company said no more.',
  );
  await expect(rows).toHaveText(['Easthaven Ferries']);
});

test('Ctrl+V pastes', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Paste or type an article' }).click();
  await page.getByRole('textbox').fill('A text out of the clipboard.');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+X');
  await page.keyboard.press('Control+V');
  await expect(page.locator(article)).toHaveText('A text out of the clipboard.');
  await expect(page.getByRole('textbox')).toBeHidden();
});

test('rich text keeps its blocks and loses its page', async ({ page }) => {
  await open(page);
  const html = `<nav>Home News</nav><h1>Ferry late</h1><p>It was <b>ve</b>ry late.<br>Twice.</p><script>x</script>
    <form>Sign up</form><ul><li>One</li><li hidden>Two</li></ul><img src="/leak.png" onerror="alert(1)">`;
  await paste(page, { 'text/html': html, 'text/plain': 'Ferry late It was very late. Twice. One' });
  await expect
    .poll(() => page.evaluate(() => /** @type {any} */ (document.querySelector('press-light')).text))
    .toBe('Ferry late\n\nIt was very late.\nTwice.\n\nOne');
});

test('what is no text is answered in plain words, and the article stays', async ({ page }) => {
  await open(page);
  const before = await page.locator(article).textContent();
  await paste(page, { 'text/plain': '  ' });
  await expect(page.getByRole('alert')).toContainText('no text in what was pasted');
  expect(await page.locator(article).textContent()).toBe(before);
});

test('a file is opened, and one that is not text is refused', async ({ page }) => {
  await open(page);
  const input = page.locator('input[type=file]');
  await input.setInputFiles({
    name: 'a.html',
    mimeType: 'text/html',
    buffer: Buffer.from('<p>A first.</p><p>B.'),
  });
  await expect(page.locator(article)).toHaveText('A first.B.');
  await input.setInputFiles({ name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from([1, 0, 2, 0, 9]) });
  await expect(page.getByRole('alert')).toContainText('not text');
  await expect(page.locator(article)).toHaveText('A first.B.');
});

test('typing brings the lists up to date; Escape shows the article', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Paste or type an article' }).click();
  await page.getByRole('textbox').fill('The Ministry of Grain lost £3m. “We are sorry,” said Ann Hall.');
  await expect(page.locator('.panel')).toContainText('£3 million');
  await page.keyboard.press('Escape');
  await expect(page.locator(article)).toContainText('The Ministry of Grain lost £3m.');
  await expect(page.getByRole('textbox')).toBeHidden();
});

for (const [screen, width] of /** @type {[string, number][]} */ ([
  ['desk', 1280],
  ['phone', 390],
]))
  test(`the field to type in is as wide as the article was, on a ${screen}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    const read = await page.locator(article).boundingBox();
    await page.getByRole('button', { name: 'Paste or type an article' }).click();
    const typed = await page.getByRole('textbox').boundingBox();
    expect(typed?.width).toBeGreaterThan((read?.width ?? Number.POSITIVE_INFINITY) - 2);
    expect(typed?.x).toBeCloseTo(read?.x ?? 0, 0);
  });

test('a text typed before the sample is read is marked', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Paste or type an article' }).click();
  await page.getByRole('textbox').fill('The Ministry of Grain lost £3m. “We are sorry,” said Ann Hall.');
  await page.keyboard.press('Escape');
  await expect(page.locator(`${article} mark.quote`)).toHaveText(['“We are sorry,”']);
  await page.getByRole('button', { name: 'Paste or type an article' }).click();
  await page.getByRole('textbox').fill('The sample of before is gone.');
  await page.keyboard.press('Escape');
  await expect(page.locator(article)).toHaveText('The sample of before is gone.');
});

test('a toggle takes its kind out of the article, the lists and the strip', async ({ page }) => {
  await open(page);
  const toggle = page.getByRole('button', { name: /^Organisations/ });
  const mark = page.locator(`${article} mark.organisation`).first();
  const line = () => mark.evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(await line()).toBe('underline');
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  expect(await line()).toBe('none');
  await expect(page.locator('.panel .organisations')).toBeHidden();
  await toggle.click();
  expect(await line()).toBe('underline');
});

test('the lists lead into the article and the article into the lists', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await open(page);
  const row = page.locator('.panel .quotes .row').nth(2);
  await row.locator('.go').click();
  const id = await row.locator('.go').getAttribute('data-to');
  const mark = page.locator(`${article} [data-finding="${id}"]`).first();
  await expect(mark).toBeInViewport();
  await expect(mark).toHaveClass(/current/);
  const body = page.locator(`${article} mark.organisation`).last();
  await body.click();
  const name = await body.getAttribute('data-finding');
  await expect(page.locator(`.panel [data-row~="${name}"]`)).toHaveClass(/current/);
  await expect(page.locator(`.panel [data-row~="${name}"]`)).toBeInViewport();
});

test('on a phone a tap shows the finding at the bottom', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page);
  await page.locator(`${article} mark.statistic`, { hasText: 'more than 140' }).click();
  const card = page.locator('.card');
  await expect(card).toBeVisible();
  await expect(card).toContainText('more than 140');
  await card.getByRole('button', { name: 'Next' }).click();
  await expect(card).not.toContainText('more than 140');
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
});

test('by keyboard: from finding to finding, into the lists and back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await open(page);
  await page.locator(article).focus();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  const active = page.locator(`${article} .current`).first();
  await expect(active).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('.panel :focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator(article)).toBeFocused();
});

test('a newer text wins over an older one', async ({ page }) => {
  await open(page);
  const shown = await page.evaluate(async () => {
    const element = /** @type {any} */ (document.querySelector('press-light'));
    const old = element.analyze('One. '.repeat(100_000)).then(
      () => 'read',
      (/** @type {any} */ e) => e.code,
    );
    const texts = [1, 2, 3, 4, 5].map((n) => element.analyze(`Text ${n}.`).catch(() => {}));
    await texts.at(-1);
    return [await old, element.text, element.result.length];
  });
  expect(shown).toEqual(['aborted', 'Text 5.', 7]);
  await expect(page.locator(article)).toHaveText('Text 5.');
});

test('a link carries an article in', async ({ page }) => {
  await open(page);
  const href = await page.evaluate(async () => {
    const element = /** @type {any} */ (document.querySelector('press-light'));
    await element.analyze('A link holds this sentence.');
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (/** @type {string} */ t) => {
          document.title = t;
        },
      },
    });
    return document.title;
  });
  expect(href).toContain('Presslight');
  await page.getByText('Save or share').click();
  await page.getByRole('button', { name: /^Link/ }).click();
  await expect.poll(() => page.title()).toContain('#t=');
  const link = await page.title();
  await page.goto('about:blank');
  await page.goto(link);
  await ready(page);
  await expect(page.locator(article)).toHaveText('A link holds this sentence.');
});
