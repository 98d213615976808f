/**
 * Keeps the page for when there is no network: this version's files, whole, and nothing else. A newer version is
 * fetched whole, waits until no page shows the older one, and then takes its place: versions never mix.
 * @module
 */
import { FILES, VERSION } from './site-files.js';

/** @typedef {Event & {waitUntil: (work: Promise<unknown>) => void}} LifeEvent */
/** @typedef {Event & {request: Request, respondWith: (response: Promise<Response>) => void}} FetchEvent */

const PREFIX = 'presslight-page-';
const NAME = PREFIX + VERSION;

/** The page's folder. */
const base = new URL('.', globalThis.location.href);
const kept = new Set(FILES.map((file) => new URL(file, base).href));

async function keep() {
  const cache = await caches.open(NAME);
  await cache.addAll([...kept]);
}

async function forgetOlder() {
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name);
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(NAME);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

globalThis.addEventListener('install', (event) => /** @type {LifeEvent} */ (event).waitUntil(keep()));
globalThis.addEventListener('activate', (event) => /** @type {LifeEvent} */ (event).waitUntil(forgetOlder()));
globalThis.addEventListener('fetch', (event) => {
  const { request, respondWith } = /** @type {FetchEvent} */ (event);
  const { origin, pathname } = new URL(request.url);
  if (request.method === 'GET' && kept.has(origin + pathname)) respondWith.call(event, answer(request));
});
