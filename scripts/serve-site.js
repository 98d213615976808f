#!/usr/bin/env node
// Serves dist/site as a careful host would: right media types, a strict Content Security Policy, compressed where
// asked for, nothing outside the folder.   node scripts/serve-site.js [--port N]
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';

const site = fileURLToPath(new URL('../dist/site', import.meta.url));

/** @type {Record<string, string>} */
const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types presslight',
  ].join('; '),
  'Cache-Control': 'no-cache',
  'Access-Control-Allow-Origin': '*', // there is nothing to keep from anybody; the bookmarklet asks for it
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** A folder that is named by what is in it. */
const VERSIONED = /[\\/][0-9a-f]{12}[\\/]/;

/**
 * The file that an address means, or null.
 * @param {string} url
 */
async function fileOf(url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (path.includes('\0') || path.split('/').includes('..')) return null;
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { file, size: found.size } : null;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
  const found = await fileOf(request.url ?? '/').catch(() => null);
  if (!found) return void response.writeHead(404, { 'Content-Type': mediaTypes['.txt'] }).end('Not found\n');
  const zips = request.method === 'GET' && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    ...headers,
    ...(VERSIONED.test(found.file) ? { 'Cache-Control': 'max-age=31536000, immutable' } : {}),
    'Content-Type': mediaTypes[extname(found.file)] ?? 'application/octet-stream',
    Vary: 'Accept-Encoding',
    ...(zips ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': found.size }),
  });
  if (request.method === 'HEAD') return void response.end();
  const file = createReadStream(found.file).on('error', () => response.destroy());
  (zips ? file.pipe(createGzip()) : file).pipe(response);
}

const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } });
const server = createServer(answer);
server.on('error', (error) => {
  console.error(`Cannot serve on port ${values.port}: ${error.message}`);
  process.exit(1);
});
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  console.log(`Presslight is at http://localhost:${address.port}/  (Ctrl+C stops it)`);
});
