#!/usr/bin/env node
// Proves that no include of the C++ goes up or past a door.   scripts/rooms [ROOT]
// A room is a folder of wasm/presslight. It includes rooms below it only, and of those only their doors.
// A large room has parts, folders of its own; a part includes parts below it only, and what all of them share.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The rooms that each may include, from the bottom up. A room always may include itself.
 * @type {Record<string, string[]>}
 */
const below = {
  text: [],
  document: ['text'],
  model: ['text'],
  names: ['document', 'model', 'text'],
  statistics: ['document', 'text'],
  quotes: ['names', 'document', 'text'],
  entities: ['quotes', 'names', 'document', 'text'],
  analysis: ['entities', 'statistics', 'quotes', 'names', 'model', 'document', 'text'],
  output: ['analysis', 'entities', 'statistics', 'quotes', 'document', 'text'],
};

/**
 * The headers that other rooms may include, where it is not the one with the room's own name.
 * @type {Record<string, RegExp>}
 */
const doors = {
  text: /./, // a toolbox: each header stands alone
  document: /./,
  names: /^(names?|lists\/gazetteer|words\/(name_words|states))$/,
  entities: /^(people\/people|organisations\/organisations)$/,
  analysis: /^(analysis|analyzer)$/,
  output: /^json$/,
};

/**
 * The parts of a room and which others each may include, from the bottom up. The room's own files may include all.
 * @type {Record<string, Record<string, string[]>>}
 */
const parts = {
  entities: { organisations: [], people: [] },
  names: {
    lists: [],
    words: ['lists'],
    rules: ['words', 'lists'],
    tagger: ['words', 'lists'],
    corrections: ['rules', 'words', 'lists'],
  },
  statistics: {
    words: [],
    numbers: ['words'],
    quantities: ['numbers', 'words'],
    context: ['quantities', 'numbers', 'words'],
    fields: ['context', 'quantities', 'numbers', 'words'],
  },
  quotes: {
    marks: [],
    grammar: [],
    cues: ['grammar'],
    mentions: ['cues', 'grammar'],
    clauses: ['mentions', 'cues', 'grammar'],
    speakers: ['mentions'],
    kinds: ['speakers', 'cues', 'grammar', 'marks'],
  },
};

/**
 * The headers beside the parts that these may include.
 * @type {Record<string, RegExp>}
 */
const shared = { names: /^name$/, statistics: /^statistic$/, quotes: /^quote$/ };

/** What only some folders may include. */
const outside = [
  {
    header: /^nlohmann\//,
    only: ['presslight/output', 'trainer'],
    what: 'JSON is written and read in output',
  },
  { header: /^emscripten/, only: ['bindings'], what: 'Emscripten is known to bindings' },
  {
    header: /^(fstream|iostream|filesystem|cstdio|stdio\.h|CLI\/.*)$/,
    only: ['cli', 'trainer'],
    what: 'files and streams are for programs',
  },
  {
    header: /^(chrono|ctime|time\.h|random|thread|mutex|future|locale|clocale|cwctype|regex)$/,
    only: [],
    what: 'the library has no clock, chance, thread or locale',
  },
];

/**
 * @param {string} file below wasm/
 * @param {string} header as it is included
 * @returns {string | null} what is wrong
 */
function wrongWithOutside(file, header) {
  const rule = outside.find((each) => each.header.test(header));
  return rule && !rule.only.some((folder) => file.startsWith(`${folder}/`)) ? rule.what : null;
}

/**
 * The room and the part that a file or header lies in, as far as it lies in one, and its name.
 * @param {string} path below wasm/, without its ending
 */
function place(path) {
  const [, room, part, name] = /^presslight\/(?:(\w+)\/)?(?:(\w+)\/)?(\w+)$/.exec(path) ?? [];
  return { room, part, name };
}

/**
 * @param {string} room
 * @param {string | undefined} from the part that includes, if it is one
 * @param {{part?: string, name: string}} to
 * @returns {string | null} what is wrong
 */
function wrongInside(room, from, to) {
  const known = parts[room] ?? {};
  for (const part of [from, to.part]) if (part && !(part in known)) return `${part} is no part of ${room}`;
  if (!from || from === to.part) return null;
  if (!to.part) return shared[room]?.test(to.name) ? null : `${to.name}.h is above the parts of ${room}`;
  return known[from].includes(to.part) ? null : `${to.part} is not below ${from}`;
}

/**
 * @param {string} file below wasm/
 * @param {string} header as it is included
 * @returns {string | null} what is wrong
 */
function wrongWithOwn(file, header) {
  if (/^(trainer|data)\/\w+\.h$/.test(header) && !file.startsWith('presslight/')) return null;
  const from = place(file.replace(/\.(h|cpp)$/, ''));
  if (file.startsWith('presslight/') && !from.name)
    return 'a file lies in presslight/ROOM or presslight/ROOM/PART';
  const to = place(header.replace(/\.h$/, ''));
  if (!to.name) return 'an include says where it comes from: "presslight/ROOM/HEADER.h"';
  if (!to.room) return from.room ? 'presslight.h is above the rooms' : null;
  if (!(to.room in below)) return `${to.room} is no room`;
  if (to.room === from.room) return wrongInside(to.room, from.part, to);
  if (from.room && !(from.room in below)) return `${from.room} is no room`;
  if (from.room && !below[from.room].includes(to.room)) return `${to.room} is not below ${from.room}`;
  if (file.startsWith('trainer/')) return null; // it makes what the rooms are asked with
  const door = doors[to.room] ?? new RegExp(`^${to.room}$`);
  const path = to.part ? `${to.part}/${to.name}` : to.name;
  return door.test(path) ? null : `${to.name}.h is not a door of ${to.room}`;
}

/**
 * @param {string} wasm the folder
 * @returns {{includes: number, faults: string[]}}
 */
function check(wasm) {
  let includes = 0;
  const faults = [];
  for (const name of readdirSync(wasm, { recursive: true }).map(String).sort()) {
    const path = join(wasm, name);
    if (!/\.(h|cpp)$/.test(name) || !statSync(path).isFile()) continue;
    for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
      const [, mark, header] = /^\s*#\s*include\s*(["<])([^">]+)/.exec(line) ?? [];
      if (!header) continue;
      includes++;
      const fault = mark === '"' ? wrongWithOwn(name, header) : wrongWithOutside(name, header);
      if (fault) faults.push(`wasm/${name}:${i + 1}: ${header}: ${fault}`);
    }
  }
  return { includes, faults };
}

const root = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..');
const { includes, faults } = check(relative('', join(root, 'wasm')) || '.');
for (const fault of faults) console.error(fault);
console.log(`${includes} includes, ${faults.length} go up or past a door`);
process.exitCode = faults.length > 0 || includes === 0 ? 1 : 0;
