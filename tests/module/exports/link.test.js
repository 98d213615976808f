import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTo, MAX_LINK_LENGTH, textFromLink } from '../../../web/exports/link.js';
import { ARTICLES } from './articles.js';

/** Node 18 cannot deflate without a header; every browser of this decade can. */
const skip = !canDeflate();

function canDeflate() {
  try {
    return Boolean(new CompressionStream('deflate-raw'));
  } catch {
    return false;
  }
}

const PAGE = 'https://example.org/read/?lang=en#old';

for (const { name, text } of ARTICLES)
  test(`a link carries the text: ${name}`, { skip }, async () => {
    const { href, fits } = await linkTo(text, PAGE);
    const url = new URL(href);
    assert.match(url.hash, /^#t=[\w-]*$/);
    assert.equal(url.href.replace(url.hash, ''), 'https://example.org/read/?lang=en');
    assert.equal(fits, true);
    assert.equal(await textFromLink(url.hash), text.toWellFormed());
  });

test('a link above 8,000 characters says that it does not fit', { skip }, async () => {
  const words = Array.from({ length: 4000 }, (_, i) => ((i * 2654435761) >>> 0).toString(36)).join(' ');
  const { href, fits } = await linkTo(words, PAGE);
  assert.ok(href.length > MAX_LINK_LENGTH);
  assert.equal(fits, false);
  assert.equal(await textFromLink(new URL(href).hash), words);
});

test('a fragment that is no link carries no text', { skip }, async () => {
  for (const hash of ['', '#', '#about', '#quote-1', '#T=abc']) assert.equal(await textFromLink(hash), null);
});

test('a damaged link is an error with a code, never half a text', { skip }, async () => {
  const { href } = await linkTo('Ann Hall said the pier is closed. '.repeat(30), PAGE);
  const { hash } = new URL(href);
  const broken = [hash.slice(0, -6), `${hash.slice(0, 12)}!!${hash.slice(14)}`, '#t=AAAA', '#t=_____w'];
  for (const each of broken) await assert.rejects(textFromLink(each), { code: 'link-damaged' }, each);
});

test('a small link that blows up to gigabytes is refused', { skip }, async () => {
  const { href } = await linkTo('\0'.repeat((32 << 20) + 1), PAGE);
  await assert.rejects(textFromLink(new URL(href).hash), { code: 'text-too-long' });
});
