/**
 * An article of somebody else's page, read where it stands. Its elements stay as they are: what was found is
 * painted over it, and listed below.
 * @module
 */

import { PresslightError } from '../errors.js';
import { toBlocks } from './blocks.js';
import { h } from './dom.js';
import { adoptFrame } from './frame.js';
import { canPaint, Highlights } from './highlights.js';
import { findingAt, findingsOf, layersOf } from './layers.js';
import { wireTools } from './reader-tools.js';
import { inSlices } from './slices.js';
import { Toast } from './toast.js';

/** @import { Result } from '../result.js' */
/** @import { Strings } from './strings.js' */
/** @import { Card } from './card.js' */
/** @import { Kind } from './marks.js' */
/** @import { Layers } from './layers.js' */
/** @import { PressLight } from './press-light.js' */

/** What writes the lists: needed once there is a result. */
const lists = () => import('./fill.js');

/** How long a changing article rests before it is read again, in milliseconds. */
const REST = 300;

/** How long the reader waits before the element says that it works, in milliseconds. */
const PATIENCE = 150;

export class Adoption {
  #host;
  #strings;
  #select;
  #head;
  #foot;
  /** Loaded when it is shown first. @type {Card | null} */
  #card = null;
  #root;
  #toast;
  #ending = new AbortController();
  /** @type {Highlights | null} */
  #highlights = null;
  /** @type {Layers | null} */
  #layers = null;
  #blocks = toBlocks(/** @type {any} */ ({ firstChild: null }));
  /** @type {Element | null} */
  #article = null;
  /** @type {Kind[]} */
  #kinds = [];
  #current = '';
  #work = 0;
  /** @type {(() => void)[]} what to take back at the end */
  #undo = [];

