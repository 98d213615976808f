/**
 * What stands around an article, before one is there: legend, messages, lists, and the card of one finding.
 * @module
 */
import { h } from './dom.js';
import { KINDS } from './marks.js';

/** @import { Child } from './dom.js' */
/** @import { Strings } from './strings.js' */

/**
 * @param {string} name
 * @param {Child} label
 * @param {string} [look]
 */
export const action = (name, label, look = '') =>
  h('button', { type: 'button', class: look, 'data-action': name, part: 'button' }, label);

/** Filled when it is opened first. @param {Strings} strings */
export function exportMenu(strings) {
  const summary = h('summary', { part: 'button' }, strings.export);
  return h('details', { class: 'menu' }, summary, h('ul', { class: 'drop formats' }));
}

/**
 * The toggles are the legend: each shows the form of its marks, and how many there are.
 * @param {Strings} strings
 */
export function legend(strings) {
  const toggles = KINDS.map((kind) =>
    h(
      'button',
      {
        type: 'button',
        class: 'toggle',
        part: `toggle toggle-${kind}`,
        'aria-pressed': 'true',
        'data-kind': kind,
      },
      h('span', { class: `swatch ${kind}` }, strings.kinds[kind]),
      ' ',
      h('span', { class: 'count' }, ''),
    ),
  );
  return h('div', { class: 'legend', part: 'legend', role: 'group', 'aria-label': strings.show }, ...toggles);
}

/** What the page says: how it goes, what is wrong, what was done. @param {Strings} strings */
export function messages(strings) {
  return h(
    'div',
    { class: 'messages' },
    h(
      'p',
      { class: 'work', hidden: true },
      h('progress', { 'aria-label': strings.reading }),
      h('span', {}, strings.reading),
      action('cancel', strings.cancel),
    ),
    h('p', { class: 'status', part: 'status', role: 'status' }),
    h('p', { class: 'left-out' }),
    h('p', { class: 'notice', hidden: true }, h('span', { role: 'alert' }), action('anyway', strings.anyway)),
    h('div', { role: 'status' }, h('p', { class: 'toast', popover: 'manual' })),
  );
}

/** @param {Strings} strings */
export const panel = (strings) =>
  h('aside', { class: 'panel', part: 'panel', 'aria-label': strings.panel, tabindex: -1 });

/**
 * What stands before and after an adopted article.
 * @param {Strings} strings
 * @param {boolean} hasPanel
 */
export function adoptFrame(strings, hasPanel) {
  const tools = h('div', { class: 'tools' }, legend(strings), exportMenu(strings));
  const top = h('div', { class: 'top' }, tools, messages(strings));
  const head = h('div', { class: 'frame adopting', part: 'frame' }, top);
  const foot = h(
    'div',
    { class: 'frame adopting' },
    hasPanel && panel(strings),
    h('slot', { name: 'footer' }),
  );
  return [head, foot];
}
