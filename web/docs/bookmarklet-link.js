/**
 * The address of the bookmarklet: a program of one line, with the address of this site in it.
 * @module
 */

/**
 * Runs in the page that is read. Where the page's security policy forbids our script, the article opens in
 * Presslight itself: its text is behind the `#`, which is sent to nobody.
 * @param {string} site
 */
async function run(site) {
  const article = /** @type {HTMLElement} */ (document.querySelector('article, main') ?? document.body);
  /* biome-ignore lint/performance/useDomNodeTextContent: the lines as they are shown */
  const text = String(getSelection()) || article.innerText;
  try {
    (await import(`${site}bookmarklet.js`)).toggle();
  } catch {
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    const words = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    open(`${site}#t=${words}`);
  }
}

/** @param {string | URL} site the page's address, with a slash at its end */
export const bookmarklet = (site) =>
  `javascript:void(${encodeURIComponent(`(${run})(${JSON.stringify(String(site))})`)})`;
