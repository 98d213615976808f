/** The marked articles of tests/gold; their notation is told in the README there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'direct' | 'mixed' | 'scare' | 'indirect'} Kind */
/** @typedef {{kind: Kind, start: number, end: number, speaker: string}} Said the speaker as the mark writes it */
/** @typedef {{id: string, text: string, said: Said[], bodies: string[]}} MarkedArticle */

export const folder = fileURLToPath(new URL('../../tests/gold', import.meta.url));

/** @type {Record<string, Kind>} */
const kinds = { D: 'direct', M: 'mixed', S: 'scare', I: 'indirect' };

/**
 * @param {string} id
 * @param {string} marked
 * @returns {MarkedArticle}
 */
export function readMarked(id, marked) {
  const [body, list = ''] = marked.trim().split(/\n+ORGS:/);
  /** @type {Said[]} */
  const said = [];
  let text = '';
  for (const piece of body.trim().split(/(⟦[^⟧]*⟧)/)) {
    const mark = /^⟦([DMSI/])(?::(.*))?⟧$/u.exec(piece);
    const open = said.at(-1);
    if (!mark) text += piece;
    else if (mark[1] !== '/') {
      if (open && open.end < 0) throw new Error(`${id}: a mark inside a mark: ${piece}`);
      said.push({ kind: kinds[mark[1]], start: text.length, end: -1, speaker: mark[2] ?? '?' });
    } else if (open && open.end < 0) open.end = text.length;
    else throw new Error(`${id}: nothing to close at ${text.slice(-40)}`);
  }
  if (said.some(({ end }) => end < 0)) throw new Error(`${id}: a mark is not closed`);
  const bodies = list
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
  return { id, text, said, bodies };
}

/**
 * When it was written: each batch has its own floors, so that a harder one lowers no other's.
 * @param {string} id
 */
export const batchOf = (id) => (id.startsWith('third-') ? 'third' : 'first');

/** @returns {MarkedArticle[]} in the order of their names */
export const markedArticles = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readMarked(name.replace('.txt', ''), readFileSync(join(folder, name), 'utf8')));
