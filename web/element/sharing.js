/**
 * What a reader takes away: a file, a link, a quote with its speaker. Loaded when it is asked for first.
 * @module
 */
import { citation, formats, linkTo } from '../exports/index.js';
import { h } from './dom.js';

/** @import { Format } from '../exports/index.js' */
/** @import { PressLight } from './press-light.js' */

/** @typedef {(message: string) => void} Tell says for a moment what was done */

/** @param {Record<string, string>} attributes @param {string} label @param {string} purpose */
const item = (attributes, label, purpose) =>
  h(
    'li',
    {},
    h('button', { type: 'button', ...attributes }, h('strong', {}, label), h('small', {}, purpose)),
  );

/** @param {Element} menu the list to fill @param {PressLight} element */
export function fillMenu(menu, { strings, linkBase }) {
  const items = formats.map(({ format, label, purpose, extension }) =>
    item({ 'data-format': format }, `${label} (.${extension})`, purpose),
  );
  if (linkBase) items.push(item({ 'data-action': 'share' }, strings.share, strings.sharePurpose));
  menu.replaceChildren(...items);
}

/** @param {PressLight} element @param {Tell} tell @param {Format} format */
export async function save(element, tell, format) {
  const { mediaType, extension } = formats.filter((known) => known.format === format)[0];
  const url = URL.createObjectURL(new Blob([await element.export(format)], { type: mediaType }));
  h('a', { href: url, download: `presslight.${extension}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  tell(element.strings.saved);
}

/** @param {PressLight} element @param {Tell} tell @param {number} index */
export async function copyQuote({ result, text, strings }, tell, index) {
  if (result) await copy(citation(result, text, index), tell, strings.copied, strings.notCopied);
}

/** @param {PressLight} element @param {Tell} tell */
export async function share({ text, strings, linkBase }, tell) {
  const { href, fits } = await linkTo(text, linkBase);
  if (fits) await copy(href, tell, strings.linkCopied, strings.notCopied);
  else tell(strings.linkLong);
}

/** @param {string} words @param {Tell} tell @param {string} done @param {string} failed */
async function copy(words, tell, done, failed) {
  try {
    await navigator.clipboard.writeText(words);
    tell(done);
  } catch {
    tell(failed);
  }
}
