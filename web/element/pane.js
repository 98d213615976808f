/**
 * The pane: a place to paste, and the article with its findings. It draws what the element tells it and tells
 * the element what the reader wants.
 * @module
 */
import { PresslightError } from '../errors.js';
import { plainSections, sections, textOf } from './article.js';
import { Card } from './card.js';
import { wireControls } from './controls.js';
import { Pairing } from './pairing.js';
import { paneFrame } from './pane-frame.js';
import { PANE_STRINGS } from './pane-strings.js';
import { PANE_STYLES } from './pane-style.js';
import { wireTools } from './reader-tools.js';
import { inSlices } from './slices.js';
import { stripLanes } from './strip.js';
import { addStyles } from './style-sheets.js';
import { Toast } from './toast.js';

/** @import { Result } from '../result.js' */
/** @import { PressLight } from './press-light.js' */

/** What writes the lists: needed once there is a result. */
const lists = () => import('./fill.js');

/** How long the reader waits before the pane says that it works, in milliseconds. */
const PATIENCE = 150;

export class Pane {
  #element;
  #strings;
  #frame;
  #pairing;
  #card;
  #toast;
  #work = 0;
  /** The text that the article shows with its marks. */
  #marked;
  /**
   * The text whose drawing the page came with, until anything else is drawn.
   * @type {string | undefined}
   */
  #cameDrawn;
  #drawing = new AbortController();
  #ending = new AbortController();

  /**
   * @param {PressLight} element
   * @param {ShadowRoot} root with the frame in it already where the page came with one
   * @param {(id: string) => boolean} select tells that the reader picks a finding; false if it is not shown
   */
  constructor(element, root, select) {
    const { signal } = this.#ending;
    this.#element = element;
    this.#strings = { ...PANE_STRINGS, ...element.strings };
    addStyles(root, PANE_STYLES);
    const ready = /** @type {HTMLElement | null} */ (root.querySelector('.frame'));
    this.#frame = ready ?? paneFrame(this.#strings);
    if (!ready) root.replaceChildren(this.#frame);
    this.#marked = this.writtenText;
    this.#cameDrawn = this.#marked;
    this.#card = new Card(root, this.#frame, this.#strings);
    this.#toast = new Toast(this.#get('.toast'));
    this.#pairing = new Pairing(root, {
      select,
      isBeside: () => this.#isBeside(),
      showCard: (row) => this.#card.show(row),
      hasKeys: () => !element.nohotkeys,
      signal,
    });
    wireTools(root, element, (message) => this.#toast.tell(message), signal);
    wireControls({ root, pane: this, element }, signal);
  }

  get textarea() {
    return /** @type {HTMLTextAreaElement} */ (this.#get('textarea'));
  }

  /** The text of an article that was in the page before the script. */
  get writtenText() {
    return textOf(this.#get('.article'));
  }

  get isEditing() {
    return !this.#get('.editor').hidden;
  }

  /** @param {string} selector */
  #get(selector) {
    return /** @type {HTMLElement} */ (this.#frame.querySelector(selector));
  }

  #isBeside() {
    return (
      this.#get('.panel').getBoundingClientRect().top < this.#get('.page').getBoundingClientRect().bottom
    );
  }

  /** The text is being read: it is there at once, unmarked, unless the result is quicker. @param {string} text */
  begin(text) {
    this.settle();
    lists().catch(() => {}); // on their way while the text is read
    this.#get('.notice').hidden = true;
    this.#work = window.setTimeout(() => {
      this.#get('.work').hidden = false;
      if (!this.isEditing && text !== this.#marked) this.#draw(plainSections(text));
    }, PATIENCE);
  }