  /**
   * @param {PressLight} host
   * @param {ShadowRoot} root
   * @param {(id: string) => boolean} select tells that the reader picks a finding; false if it is not shown
   */
  constructor(host, root, select) {
    this.#host = host;
    this.#root = root;
    this.#strings = host.strings;
    this.#select = select;
    [this.#head, this.#foot] = adoptFrame(host.strings, host.panel !== 'none');
    const body = h('div', { class: 'body' }, h('div', {}, h('slot')), this.#foot);
    root.replaceChildren(this.#head, h('div', { class: `around ${host.panel}` }, body));
    this.#toast = new Toast(this.#get('.toast'));
    const { signal } = this.#ending;
    wireTools(root, host, (message) => this.#toast.tell(message), signal);
    const point = (/** @type {Event} */ event) => this.#pointRow(/** @type {Element} */ (event.target));
    for (const part of [this.#head, this.#foot]) {
      part.addEventListener('click', (event) => this.#click(/** @type {Element} */ (event.target)));
      part.addEventListener('pointerover', point);
      part.addEventListener('focusin', point);
      part.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#card?.hide());
    }
  }

  /** @param {string} selector */
  #get(selector) {
    return /** @type {HTMLElement} */ (
      this.#head.querySelector(selector) ?? this.#foot.querySelector(selector)
    );
  }

  /**
   * @param {'lazy' | 'eager'} loading
   * @param {() => void} read
   */
  whenDue(loading, read) {
    const sight = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      read();
    });
    this.#undo.push(() => sight.disconnect());
    if (loading === 'eager') queueMicrotask(read);
    else sight.observe(this.#host.article ?? this.#host);
  }

  /** The text of the article. @param {Element | null} article the one named, else what is inside the element */
  readArticle(article) {
    const root = article ?? this.#host;
    if (this.#host.hasAttribute('for') && !article)
      throw new PresslightError('no-article', 'There is no element with this id.');
    if (root !== this.#article) this.#watch(root);
    this.#blocks = toBlocks(root);
    return this.#blocks.text;
  }

  /** @param {Element} article */
  #watch(article) {
    this.#article = article;
    const ending = new AbortController();
    const options = { signal: ending.signal, passive: true };
    article.addEventListener(
      'pointermove',
      (event) => this.#pointText(/** @type {PointerEvent} */ (event)),
      options,
    );
    article.addEventListener('click', (event) => this.#pick(/** @type {MouseEvent} */ (event)), options);
    let rest = 0;
    const changes = new MutationObserver(() => {
      clearTimeout(rest);
      rest = window.setTimeout(() => this.#host.refresh().catch(() => {}), REST);
    });
    changes.observe(article, { childList: true, characterData: true, subtree: true });
    this.#undo.push(() => {
      ending.abort();
      changes.disconnect();
      clearTimeout(rest);
    });
  }

  begin() {
    this.#settle();
    lists().catch(() => {}); // on their way while the text is read
    this.#work = window.setTimeout(() => {
      this.#get('.work').hidden = false;
    }, PATIENCE);
  }

  #settle() {
    clearTimeout(this.#work);
    this.#get('.work').hidden = true;
    this.#get('.notice').hidden = true;
  }

  /**
   * @param {Result} result
   * @param {string} text
   * @param {boolean} keepsDebris
   */
  async show(result, text, keepsDebris) {
    const frame = { querySelector: (/** @type {string} */ selector) => this.#get(selector) };
    const { fillSteps } = await lists();
    if (this.#ending.signal.aborted) return;
    const steps = fillSteps(frame, result, text, this.#strings, keepsDebris);
    await inSlices(steps, () => {}, this.#ending.signal);
    this.#settle();
    this.#layers = layersOf(result);
    this.#current = '';
    this.#paint();
  }

  #paint() {
    if (!canPaint() || !this.#article || !this.#layers) return;
    const root = this.#article.getRootNode();
    this.#highlights ??= new Highlights(/** @type {Document | ShadowRoot} */ (root));
    for (const [layer, marks] of this.#layers) {
      const kind = layer === 'speaker' ? 'quote' : layer;
      this.#highlights.paint(layer, this.#kinds.includes(kind) ? this.#ranges(marks) : []);
    }
    this.#outline(this.#current ? [this.#current] : []);
  }

  /** @param {{start: number, end: number}[]} spans */
  #ranges(spans) {
    return spans.map(({ start, end }) => this.#blocks.toRange(start, end)).filter((range) => range !== null);
  }

  /** @param {string[]} ids of findings that are painted over the others, and outlined in the lists */
  #outline(ids) {
    const marks = [...(this.#layers?.values() ?? [])].flat();
    const isMeant = (/** @type {string} */ id) => id.split(' ').some((one) => ids.includes(one));
    this.#highlights?.paint('active', this.#ranges(marks.filter(({ id }) => isMeant(id))));
    for (const row of /** @type {NodeListOf<HTMLElement>} */ (this.#foot.querySelectorAll('[data-row]')))
      row.classList.toggle(
        'active',
        ids.some((id) => row.dataset.row?.split(' ').includes(id)),
      );
  }

  /** @param {Element} target */
  #click(target) {
    const to = target.closest('[data-to]')?.getAttribute('data-to');
    if (to && this.#select(to)) this.reveal(to);
    const action = target.closest('[data-action]')?.getAttribute('data-action');
    if (action === 'close') this.#card?.hide();
    if (action === 'next' || action === 'previous') this.#step(action === 'next' ? 1 : -1);
    if (action === 'panel') this.#toPanel();
    if (action === 'cancel') this.#host.abort();
    if (action === 'anyway') this.#host.analyze(undefined, { large: true }).catch(() => {});
  }

  /** @param {1 | -1} by */
  #step(by) {
    const ids = this.#layers ? findingsOf(this.#layers, this.#kinds) : [];
    const id = ids[(ids.indexOf(this.#current) + by + ids.length) % ids.length];
    this.reveal(id);
    this.#showCard(id);
  }

  #toPanel() {
    this.#card?.hide();
    this.#get('.panel')?.focus();
  }

  /** @param {string} id @returns {HTMLElement | null} */
  #row(id) {
    return this.#foot.querySelector(`.panel [data-row~="${id}"]`);
  }

  /** Where the lists are out of sight. @param {string} id */
  async #showCard(id) {
    const row = this.#row(id);
    if (!row) return;
    const { Card } = await import('./card.js');
    this.#card ??= new Card(this.#root, this.#foot, this.#strings);
    this.#card.show(row);
  }

  /** @param {Element} target */
  #pointRow(target) {
    const to = target.closest('[data-to]')?.getAttribute('data-to');
    const row = /** @type {HTMLElement | null} */ (target.closest('[data-row]'));
    if (target.closest('.mention') && to) this.#outline([to]);
    else this.#outline(row?.dataset.row?.split(' ') ?? (this.#current ? [this.#current] : []));
  }

  /** @param {MouseEvent} event @returns {string} the finding under the pointer, or none */
  #under({ clientX, clientY }) {
    const place = document.caretPositionFromPoint?.(clientX, clientY);
    const at = place ? this.#blocks.offsetOf(place.offsetNode, place.offset) : null;
    return at === null || !this.#layers ? '' : findingAt(this.#layers, this.#kinds, at);
  }

  /** @param {PointerEvent} event */
  #pointText(event) {
    const id = this.#under(event) || this.#current;
    this.#outline(id ? [id] : []);
  }

  /** @param {MouseEvent} event */
  #pick(event) {
    const isLink =
      event.target instanceof Element && event.target.closest('a, button, input, select, textarea');
    const id = isLink ? '' : this.#under(event);
    if (!id || !this.#select(id)) return;
    this.#current = id;
    this.#outline([id]);
    if (this.#isBeside()) this.#row(id)?.scrollIntoView({ block: 'nearest' });
    else this.#showCard(id);
  }

  /** Whether the lists stand beside the article. */
  #isBeside() {
    const inside = this.#root.querySelector('.body > div');
    const article = (this.#article === this.#host ? inside : this.#article)?.getBoundingClientRect();
    const panel = this.#get('.panel')?.getBoundingClientRect();
    return Boolean(article && panel && panel.top < article.bottom && panel.bottom > article.top);
  }

  /** @param {string} id */
  reveal(id) {
    const mark = [...(this.#layers?.values() ?? [])].flat().find((one) => one.id === id);
    const range = mark && this.#blocks.toRange(mark.start, mark.end);
    this.#current = id;
    this.#outline([id]);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }

  /** @param {Kind[]} kinds */
  setKinds(kinds) {
    this.#kinds = kinds;
    for (const toggle of this.#head.querySelectorAll('.toggle')) {
      const isOn = kinds.some((kind) => kind === toggle.getAttribute('data-kind'));
      toggle.setAttribute('aria-pressed', String(isOn));
    }
    const isOff = (/** @type {string} */ kind) => !kinds.some((other) => other === kind);
    this.#foot.dataset.off = ['quote', 'organisation', 'statistic'].filter(isOff).join(' ');
    this.#paint();
  }

  /** An article that cannot be read stays as it was. */
  async showPlain() {
    this.#settle();
    this.#layers = null;
    this.#highlights?.dispose();
    this.#highlights = null;
    this.#get('.panel')?.replaceChildren();
  }

  /** @param {string} message @param {boolean} [asks] whether the reader may go on anyway */
  warn(message, asks = false) {
    const notice = this.#get('.notice');
    notice.hidden = false;
    this.#get('.notice [role=alert]').replaceChildren(message);
    this.#get('[data-action=anyway]').hidden = !asks;
  }

  dispose() {
    this.#ending.abort();
    this.#toast.dispose();
    clearTimeout(this.#work);
    for (const undo of this.#undo) undo();
    this.#undo = [];
    this.#article = null;
    this.#highlights?.dispose();
    this.#highlights = null;
  }
}
