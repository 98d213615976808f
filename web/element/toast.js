/**
 * A line that says for a moment what was done.
 * @module
 */

/** How long it stays, in milliseconds. */
const SHOWN = 4000;

export class Toast {
  #line;
  #timer = 0;

  /** @param {HTMLElement} line of the frame */
  constructor(line) {
    this.#line = line;
  }

  /** @param {string} message */
  tell(message) {
    clearTimeout(this.#timer);
    this.#line.replaceChildren(message);
    this.#line.showPopover();
    this.#timer = window.setTimeout(() => this.#line.hidePopover(), SHOWN);
  }

  dispose() {
    clearTimeout(this.#timer);
  }
}
