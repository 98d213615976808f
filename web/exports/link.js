// A link that carries the whole article in its fragment, which browsers never send to a server.
//
// `#t=` and the text as UTF-8, deflated, in base64url.

const KEY = '#t=';

/** Links longer than this are cut off by mail programs and messengers. */
export const MAX_LINK_LENGTH = 8000;

/** A small link can blow up to gigabytes: reading stops at the longest text that is analysed. */
const MAX_TEXT_BYTES = 32 << 20;

/**
 * @param {string} code
 * @param {string} message
 */
const failure = (code, message) => Object.assign(new Error(message), { code });

/** @param {Uint8Array} bytes */
function toBase64Url(bytes) {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @param {string} words */
function fromBase64Url(words) {
  const binary = atob(words.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {CompressionStream|DecompressionStream} transform
 * @param {number} limit of bytes that come out
 */
async function pipe(bytes, transform, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of read(new Blob([bytes]).stream().pipeThrough(transform))) {
    size += chunk.length;
    if (size > limit) throw failure('text-too-long', 'The link holds more text than can be analysed.');
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/**
 * Not every browser can walk a stream with `for await`.
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} stream
 */
async function* read(stream) {
  const reader = stream.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel();
  }
}

/**
 * A link to `pageUrl` that opens with this text. Halves of surrogate pairs arrive as U+FFFD, which changes no
 * offset. `fits` is false above 8,000 characters: offer the text as a file instead.
 * @param {string} text
 * @param {string|URL} pageUrl
 * @returns {Promise<{href: string, fits: boolean}>}
 */
export async function linkTo(text, pageUrl) {
  const bytes = await pipe(new TextEncoder().encode(text), new CompressionStream('deflate-raw'), Infinity);
  const url = new URL(pageUrl);
  url.hash = KEY + toBase64Url(bytes);
  return { href: url.href, fits: url.href.length <= MAX_LINK_LENGTH };
}

/**
 * The text that a link's fragment carries; null where it carries none.
 * Rejects with an Error whose `code` is link-damaged or text-too-long.
 * @param {string} hash as in `location.hash`
 * @returns {Promise<string|null>}
 */
export async function textFromLink(hash) {
  if (!hash.startsWith(KEY)) return null;
  try {
    const packed = fromBase64Url(hash.slice(KEY.length));
    const bytes = await pipe(packed, new DecompressionStream('deflate-raw'), MAX_TEXT_BYTES);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'text-too-long') throw error;
    throw failure('link-damaged', 'The link is damaged: it does not hold a whole text.');
  }
}
