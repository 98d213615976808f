/**
 * The lists beside the article: who said what, organisations, numbers. Every row knows its finding by
 * `data-row`, every button that leads into the text by `data-to`.
 * @module
 */

import { quotedWords } from '../exports/citation.js';
import { findingId, inTextOrder, mentionId } from '../exports/findings.js';
import { sentenceSpan } from '../exports/sentence.js';
import { h, svg } from './dom.js';
import { isDoubtful } from './marks.js';
import { largestFirst, numberTree, sortableKinds } from './number-tree.js';
import { circumstances, reading, speakerShares, words } from './readings.js';

/** @import { Organisation, Quote, Result, Statistic } from '../result.js' */
/** @import { Saying } from '../exports/speakers.js' */
/** @import { Child } from './dom.js' */
/** @import { Kind } from './marks.js' */
/** @import { Strings } from './strings.js' */

/** @typedef {{result: Result, text: string, strings: Strings}} Source */

/** Rows that are shown before the reader asks for more. */
const ROWS = 40;

/**
 * A list that shows its first rows, and the next ones when asked.
 * @template T
 * @param {T[]} items
 * @param {(item: T) => HTMLElement} row
 * @param {Strings} strings
 * @param {string} name
 */
function list(items, row, strings, name) {
  const shown = h('ul', { class: name });
  let next = 0;
  const more = h('button', { type: 'button', class: 'more' });
  const show = () => {
    shown.append(...items.slice(next, next + ROWS).map(row));
    next = Math.min(items.length, next + ROWS);
    more.textContent = strings.more(Math.min(ROWS, items.length - next));
    if (next === items.length) more.remove();
  };
  show();
  if (next === items.length) return [shown];
  more.addEventListener('click', show);
  return [shown, more];
}

/**
 * @param {Kind} kind
 * @param {string} title
 * @param {number} count
 * @param {Strings} strings
 * @param {Child[]} content
 */
function part(kind, title, count, strings, content) {
  const heading = h('h2', { part: 'heading' }, title, ' ', h('span', { class: 'count' }, String(count)));
  const [things, looked] = strings.nothing[kind];
  const body = count > 0 ? content : [h('p', { class: 'nothing' }, strings.none(things, looked))];
  return h('details', { class: `list ${kind}s`, open: true }, h('summary', {}, heading), ...body);
}

/** @param {number} percent @param {string} label */
function bar(percent, label) {
  const track = svg('rect', { class: 'track', width: '100%', height: '100%', rx: 3 });
  const fill = svg('rect', { class: 'fill', width: `${percent}%`, height: '100%', rx: 3 });
  const drawing = svg('svg', { class: 'bar', part: 'bar', 'aria-hidden': 'true' }, track, fill);
  return h('p', { class: 'share' }, drawing, h('span', {}, label));
}

/**
 * The place of a quote in the list, which is in text order.
 * @param {Quote[]} quotes
 * @param {Quote} quote
 */
function numberOf(quotes, quote) {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inTextOrder(quotes[middle], quote) < 0) low = middle + 1;
    else high = middle;
  }
  return quotes.indexOf(quote, low);
}

/**
 * @param {Source} source
 * @param {Saying} saying
 */
function quoteRow({ result, text, strings }, { id, parts }) {
  const said = quotedWords(text, parts);
  const notes = [strings.quoteKinds[parts[0].kind], isDoubtful(parts[0]) ? strings.doubtful : ''];
  const note = notes.filter(Boolean).join(', ');
  const rows = parts.map((quote) => findingId('quote', numberOf(result.quotes, quote))).join(' ');
  return h(
    'li',
    { class: 'row', part: 'row', 'data-row': rows },
    h(
      'button',
      { type: 'button', class: 'go', 'data-to': id },
      h('span', { class: 'said' }, said),
      note && h('small', {}, note),
    ),
    h(
      'button',
      { type: 'button', class: 'copy', 'data-copy': id, 'aria-label': strings.copyQuote(said.slice(0, 60)) },
      strings.copy,
    ),
  );
}

/** @param {Source} source */
function quotesPart(source) {
  const { result, text, strings } = source;
  const groups = speakerShares(result, text);
  const row = (/** @type {typeof groups[number]} */ group) =>
    h(
      'li',
      { class: 'speaker-group' },
      h('h3', {}, group.name || strings.nobody, group.description && h('small', {}, ` ${group.description}`)),
      group.name && group.percent > 0 && bar(group.percent, strings.shareOf(group.percent)),
      ...list(group.quotes, (saying) => quoteRow(source, saying), strings, 'quotes-said'),
    );
  return part('quote', strings.who, result.quotes.length, strings, list(groups, row, strings, 'speakers'));
}

