// Pages of somebody else's, with the element in them, from a server of its own.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

/**
 * Serves dist/package and dist/site below their names, and these pages.
 * @param {Record<string, string>} [pages] HTML by its path
 * @param {Record<string, string>} [headers] of the pages
 */
export async function hostServer(pages = {}, headers = {}) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    response.setHeader('access-control-allow-origin', '*');
    const html = pages[pathname];
    try {
      const body =
        html ?? readFileSync(join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
      for (const [name, value] of html ? Object.entries(headers) : []) response.setHeader(name, value);
      response.setHeader(
        'content-type',
        html || pathname.endsWith('/') ? TYPES['.html'] : (TYPES[extname(pathname)] ?? 'text/plain'),
      );
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, requests, close };
}

export const STORY = `<article id="story"><h1>Pier <em>shut</em> after storm</h1>
<p class="by">By Orla Tench</p>
<p>“The pier is closed,” said <b>Ann Hall</b>, the harbour master of Easthaven. “It wi<i>ll</i> stay closed.”</p>
<p>Easthaven Ferries plc lost £3&nbsp;million and 48,000 passengers, the Harbour Workers’ Union said.</p>
<script type="application/json">{"no": "“text” of £9m"}</script></article>`;

/** @param {string} body @param {string} [head] */
export const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}
  <script type="module" src="/package/define.js"></script></head><body>${body}</body></html>`;
