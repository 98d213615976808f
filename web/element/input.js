/**
 * Text from what a reader brings: the clipboard, a dropped thing, a file. HTML is parsed into a document that
 * runs nothing and loads nothing; only its text is taken.
 * @module
 */
import { PresslightError } from '../errors.js';
import { inertHtml } from '../trusted-types.js';
import { toBlocks } from './blocks.js';

/** @param {string} html @returns {Document | null} */
function parse(html) {
  try {
    return new DOMParser().parseFromString(inertHtml(html), 'text/html');
  } catch {
    // The page's Trusted Types do not know our policy.
    const { parseHTML } = /** @type {{parseHTML?: (html: string) => Document}} */ (
      /** @type {unknown} */ (Document)
    );
    return parseHTML?.call(Document, html) ?? null;
  }
}

/** @param {string} html */
function textOfHtml(html) {
  const parsed = parse(html);
  return parsed?.body ? toBlocks(parsed.body).text : '';
}

/**
 * What is pasted or dropped must be taken out while its event lasts; the text may come later.
 * @param {DataTransfer} data
 * @returns {() => Promise<string>} rejects with code only-image, not-text or nothing-there
 */
export function takeText(data) {
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  const file = data.files[0];
  return async () => {
    const rich = html ? textOfHtml(html) : '';
    // Some programs copy a picture of the text, or only a part of it, as HTML.
    if (rich.trim().length * 2 > plain.trim().length) return rich;
    if (plain.trim()) return plain;
    if (file) return textOfFile(file);
    throw new PresslightError('nothing-there', 'There is no text.');
  };
}

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or else what Windows wrote.
 * @param {File} file
 * @returns {Promise<string>} rejects with code only-image or not-text
 */
export async function textOfFile(file) {
  if (file.type.startsWith('image/')) throw new PresslightError('only-image', 'The file is a picture.');
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  if (text.includes('\0')) throw new PresslightError('not-text', 'The file is not text.');
  return /\.x?html?$/i.test(file.name) || file.type === 'text/html' ? textOfHtml(text) : text;
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
function decode(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