/**
 * @param {Source} source
 * @param {Organisation} organisation
 * @param {number} index
 */
function organisationRow({ text, strings }, { name, aliases, kind, mentions }, index) {
  const ids = mentions.map((_, i) => mentionId(index, i));
  const also = aliases.length > 0 ? `${strings.also} ${aliases.join(', ')}` : '';
  const note = [also, mentions.every(isDoubtful) ? strings.doubtful : ''].filter(Boolean).join(' · ');
  const numbered = mentions.slice(0, ROWS).map((mention, i) =>
    h(
      'button',
      {
        type: 'button',
        class: 'mention',
        'data-to': ids[i],
        'aria-label': strings.mention(i + 1, words(text, mention)),
      },
      String(i + 1),
    ),
  );
  return h(
    'li',
    { class: 'row', part: 'row', 'data-row': ids.join(' ') },
    h(
      'button',
      { type: 'button', class: 'go', 'data-to': ids[0] },
      h('span', { class: 'name' }, name),
      kind && h('small', {}, ` ${strings.organisationKinds[kind]}`),
      note && h('small', { class: 'also' }, note),
    ),
    mentions.length > 1 && h('span', { class: 'mentions' }, ...numbered),
  );
}

/** @param {Source} source */
function organisationsPart(source) {
  const { result, strings } = source;
  const rows = result.organisations.map((organisation, i) => ({ organisation, i }));
  const row = (/** @type {typeof rows[number]} */ { organisation, i }) =>
    organisationRow(source, organisation, i);
  return part(
    'organisation',
    strings.organisations,
    rows.length,
    strings,
    list(rows, row, strings, 'bodies'),
  );
}

/**
 * The sentence of a number, with the number drawn as in the article.
 * @param {Source} source
 * @param {Statistic} statistic
 */
function sentence({ result, text }, statistic) {
  const { start, end } = sentenceSpan(result, text, statistic);
  return h(
    'span',
    { class: 'sentence' },
    text.slice(start, statistic.start),
    h('mark', { class: 'statistic' }, text.slice(statistic.start, statistic.end)),
    text.slice(statistic.end, end),
  );
}

/**
 * @param {Source} source
 * @param {{statistic: Statistic, index: number, depth: number}} entry
 */
function numberRow(source, { statistic, index, depth }) {
  const { result, text, strings } = source;
  const id = `statistic-${index + 1}`;
  const phrases = circumstances(result, statistic, text, strings);
  const note = [...phrases, isDoubtful(statistic) && strings.doubtful].filter(Boolean).join(', ');
  return h(
    'li',
    { class: `row depth-${depth}`, part: 'row', 'data-row': id },
    h(
      'button',
      { type: 'button', class: 'go', 'data-to': id },
      h('span', { class: 'name' }, reading(statistic, text, strings)),
      h('small', {}, `, ${note}`),
      sentence(source, statistic),
    ),
  );
}

/**
 * The order of the numbers, to be chosen; nothing where there is nothing to sort, or no script yet that would do it.
 * @param {string[]} kinds
 * @param {Strings} strings
 * @param {(kind: string) => void} choose gets a kind to sort by size, or nothing for the order of the text
 */
function orderChoice(kinds, strings, choose) {
  if (kinds.length === 0 || !document.defaultView) return null;
  const option = (/** @type {string} */ kind) => h('option', { value: kind }, strings.largestFirst[kind]);
  const select = h('select', {}, h('option', { value: '' }, strings.inTextOrder), ...kinds.map(option));
  select.addEventListener('change', () => choose(select.value));
  return h('label', { class: 'order' }, `${strings.order} `, select);
}

/** @param {Source} source */
function numbersPart(source) {
  const { result, strings } = source;
  const { statistics } = result;
  const rows = (/** @type {string} */ kind) => {
    const entries = kind ? largestFirst(statistics, kind) : numberTree(statistics);
    return list(entries, (entry) => numberRow(source, entry), strings, 'numbers');
  };
  const shown = h('div', {}, ...rows(''));
  const choice = orderChoice(sortableKinds(statistics), strings, (kind) =>
    shown.replaceChildren(...rows(kind)),
  );
  return part('statistic', strings.statistics, statistics.length, strings, [choice, shown]);
}

/**
 * The three lists, one at a time.
 * @param {Result} result
 * @param {string} text the very text that was analysed
 * @param {Strings} strings
 */
export function* panelParts(result, text, strings) {
  const source = { result, text, strings };
  yield quotesPart(source);
  yield organisationsPart(source);
  yield numbersPart(source);
}
