/**
 * The element `<press-light>`: over an article that is in the page already, or with a pane of its own to paste
 * into. Importing this defines nothing and is safe on a server; `define.js` registers it.
 * @module
 */
import { abortError, PresslightError } from '../errors.js';
import { Adoption } from './adoption.js';
import { KINDS } from './marks.js';
import { joinAnalyzer } from './shared-analyzer.js';
import { STRINGS } from './strings.js';
import { STYLES } from './style.js';
import { addStyles } from './style-sheets.js';

/** @import { Format } from '../exports/index.js' */
/** @import { Result } from '../result.js' */
/** @import { Kind } from './marks.js' */
/** @import { Pane } from './pane.js' */
/** @import { Membership } from './shared-analyzer.js' */
/** @import { Strings } from './strings.js' */

/** @typedef {'empty' | 'loading' | 'ready' | 'error'} State */

/** Texts longer than this are read when the reader says so, in UTF-16 code units. */
const LARGE = 2_000_000;

/** What is read in a second on a slow machine, in UTF-16 code units. */
const PER_SECOND = 3_000_000;

const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/**
 * @element press-light
 * @attr {'adopt' | 'pane'} mode over an article (the default), or with a pane to paste into
 * @attr {string} for id of the article, where it is not inside the element
 * @attr {string} kinds what is shown: any of "quote organisation statistic"
 * @attr {'auto' | 'none' | 'below' | 'start' | 'end'} panel where the lists of an adopted article stand; start, end:
 *   beside it where there is room, else below
 * @attr {'lazy' | 'eager' | 'manual'} loading when an adopted article is read; lazy: when it comes into sight
 * @attr {'auto' | 'off'} worker off: analyse in the page itself
 * @attr {boolean} nohotkeys in a pane, no single letters lead from finding to finding
 * @attr {string} worker-src address of worker.js
 * @attr {string} wasm-src address of the wasm
 * @slot - the article
 * @slot actions - more tools for the pane
 * @slot footer - below everything
 * @fires presslight-state - detail: {state}
 * @fires presslight-progress - detail: {done, total} in UTF-16 code units
 * @fires presslight-result - detail: {result, text}
 * @fires presslight-select - detail: {id}; cancelable
 * @fires presslight-error - detail: {code, message}
 */
export class PressLight extends Base {
  static observedAttributes = ['mode', 'for', 'kinds', 'panel', 'loading'];

  #root;
  #internals;
  /** @type {Strings} */
  #strings = STRINGS;
  /** @type {Pane | Adoption | null} */
  #view = null;
  /** @type {Membership | null} */
  #membership = null;
  #control = new AbortController();
  #text = '';
  /** @type {Result | null} */
  #result = null;
  /** @type {State} */
  #state = 'empty';
  /** @type {Element | null} */
  #article = null;
  #keepsDebris = false;
  #isWaiting = false;
  /** Done when the view is there that the attributes ask for. @type {Promise<void>} */
  #opening = Promise.resolve();

