import { expect, test } from '@playwright/test';
import { open, pasteText } from './support/page.js';

const TEXT = `The mill lost £900 in May, its owner said.

It lost £3.2 million in the year and owes the bank £40,000. It has 12 wheels and 300 workers.`;

test('numbers of one kind are put in order of size, and back in that of the text', async ({ page }) => {
  await open(page);
  await pasteText(page, TEXT);
  const names = page.locator('.panel .numbers .name');
  await expect(names).toHaveText([/900/, /3\.2 million/, /40,000/, /12/, /300/]);
  const order = page.getByLabel('Order');
  await order.selectOption('money');
  await expect(names).toHaveText([/3\.2 million/, /40,000/, /900/]);
  await order.selectOption('count');
  await expect(names).toHaveText([/300/, /12/]);
  await order.selectOption('');
  await expect(names).toHaveText([/900/, /3\.2 million/, /40,000/, /12/, /300/]);
});

test('a row leads to its number in the text', async ({ page }) => {
  await open(page);
  await pasteText(page, TEXT);
  await page.locator('.panel .numbers .go').nth(4).press('Enter');
  await expect(page.locator('.article mark.current')).toHaveText('300');
});
