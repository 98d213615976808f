/**
 * The article and the lists point at each other: on hover, focus, click and by keys.
 * @module
 */

/**
 * @typedef {object} Host
 * @property {(id: string) => boolean} select tells that the reader picks a finding; false if it is not shown
 * @property {() => boolean} isBeside whether the lists stand beside the article
 * @property {(row: Element) => void} showCard
 * @property {() => boolean} hasKeys whether single letters lead from finding to finding
 * @property {AbortSignal} signal when it fires, nothing is listened to any more
 */

/** @param {EventTarget | null} target @param {string} selector */
function closest(target, selector) {
  return target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest(selector)) : null;
}

export class Pairing {
  /** The finding that the keys go on from. */
  current = '';
  #root;
  #host;
  /** What is outlined: `active` while it is pointed at, `current` since it was picked. */
  #outlined = { active: /** @type {Element[]} */ ([]), current: /** @type {Element[]} */ ([]) };

  /**
   * @param {ShadowRoot} root
   * @param {Host} host
   */
  constructor(root, host) {
    this.#root = root;
    this.#host = host;
    const listening = { signal: host.signal };
    const point = (/** @type {Event} */ event) => this.#point(event.target);
    root.addEventListener('pointerover', point, listening);
    root.addEventListener('focusin', point, listening);
    root.addEventListener('click', (event) => this.#click(/** @type {MouseEvent} */ (event)), listening);
    root.addEventListener('keydown', (event) => this.#key(/** @type {KeyboardEvent} */ (event)), listening);
  }

  /** @param {string} id @returns {HTMLElement | null} the row of the lists that shows it */
  row(id) {
    return this.#root.querySelector(`.panel [data-row~="${id}"]`);
  }

  /**
   * Shows a finding in the article. The other half of the pair is outlined with it.
   * @param {string} id
   */
  show(id) {
    const mark = this.#root.querySelector(`.article [data-finding="${id}"]`);
    if (!mark) return;
    this.pick(id);
    mark.scrollIntoView({ block: 'center' });
    if (this.#host.isBeside()) this.row(id)?.scrollIntoView({ block: 'nearest' });
  }

  /** The finding that stays outlined; none where the id is empty. @param {string} id */
  pick(id) {
    this.current = id;
    this.#outline('current', id ? this.#pair(id) : []);
  }

  /** @param {'active' | 'current'} how @param {string[]} ids of findings, outlined wherever they are shown */
  #outline(how, ids) {
    for (const element of this.#outlined[how]) element.classList.remove(how);
    this.#outlined[how] = ids.length > 0 ? this.#elementsOf(new Set(ids)) : [];
    for (const element of this.#outlined[how]) element.classList.add(how);
  }

  /** All that shows one of them. Not by a selector: a quote may have 10,000 pieces. @param {Set<string>} ids */
  #elementsOf(ids) {
    const elements = /** @type {NodeListOf<HTMLElement>} */ (
      this.#root.querySelectorAll('[data-finding], [data-of], [data-row]')
    );
    return [...elements].filter(({ dataset: { finding, of, row } }) =>
      (finding ?? of ?? row)?.split(' ').some((id) => ids.has(id)),
    );
  }

  /** An interrupted quote is outlined whole. @param {string} id */
  #pair(id) {
    return (id.startsWith('quote') && this.row(id)?.dataset.row?.split(' ')) || [id];
  }

  /** @param {EventTarget | null} target @returns {string} the finding that stands there, or none */
  #findingAt(target) {
    const inText = closest(target, '.article :is([data-finding], [data-of])');
    return inText?.dataset.finding ?? inText?.dataset.of?.split(' ')[0] ?? '';
  }

  /** @param {EventTarget | null} target */
  #point(target) {
    const id = this.#findingAt(target) || closest(target, '[data-to]')?.dataset.to || '';
    const row = closest(target, '.row');
    if (row && !closest(target, '.mention')) this.#outline('active', row.dataset.row?.split(' ') ?? []);
    else this.#outline('active', id ? this.#pair(id) : []);
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const to = closest(event.target, '[data-to]')?.dataset.to;
    const id = to ?? this.#findingAt(event.target);
    if (!id || !this.#host.select(id)) return;
    if (to) {
      this.show(id);
      if (event.detail === 0) this.#focus(this.#root.querySelector('.article'));
    } else this.#showInLists(id);
  }

  /** @param {string} id picked in the article */
  #showInLists(id) {
    this.pick(id);
    const row = this.row(id);
    if (this.#host.isBeside()) row?.scrollIntoView({ block: 'nearest' });
    else if (row) this.#host.showCard(row);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || !closest(event.target, '.article')) return;
    if (event.key === 'n' || event.key === 'p') this.#stepByKey(event.key);
    else if (event.key === 'Escape') this.pick('');
    else if (event.key === 'Enter' && this.current) {
      event.preventDefault(); // else the button that takes the focus is pressed at once
      this.#focus(this.row(this.current)?.querySelector('button'));
    }
  }

  /** @param {'n' | 'p'} key */
  #stepByKey(key) {
    if (this.#host.hasKeys()) this.step(key === 'n' ? 1 : -1);
  }

  /** @param {Element | null | undefined} element */
  #focus(element) {
    /** @type {HTMLElement | null | undefined} */ (element)?.focus({ preventScroll: false });
  }

  /** The next or the previous finding of the kinds that are shown. @param {1 | -1} by */
  step(by) {
    const off = /** @type {HTMLElement} */ (this.#root.querySelector('.frame')).dataset.off?.split(' ') ?? [];
    const marks = /** @type {NodeListOf<HTMLElement>} */ (
      this.#root.querySelectorAll('.article [data-finding]')
    );
    const ids = [...new Set([...marks].map((mark) => mark.dataset.finding ?? ''))];
    const shown = ids.filter((id) => !off.includes(id.slice(0, id.indexOf('-'))));
    if (shown.length === 0) return;
    const at = shown.indexOf(this.current);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
    this.show(shown[next]);
    const row = this.row(shown[next]);
    if (row && !this.#host.isBeside()) this.#host.showCard(row);
  }
}
