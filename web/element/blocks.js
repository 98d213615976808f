/**
 * The text of a piece of a page, block by block as it is read, and the way back from the text to the page.
 * Nothing is changed in what is walked.
 * @module
 */

/** @typedef {{node: Text, from: number, at: number, length: number}} Piece units of a text node and of the text */

/**
 * @typedef {object} Walked
 * @property {string} text
 * @property {(start: number, end: number) => StaticRange | null} toRange
 * @property {(node: Node, offset: number) => number | null} offsetOf null where the text has none of it
 */

/** What is no part of an article, with all that is in it. */
const SKIPPED = new Set(
  (
    'HEAD SCRIPT STYLE TEMPLATE NOSCRIPT NAV ASIDE FORM BUTTON SELECT TEXTAREA INPUT DIALOG MENU ' +
    'IFRAME OBJECT VIDEO AUDIO CANVAS SVG MATH PRESS-LIGHT'
  ).split(' '),
);

/** What is read in the line. Anything else starts a paragraph of its own. */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK O:P Q RUBY RP RT S SAMP ' +
    'SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);

const CELLS = new Set(['TD', 'TH']);

/** @param {Element} element */
function isSkipped(element) {
  if (SKIPPED.has(element.nodeName.toUpperCase()) || element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return element.isConnected && element.ownerDocument.defaultView !== null && !isVisible(element);
}

/** @param {Element} element of a page that is shown; newer browsers know @returns {boolean} */
const isVisible = (element) => element.checkVisibility?.() ?? true;

class Blocks {
  /** @type {Piece[]} */
  #pieces = [];
  /** @type {string[]} */
  #out = [];
  #length = 0;
  /** What stands between the last word and the next one. */
  #gap = '';

  /** Starts a new paragraph, or a new line in one. @param {'\n\n' | '\n' | ' '} gap */
  part(gap) {
    if (this.#length === 0) return;
    if (gap === '\n' && this.#gap === '\n') this.#gap = '\n\n';
    else if (gap.length + Number(gap !== ' ') > this.#gap.length + Number(this.#gap.includes('\n')))
      this.#gap = gap;
  }

  /** @param {Text} node */
  add(node) {
    const { data } = node;
    for (const { 0: run, index } of data.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
      if (/[ \t\n\f\r]/.test(run[0])) this.part(' ');
      else this.#word(node, index, run);
    }
  }

  /**
   * @param {Text} node
   * @param {number} from
   * @param {string} word
   */
  #word(node, from, word) {
    this.#out.push(this.#gap, word);
    const at = this.#length + this.#gap.length;
    this.#length = at + word.length;
    this.#gap = '';
    const last = this.#pieces.at(-1);
    if (last?.node === node && from - last.from === at - last.at) last.length = at + word.length - last.at;
    else this.#pieces.push({ node, from, at, length: word.length });
  }

  finish() {
    return { text: this.#out.join(''), pieces: this.#pieces };
  }
}

/**
 * @param {Node} node
 * @param {Blocks} blocks
 * @returns {boolean} whether to go on with its children
 */
function enter(node, blocks) {
  if (node.nodeType === 3) blocks.add(/** @type {Text} */ (node));
  if (node.nodeType !== 1 || isSkipped(/** @type {Element} */ (node))) return false;
  if (node.nodeName === 'BR') blocks.part('\n');
  else bound(node, blocks);
  return true;
}

/**
 * @param {Node} node
 * @param {Blocks} blocks
 */
function bound(node, blocks) {
  if (node.nodeType !== 1) return;
  const name = node.nodeName.toUpperCase();
  if (CELLS.has(name)) blocks.part(' ');
  else if (!INLINE.has(name) && name !== 'BR') blocks.part('\n\n');
}

/**
 * The text of all that is below `root`. Runs of blanks count as one, as a browser shows them; paragraphs are
 * an empty line apart. Linear, without recursion.
 * @param {Node} root
 * @returns {Walked}
 */
export function toBlocks(root) {
  const blocks = new Blocks();
  /** @type {Node | null} */
  let node = root.firstChild;
  while (node) {
    if (enter(node, blocks) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      bound(node, blocks);
      node = node.parentNode;
    }
    if (!node || node === root) break;
    bound(node, blocks);
    node = node.nextSibling;
  }
  const { text, pieces } = blocks.finish();
  return {
    text,
    toRange: (start, end) => rangeOf(pieces, start, end),
    offsetOf: (node, offset) => offsetOf(pieces, node, offset),
  };
}

/**
 * @param {Piece[]} pieces
 * @param {number} place of a unit of the text
 */
function pieceAt(pieces, place) {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].at + pieces[middle].length <= place) low = middle + 1;
    else high = middle;
  }
  return pieces[low];
}

/**
 * @param {Piece[]} pieces
 * @param {Node} node
 * @param {number} offset in it
 */
function offsetOf(pieces, node, offset) {
  const piece = pieces.find(
    ({ node: own, from, length }) => own === node && from <= offset && offset <= from + length,
  );
  return piece ? piece.at + offset - piece.from : null;
}

/**
 * Static: live ranges would slow down every change of the page.
 * @param {Piece[]} pieces
 * @param {number} start
 * @param {number} end
 */
function rangeOf(pieces, start, end) {
  if (pieces.length === 0 || end <= start) return null;
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from + Math.max(0, start - first.at),
    endContainer: last.node,
    endOffset: Math.min(last.from + last.length, last.from + (end - last.at)),
  });
}
