/**
 * The card of one finding at the bottom of the screen, where the lists are out of sight.
 * @module
 */
import { h } from './dom.js';
import { action } from './frame.js';
import { addStyles } from './style-sheets.js';

export const CARD_STRINGS = {
  close: 'Close',
  next: 'Next',
  previous: 'Previous',
  toPanel: 'To the lists',
};

const STYLES = [
  `.card { position: fixed; inset: auto 0 0; width: auto; margin: 0; border: 0; color: var(--text); padding: 0.75em 1em; background: var(--page); border-top: 2px solid var(--text);
  box-shadow: 0 -0.5em 1.5em #0003; max-height: 60vh; overflow: auto; }
.card .row { margin: 0; padding: 0; } .card .mentions { display: none; } .card-tools { display: flex; flex-wrap: wrap; gap: 0.5em; padding-top: 0.75em; }
.card .who { font-weight: 600; } .card :is(.active, .current) { outline: 0 !important; } .card [data-action='close'] { margin-left: auto; }
@media print { .card { display: none !important; } }`,
];

/** @param {typeof CARD_STRINGS & {panel: string}} strings */
const frame = (strings) =>
  h(
    'div',
    { class: 'card', part: 'popover', role: 'region', 'aria-label': strings.panel, popover: 'manual' },
    h('div', { class: 'card-body' }),
    h(
      'div',
      { class: 'card-tools' },
      action('previous', strings.previous),
      action('next', strings.next),
      action('panel', strings.toPanel),
      action('close', strings.close),
    ),
  );

export class Card {
  #card;

  /**
   * @param {ShadowRoot} root
   * @param {Element} parent where it is put
   * @param {Partial<typeof CARD_STRINGS> & {panel: string}} strings
   */
  constructor(root, parent, strings) {
    addStyles(root, STYLES);
    this.#card = frame({ ...CARD_STRINGS, ...strings });
    parent.append(this.#card);
  }

  /** @param {Element} row of the lists, which is shown again with its speaker */
  show(row) {
    const who = row.closest('.speaker-group')?.querySelector('h3')?.textContent ?? '';
    const copy = /** @type {Element} */ (row.cloneNode(true));
    copy.classList.remove('active', 'current');
    const body = [h('p', { class: 'who', hidden: !who }, who), h('ul', {}, copy)];
    this.#card.querySelector('.card-body')?.replaceChildren(...body);
    this.#card.showPopover();
  }

  hide() {
    this.#card.hidePopover();
  }
}
