/**
 * The tools that go with every article, in the pane and over an adopted one: toggles, menus, copying.
 * @module
 */

/** @import { Format } from '../exports/index.js' */
/** @import { Kind } from './marks.js' */
/** @import { PressLight } from './press-light.js' */

/** @typedef {import('./sharing.js').Tell} Tell */

const sharing = () => import('./sharing.js');

/** @param {ParentNode} root */
const menus = (root) => /** @type {NodeListOf<HTMLDetailsElement>} */ (root.querySelectorAll('.menu'));

/**
 * @param {ShadowRoot} root
 * @param {PressLight} element
 * @param {Tell} tell
 * @param {AbortSignal} [signal] when it fires, nothing is listened to any more
 */
export function wireTools(root, element, tell, signal) {
  const click = (/** @type {Event} */ event) =>
    answer(root, element, tell, /** @type {Element} */ (event.target));
  root.addEventListener('click', click, { signal });
  root.addEventListener('toggle', (event) => openMenu(root, element, event.target), {
    capture: true,
    signal,
  });
  root.addEventListener('keydown', (event) => leaveMenu(root, /** @type {KeyboardEvent} */ (event)), {
    signal,
  });
}

/** @param {ShadowRoot} root @param {PressLight} element @param {Tell} tell @param {Element} target */
function answer(root, element, tell, target) {
  const value = (/** @type {string} */ name) => target.closest(`[${name}]`)?.getAttribute(name);
  const kind = /** @type {Kind | null | undefined} */ (value('data-kind'));
  if (kind) toggle(element, kind);
  const quote = value('data-copy');
  if (quote)
    sharing().then(({ copyQuote }) => copyQuote(element, tell, Number(quote.slice('quote-'.length)) - 1));
  const format = /** @type {Format | null | undefined} */ (value('data-format'));
  if (format) sharing().then(({ save }) => save(element, tell, format));
  const action = value('data-action');
  if (action === 'share') sharing().then(({ share }) => share(element, tell));
  if (action === 'left-out') element.toggleLeftOut();
  if (format || action === 'share') root.querySelector('summary')?.focus();
  for (const menu of menus(root))
    if (!menu.contains(target) || format || action === 'share') menu.open = false;
}

/** @param {PressLight} element @param {Kind} kind */
function toggle(element, kind) {
  const { kinds } = element;
  element.kinds = kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind];
}

/** @param {ShadowRoot} root @param {PressLight} element @param {EventTarget | null} target */
async function openMenu(root, element, target) {
  const opened = /** @type {HTMLDetailsElement} */ (target);
  if (!opened.matches('.menu') || !opened.open) return;
  for (const menu of menus(root)) if (menu !== opened) menu.open = false;
  const list = opened.querySelector('.formats:empty');
  if (list) (await sharing()).fillMenu(list, element);
}

/** @param {ShadowRoot} root @param {KeyboardEvent} event */
function leaveMenu(root, { key }) {
  if (key !== 'Escape') return;
  for (const menu of menus(root)) {
    if (menu.open) menu.querySelector('summary')?.focus();
    menu.open = false;
  }
}
