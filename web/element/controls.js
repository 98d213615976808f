/**
 * What the reader does with the tools of the pane.
 * @module
 */
import { takeText, textOfFile } from './input.js';

/** @import { Pane } from './pane.js' */
/** @import { PressLight } from './press-light.js' */

/** How long typing rests before the text is read again, in milliseconds. */
const REST = 200;

/** @typedef {{root: ShadowRoot, pane: Pane, element: PressLight}} Desk */

/** @param {Desk} desk @param {AbortSignal} signal when it fires, nothing is listened to any more */
export function wireControls(desk, signal) {
  const { root, pane, element } = desk;
  const click = (/** @type {Event} */ { target }) => {
    const action = /** @type {Element} */ (target).closest('[data-action]')?.getAttribute('data-action');
    if (action) ACTIONS[action]?.(desk);
  };
  const leave = (/** @type {Event} */ event) => {
    if (/** @type {KeyboardEvent} */ (event).key === 'Escape') pane.closeCard();
  };
  root.addEventListener('click', click, { signal });
  root.addEventListener('keydown', leave, { signal });
  wireTyping(desk);
  wireClipboard(desk, signal);
  pane.fileInput.addEventListener('change', () => {
    const file = pane.fileInput.files?.[0];
    if (file) element.readFrom(() => textOfFile(file));
    pane.fileInput.value = '';
  });
}

/** @type {Record<string, (desk: Desk) => void>} */
const ACTIONS = {
  paste: ({ pane }) => pane.edit(''),
  open: ({ pane }) => pane.fileInput.click(),
  edit: ({ pane, element }) => pane.edit(element.text),
  done: ({ pane, element }) => finish(pane, element),
  cancel: ({ element }) => element.abort(),
  anyway: ({ element }) => void element.analyze(element.text, { large: true }).catch(() => {}),
  previous: ({ pane }) => pane.step(-1),
  next: ({ pane }) => pane.step(1),
  panel: ({ pane }) => pane.toPanel(),
  close: ({ pane }) => pane.closeCard(),
};

/** @param {Pane} pane @param {PressLight} element */
function finish(pane, element) {
  const text = pane.textarea.value;
  pane.stopEditing();
  element.analyze(text.trim() ? text : element.text).catch(() => {});
  pane.focusArticle();
}

/** The lists follow what is typed. @param {Desk} desk */
function wireTyping({ pane, element }) {
  let rest = 0;
  pane.textarea.addEventListener('input', () => {
    clearTimeout(rest);
    rest = window.setTimeout(() => {
      if (pane.isEditing) element.analyze(pane.textarea.value).catch(() => {});
    }, REST);
  });
  pane.textarea.addEventListener('keydown', (event) => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (isDone) finish(pane, element);
    event.stopPropagation(); // the page's own shortcuts are not meant
  });
}

/** An article pasted or dropped replaces the one before; a few words go where the cursor is. @param {Desk} desk @param {AbortSignal} signal */
function wireClipboard({ root, pane, element }, signal) {
  const paste = (/** @type {Event} */ event) => {
    const { clipboardData } = /** @type {ClipboardEvent} */ (event);
    const isTyping = pane.isEditing && pane.textarea.value.trim() !== '' && !isAllSelected(pane.textarea);
    if (isTyping || !clipboardData) return void event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
    element.readFrom(takeText(clipboardData));
  };
  const drop = (/** @type {Event} */ event) => {
    const { dataTransfer } = /** @type {DragEvent} */ (event);
    event.preventDefault();
    event.stopPropagation();
    if (dataTransfer) element.readFrom(takeText(dataTransfer));
  };
  root.addEventListener('paste', paste, { signal });
  root.addEventListener('dragover', (event) => event.preventDefault(), { signal });
  root.addEventListener('drop', drop, { signal });
}

/** @param {HTMLTextAreaElement} box */
const isAllSelected = ({ selectionStart, selectionEnd, value }) =>
  selectionEnd - selectionStart >= value.trimEnd().length;
