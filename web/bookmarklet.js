/**
 * What the bookmarklet loads into a page that somebody is reading: the element over the page's article, its
 * lists at the side. Nothing of the page is changed but that one element is added at its end.
 * @module
 */
import { PressLight } from './element/press-light.js';

/** The element goes by another name here: the page may have a Presslight of its own. */
const NAME = 'press-light-reader';

const LOOK = `position: fixed; inset: 0 0 0 auto; width: min(26rem, 92vw); overflow: auto; z-index: 2147483647;
  box-sizing: border-box; padding: 1rem; background: Canvas; color: CanvasText; color-scheme: light dark;
  box-shadow: 0 0 2rem #0006`;

/** The piece of the page with the most words in paragraphs that are marked up as an article. */
function findArticle() {
  const words = (/** @type {Element} */ element) =>
    [...element.querySelectorAll('p')].reduce((sum, { textContent }) => sum + textContent.length, 0);
  const candidates = [...document.querySelectorAll('article, main, [role=main]')];
  const best = candidates.sort((a, b) => words(b) - words(a))[0];
  return best && words(best) > 200 ? best : document.body;
}

/** @param {Element} element */
function closeButton(element) {
  const button = document.createElement('button');
  button.type = 'button';
  button.slot = 'footer';
  button.textContent = 'Close Presslight';
  button.addEventListener('click', () => element.remove());
  return button;
}

/** Shows the article, or takes it away where it is shown already. */
export function toggle() {
  const shown = document.querySelector(NAME);
  if (shown) return shown.remove();
  if (!customElements.get(NAME)) customElements.define(NAME, class extends PressLight {});
  const element = /** @type {PressLight} */ (document.createElement(NAME));
  element.article = findArticle();
  element.loading = 'eager';
  element.style.cssText = LOOK;
  element.append(closeButton(element));
  document.documentElement.append(element);
}
