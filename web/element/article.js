/**
 * The article with its findings as marks, section by section, so that a long text comes in slices.
 * @module
 */
import { cutToRanges } from '../exports/nesting.js';
import { h } from './dom.js';
import { marksOf } from './marks.js';
import { segments } from './segments.js';

/** @import { Paragraph, ParagraphRole, Result } from '../result.js' */
/** @import { Segment } from './segments.js' */
/** @import { PaneStrings } from './pane-strings.js' */

/** Paragraphs in a section. Browsers skip the layout of sections that are out of sight. */
const SECTION = 40;

/** @type {Partial<Record<ParagraphRole, 'h2' | 'h3'>>} */
const TAGS = { headline: 'h2', subheading: 'h3' };

/** @type {Record<string, 'mark' | 'b' | 'span'>} */
const MARK_TAGS = { speaker: 'b', cue: 'span' };

/**
 * @param {Segment[]} list nested no deeper than `segments` allows
 * @returns {(Node | string)[]}
 */
function nodes(list) {
  return list.map((segment) => {
    if (typeof segment === 'string') return segment;
    const { kind, id, doubtful, paraphrase } = segment.mark;
    const isTie = kind === 'speaker' || kind === 'cue';
    const attributes = {
      class: [kind, paraphrase && 'paraphrase', doubtful && 'doubtful'].filter(Boolean).join(' '),
      part: isTie ? kind : `mark mark-${kind}`,
      [isTie ? 'data-of' : 'data-finding']: id,
    };
    return h(MARK_TAGS[kind] ?? 'mark', attributes, ...nodes(segment.inner));
  });
}

/**
 * @param {Paragraph} paragraph
 * @param {(Node | string)[]} inner
 * @param {string | false} [note] what is said of it
 */
function block({ start, role }, inner, note = false) {
  const attributes = { class: role, 'data-start': start, 'data-note': note };
  return h(TAGS[role] ?? 'p', attributes, ...inner);
}

/** Whether lines that are left out begin here. @param {Paragraph[]} paragraphs @param {number} i */
const beginsDebris = (paragraphs, i) =>
  paragraphs[i].role === 'debris' && paragraphs[i - 1]?.role !== 'debris';

/**
 * The sections of the article, one at a time.
 * @param {Result} result
 * @param {string} text the very text that was analysed
 * @param {PaneStrings} strings
 */
export function* sections(result, text, strings) {
  const { paragraphs } = result;
  const marks = cutToRanges([...marksOf(result)], paragraphs);
  for (let from = 0; from < paragraphs.length; from += SECTION) {
    const blocks = paragraphs.slice(from, from + SECTION).map((paragraph, i) => {
      const inner = nodes(segments(text, paragraph, marks[from + i]));
      return block(paragraph, inner, beginsDebris(paragraphs, from + i) && strings.debris);
    });
    yield h('div', { class: 'section' }, ...blocks);
  }
}

/** A line that nobody has read yet is drawn in pieces: browsers are slow at endless paragraphs. */
const PIECES = /[^\n\r]{1,5000}/gu;

/**
 * The sections of a text that nobody has read yet: its lines, unmarked.
 * @param {string} text
 */
export function* plainSections(text) {
  /** @type {Node[]} */
  let blocks = [];
  for (const { 0: line, index: start } of text.matchAll(PIECES)) {
    if (!line.trim()) continue;
    blocks.push(block({ start, end: start, role: 'body' }, [line]));
    if (blocks.length < SECTION) continue;
    yield h('div', { class: 'section' }, ...blocks);
    blocks = [];
  }
  if (blocks.length > 0) yield h('div', { class: 'section' }, ...blocks);
}

/**
 * The text that an article in the static page was made from: only line ends stood between its blocks.
 * @param {ParentNode} article
 */
export function textOf(article) {
  let text = '';
  for (const block of /** @type {NodeListOf<HTMLElement>} */ (article.querySelectorAll('[data-start]')))
    text = text.padEnd(Number(block.dataset.start), '\n') + block.textContent;
  return text;
}
