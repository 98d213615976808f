/**
 * The page's own script: what lies outside the element.
 * @module
 */
import './define.js';
import { takeText } from './element/input.js';
import { textFromLink } from './exports/link.js';
import { scriptUrl } from './trusted-types.js';

// The pane comes with the page: nobody waits for it.
export { Pane } from './element/pane.js';

/** @import { PressLight } from './element/press-light.js' */

const element = /** @type {PressLight} */ (document.querySelector('press-light'));
const chooser = /** @type {HTMLSelectElement} */ (document.querySelector('.samples'));
const requests = /** @type {HTMLElement} */ (document.querySelector('#requests'));

/** The sample that is shown last; the element takes the first one from the page. */
let sample = '';
element.addEventListener(
  'presslight-state',
  () => {
    sample ||= element.text;
  },
  { once: true },
);
element.linkBase = location.href.split('#')[0];

/** @param {EventTarget | null} target */
const isTypedInto = (target) =>
  target instanceof Element && target.matches('input, textarea, [contenteditable]');

document.addEventListener('paste', (event) => {
  if (!event.clipboardData || isTypedInto(event.target)) return;
  event.preventDefault();
  element.readFrom(takeText(event.clipboardData));
});

document.addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('dropping');
});
document.addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) document.body.classList.remove('dropping');
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  if (event.dataTransfer) element.readFrom(takeText(event.dataTransfer));
});
for (const name of ['drop', 'dragend'])
  document.addEventListener(name, () => document.body.classList.remove('dropping'), { capture: true });

chooser.addEventListener('change', () => {
  const file = chooser.value;
  element.readFrom(async () => {
    sample = await (await fetch(new URL(`./samples/${file}`, import.meta.url))).text();
    return sample;
  });
});

/** A text of the reader's own is no sample. */
element.addEventListener('presslight-state', () => {
  if (element.state === 'ready' && element.text !== sample) chooser.value = '';
});

/** A link may carry an article. */
function readLink() {
  if (location.hash.startsWith('#t='))
    element.readFrom(async () => (await textFromLink(location.hash)) ?? '');
}
addEventListener('hashchange', readLink);
readLink();

/** What left the page since it was loaded, counted by the browser itself. */
function countRequests() {
  const loaded = performance.getEntriesByType('resource').filter(({ startTime }) => startTime > since);
  requests.textContent = `Requests since you pasted: ${loaded.length}.`;
}
let since = Number.POSITIVE_INFINITY;
element.addEventListener('presslight-state', () => {
  if (element.state === 'loading' && element.text !== sample) since = Math.min(since, performance.now());
});
element.addEventListener('presslight-result', () => {
  if (Number.isFinite(since)) countRequests();
});

/** After the first visit the page opens without a network. */
addEventListener('load', () => {
  navigator.serviceWorker?.register(scriptUrl('service-worker.js')).catch(() => {});
});