  /** No longer at work. */
  settle() {
    clearTimeout(this.#work);
    this.#get('.work').hidden = true;
    this.#card.hide();
    this.#drawing.abort();
  }

  /**
   * @param {Result} result
   * @param {string} text the very text that was analysed
   * @param {boolean} keepsDebris
   */
  async show(result, text, keepsDebris) {
    this.settle();
    this.#pairing.pick('');
    this.#marked = text;
    this.#drawing = new AbortController();
    const { signal } = this.#drawing;
    const { fillSteps } = await lists();
    if (signal.aborted) return;
    this.#get('.strip').replaceChildren(...stripLanes(result));
    await inSlices(fillSteps(this.#frame, result, text, this.#strings, keepsDebris), () => {}, signal);
    const isDrawn = text === this.#cameDrawn && !keepsDebris;
    if (!this.isEditing && !isDrawn && !signal.aborted)
      await this.#draw(sections(result, text, this.#strings));
  }

  /** The text without marks, as after an error; what is shown with its marks stays. @param {string} text */
  async showPlain(text) {
    this.settle();
    if (text === this.#marked) return;
    this.#marked = '';
    for (const place of ['.panel', '.strip', '.status', '.left-out']) this.#get(place).replaceChildren();
    for (const count of this.#frame.querySelectorAll('.toggle .count')) count.replaceChildren();
    if (!this.isEditing) await this.#draw(plainSections(text));
  }

  /** @param {Iterable<Node>} sections */
  async #draw(sections) {
    this.#cameDrawn = undefined;
    this.#drawing.abort();
    this.#drawing = new AbortController();
    const article = this.#get('.article');
    let isFirst = true;
    const take = (/** @type {Node} */ section) => {
      if (isFirst) article.replaceChildren(section);
      else article.append(section);
      isFirst = false;
    };
    await inSlices(sections, take, this.#drawing.signal);
    if (isFirst) article.replaceChildren();
  }

  /**
   * What is wrong, in plain words.
   * @param {string} message
   * @param {boolean} [asks] whether the reader may go on anyway
   */
  warn(message, asks = false) {
    const notice = this.#get('.notice');
    notice.hidden = false;
    this.#get('.notice [role=alert]').replaceChildren(message);
    this.#get('[data-action=anyway]').hidden = !asks;
  }

  /** The text as a box to type in. @param {string} text */
  edit(text) {
    this.#get('.editor').hidden = false;
    this.#get('.article').hidden = true;
    this.#get('.strip').toggleAttribute('hidden', true);
    this.#card.hide();
    this.textarea.value = text;
    this.textarea.focus();
  }

  /** Back to the article. Who calls this shows it. */
  stopEditing() {
    this.#get('.editor').hidden = true;
    this.#get('.article').hidden = false;
    this.#get('.strip').toggleAttribute('hidden', false);
  }

  focusArticle() {
    this.#get('.article').focus({ preventScroll: true });
  }

  /** @param {string} id */
  reveal(id) {
    this.#pairing.show(id);
  }

  /** @param {1 | -1} by */
  step(by) {
    this.#pairing.step(by);
  }

  /** Which kinds are drawn. @param {string[]} kinds */
  setKinds(kinds) {
    const toggles = /** @type {HTMLElement[]} */ ([...this.#frame.querySelectorAll('.toggle')]);
    for (const toggle of toggles)
      toggle.setAttribute('aria-pressed', String(kinds.includes(toggle.dataset.kind ?? '')));
    const off = toggles.map(({ dataset }) => dataset.kind ?? '').filter((kind) => !kinds.includes(kind));
    this.#frame.dataset.off = off.join(' ');
  }

  closeCard() {
    this.#card.hide();
    this.#pairing.pick('');
  }

  toPanel() {
    this.closeCard();
    this.#get('.panel').scrollIntoView();
    this.#get('.panel').focus({ preventScroll: true });
  }

  /** @param {() => Promise<string>} source of a text that is still on its way */
  async readFrom(source) {
    try {
      const text = await source();
      this.stopEditing();
      if (!text.trim()) throw new PresslightError('nothing-there', 'There is no text.');
      await this.#element.analyze(text);
    } catch (error) {
      const message = this.#strings.inputErrors[/** @type {PresslightError} */ (error).code];
      if (message) this.warn(message);
    }
  }

  get fileInput() {
    return /** @type {HTMLInputElement} */ (this.#get('input[type=file]'));
  }

  /** Takes all that the pane has drawn out of the page. */
  dispose() {
    this.settle();
    this.#ending.abort();
    this.#toast.dispose();
    this.#frame.remove();
  }
}
