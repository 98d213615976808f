/**
 * The frame of the pane: tools, legend, strip, article, lists. The build writes it into the static page.
 * @module
 */
import { h, svg } from './dom.js';
import { action, exportMenu, legend, messages, panel } from './frame.js';

/** @import { PaneStrings } from './pane-strings.js' */

/** @param {PaneStrings} strings */
function toolbar(strings) {
  return h(
    'div',
    { class: 'toolbar', part: 'toolbar' },
    action('paste', strings.paste, 'primary'),
    action('open', strings.open),
    h('input', { type: 'file', hidden: true, accept: '.txt,.md,.markdown,.html,.htm,text/*', tabindex: -1 }),
    h('slot', { name: 'actions' }),
    h('span', { class: 'space' }),
    action('edit', strings.edit),
    exportMenu(strings),
    help(strings),
  );
}

/** The keys, for who asks. @param {PaneStrings} strings */
function help(strings) {
  const rows = strings.keys.flatMap(([keys, does]) => [h('dt', {}, h('kbd', {}, keys)), h('dd', {}, does)]);
  const summary = h('summary', { part: 'button', 'aria-label': strings.help, title: strings.help }, '?');
  return h('details', { class: 'menu help' }, summary, h('dl', { class: 'drop keys' }, ...rows));
}

/** @param {PaneStrings} strings */
function editor(strings) {
  return h(
    'div',
    { class: 'editor', hidden: true },
    h('textarea', {
      'aria-label': strings.textBox,
      placeholder: strings.placeholder,
      spellcheck: 'false',
      rows: 16,
    }),
    action('done', strings.done, 'primary'),
  );
}

/** @param {PaneStrings} strings */
export function paneFrame(strings) {
  const article = h('div', {
    class: 'article',
    part: 'article',
    role: 'group',
    'aria-label': strings.article,
    tabindex: 0,
  });
  const strip = svg('svg', { class: 'strip', part: 'strip', 'aria-hidden': 'true', width: 14 });
  return h(
    'div',
    { class: 'frame', part: 'frame' },
    toolbar(strings),
    h('div', { class: 'top' }, legend(strings), messages(strings)),
    h(
      'div',
      { class: 'columns' },
      strip,
      h('div', { class: 'page' }, article, editor(strings)),
      panel(strings),
    ),
    h('slot', { name: 'footer' }),
  );
}
