// A server of a few files, with any security policy, that writes down what it is asked for.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * @param {string} folder
 * @param {Record<string, string>} pages HTML by its path; others are files of the folder
 * @param {string} [policy] the Content-Security-Policy of the pages
 */
export async function serve(folder, pages, policy) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    try {
      const body = pages[pathname] ?? readFileSync(join(folder, normalize(pathname)));
      response.setHeader('content-type', pages[pathname] ? TYPES['.html'] : TYPES[extname(pathname)]);
      response.setHeader('access-control-allow-origin', '*');
      if (policy) response.setHeader('content-security-policy', policy);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  server.unref();
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${address.port}`, requests, close: () => server.close() };
}