  constructor() {
    super();
    this.#internals = this.attachInternals();
    this.#root = this.#internals.shadowRoot ?? this.attachShadow({ mode: 'open' });
    addStyles(this.#root, STYLES);
  }

  connectedCallback() {
    const workerSrc = this.getAttribute('worker-src') ?? undefined;
    const wasmSrc = this.getAttribute('wasm-src') ?? undefined;
    const worker = this.getAttribute('worker') === 'off' ? 'off' : 'auto';
    this.#membership = joinAnalyzer({ worker, workerSrc, wasmSrc });
    this.#renewLater();
  }

  disconnectedCallback() {
    this.#control.abort();
    this.#membership?.leave();
    this.#membership = null;
    if (this.#view instanceof Adoption) {
      this.#view.dispose();
      this.#view = null;
    }
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (name === 'kinds') this.#view?.setKinds(this.kinds);
    else this.#renewLater();
  }

  /** Several changes at once are answered once, one answer after the other. */
  #renewLater() {
    if (this.#isWaiting || !this.isConnected) return;
    this.#isWaiting = true;
    this.#opening = this.#opening.then(async () => {
      this.#isWaiting = false;
      if (this.isConnected) await this.#renew();
    });
  }

  #renew() {
    if (this.mode === 'pane') return this.#openPane();
    this.#view?.dispose();
    const view = new Adoption(this, this.#root, (id) => this.#select(id));
    this.#view = view;
    view.setKinds(this.kinds);
    if (this.loading !== 'manual') view.whenDue(this.loading, () => this.#readQuietly());
  }

  /** The pane comes only where there is one: an embed over an article does without. */
  async #openPane() {
    if (this.#view && 'writtenText' in this.#view) return;
    const { Pane } = await import('./pane.js');
    this.#view?.dispose();
    const pane = new Pane(this, this.#root, (id) => this.#select(id));
    this.#root.querySelector('link')?.remove();
    this.#view = pane;
    pane.setKinds(this.kinds);
    this.#text ||= pane.writtenText;
    if (this.#text) this.#readQuietly();
    else this.#membership?.warm().catch(() => {});
  }

  /** As the page loads nobody awaits the result: what is wrong is shown, and told by an event. */
  #readQuietly() {
    this.analyze().catch(() => {});
  }

  get mode() {
    return this.getAttribute('mode') === 'pane' ? 'pane' : 'adopt';
  }
  set mode(value) {
    this.setAttribute('mode', value);
  }

  get loading() {
    const value = this.getAttribute('loading');
    return value === 'eager' || value === 'manual' ? value : 'lazy';
  }
  set loading(value) {
    this.setAttribute('loading', value);
  }

  get panel() {
    const value = this.getAttribute('panel') ?? '';
    return ['none', 'below', 'start', 'end'].includes(value) ? value : 'auto';
  }
  set panel(value) {
    this.setAttribute('panel', value);
  }

  get nohotkeys() {
    return this.hasAttribute('nohotkeys');
  }
  set nohotkeys(value) {
    this.toggleAttribute('nohotkeys', value);
  }

  /** @returns {Kind[]} what is shown */
  get kinds() {
    const asked = this.getAttribute('kinds')?.split(/\s+/);
    return asked ? KINDS.filter((kind) => asked.includes(kind)) : [...KINDS];
  }
  /** @param {Kind[]} value */
  set kinds(value) {
    this.setAttribute('kinds', value.join(' '));
  }

  /** @returns {Element | null} the adopted article */
  get article() {
    const id = this.getAttribute('for');
    if (this.#article || !id) return this.#article;
    return /** @type {Document | ShadowRoot} */ (this.getRootNode()).getElementById(id);
  }
  /** @param {Element | null} element */
  set article(element) {
    this.#article = element;
    this.#renewLater();
  }

  /** The text that is shown. Setting it has it analysed. */
  get text() {
    return this.#text;
  }
  set text(value) {
    this.analyze(value).catch(() => {});
  }

  /** @returns {Result | null} */
  get result() {
    return this.#result;
  }

  get state() {
    return this.#state;
  }

  /** The address that links to an article lead to; without one, no link is offered. Its page reads `#t=`. */
  linkBase = '';

  /** Every word that the element shows. @returns {Strings} */
  get strings() {
    return this.#strings;
  }
  /** @param {Partial<Strings>} value the words to change; set it before the element is in the page */
  set strings(value) {
    this.#strings = { ...STRINGS, ...value };
  }

  /**
   * Reads a text and shows it; without one, the adopted article or the text that is there. A newer call makes
   * an older one reject with code aborted.
   * @param {string} [text]
   * @param {{signal?: AbortSignal, large?: boolean, keepDebris?: boolean}} [options] large: read even what takes
   *   long; keepDebris: read lines that look like no part of the article, too
   * @returns {Promise<Result>} rejects with a PresslightError
   */
  async analyze(text, { signal, large = false, keepDebris = false } = {}) {
    this.#control.abort();
    const control = new AbortController();
    this.#control = control;
    signal?.addEventListener('abort', () => control.abort(), { signal: control.signal });
    try {
      if (signal?.aborted) control.abort();
      return await this.#read(text, { signal: control.signal, large, keepDebris });
    } catch (error) {
      if (this.#control === control) this.#fail(/** @type {PresslightError} */ (error));
      throw error;
    }
  }

  /**
   * @param {string | undefined} given
   * @param {{signal: AbortSignal, large: boolean, keepDebris: boolean}} options
   */
  async #read(given, { signal, large, keepDebris }) {
    await this.#opening;
    if (signal.aborted) throw abortError();
    const view = this.#view;
    if (!view || !this.#membership) throw new PresslightError('no-article', 'The element is not in a page.');
    const text = given ?? ('readArticle' in view ? view.readArticle(this.article) : this.#text);
    this.#keepsDebris = keepDebris;
    this.#text = text;
    this.#result = null;
    if (text.length > LARGE && !large) throw new PresslightError('large', 'The reader is asked first.');
    this.#setState('loading');
    view.begin(text);
    const onProgress = (/** @type {object} */ progress) => this.#tell('progress', progress);
    const result = await this.#membership.analyze(text, { signal, onProgress, keepDebris });
    this.#result = result;
    const drawn = view.show(result, text, keepDebris);
    this.#tell('result', { result, text });
    await drawn;
    if (signal.aborted) throw abortError();
    this.#setState('ready');
    return result;
  }

  /** @param {PresslightError} error */
  #fail({ code = 'unknown', message }) {
    const { errors, cancelled, large } = this.#strings;
    if (!this.isConnected) return;
    this.#view?.showPlain(this.#text);
    if (code === 'aborted') {
      this.#setState('empty');
      this.#view?.warn(cancelled, true);
    } else if (code === 'large') {
      const seconds = Math.ceil(this.#text.length / PER_SECOND);
      this.#view?.warn(large(this.#text.length / 1e6, seconds), true);
    } else {
      this.#setState('error');
      this.#view?.warn(errors[code] ?? errors.unknown);
      this.#tell('error', { code, message });
    }
  }

  /** Stops reading. */
  abort() {
    this.#control.abort();
  }

  /** Reads the adopted article again, as after a change. @returns {Promise<Result>} */
  refresh() {
    return this.analyze();
  }

  /** Reads lines that look like no part of the article, too; or leaves them out again. */
  toggleLeftOut() {
    this.analyze(undefined, { large: true, keepDebris: !this.#keepsDebris }).catch(() => {});
  }

  /** Scrolls to a finding and outlines it. @param {string} id quote-1, organisation-2-1, statistic-3 */
  reveal(id) {
    this.#view?.reveal(id);
  }

  /**
   * The result as a file's content.
   * @param {Format} format
   * @returns {Promise<string>}
   */
  async export(format) {
    if (!this.#result) throw new PresslightError('nothing-there', 'Nothing has been read yet.');
    const { exportAs } = await import('../exports/index.js');
    return exportAs(this.#result, this.#text, format);
  }

  /** Has the pane read a text that is still on its way. @param {() => Promise<string>} source */
  async readFrom(source) {
    // The event that brought the text ends first: the page stays quick.
    await new Promise((resolve) => setTimeout(resolve));
    await this.#opening;
    if (this.#view && 'readFrom' in this.#view) await this.#view.readFrom(source);
  }

  /** @param {string} id @returns {boolean} whether it is to be shown */
  #select(id) {
    return this.#tell('select', { id });
  }

  /** @param {State} state */
  #setState(state) {
    this.#state = state;
    for (const name of ['loading', 'ready', 'error']) this.#internals.states.delete(name);
    if (state !== 'empty') this.#internals.states.add(state);
    this.#tell('state', { state });
  }

  /** @param {string} name @param {object} detail */
  #tell(name, detail) {
    const options = { detail, bubbles: true, composed: true, cancelable: name === 'select' };
    return this.dispatchEvent(new CustomEvent(`presslight-${name}`, options));
  }
}
