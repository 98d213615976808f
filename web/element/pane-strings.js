/**
 * The words that only the pane shows.
 * @module
 */

export const PANE_STRINGS = {
  paste: 'Paste or type an article',
  open: 'Open a file',
  edit: 'Edit',
  done: 'Done',
  textBox: 'Text of the article',
  placeholder: 'Paste or type an article here.',
  article: 'Article. Press n and p to go from finding to finding, Enter to see one in the lists.',
  help: 'Keys',
  /** @type {[string, string][]} */
  keys: [
    ['Ctrl V', 'paste an article, anywhere on the page'],
    ['n', 'next finding, when the article has the focus'],
    ['p', 'previous finding'],
    ['Enter', 'from a finding into the lists, and back'],
    ['Ctrl Enter', 'done with typing'],
    ['Esc', 'close what is open'],
  ],
  debris: 'Left out',

  /** What was brought holds no text. @type {Record<string, string>} by code of a PresslightError */
  inputErrors: {
    'link-damaged':
      'The link is damaged: a part of the article is missing. Ask for it again or paste the text.',
    'not-text': 'This file is not text. Open a .txt, .html or .md file, or paste the text.',
    'only-image': 'The clipboard holds a picture, not text. Copy the text of the article instead.',
    'nothing-there': 'There is no text in what was pasted. Copy the text of the article and paste again.',
  },
};

/** @typedef {typeof PANE_STRINGS & import('./strings.js').Strings} PaneStrings */
