#!/usr/bin/env node
// Sorts the name lists of wasm/presslight/names/lists/list_*.h in place, drops doubles and breaks lines.   scripts/sort-lists.js [--check]
// New names may be written anywhere in a list, one a line or several with semicolons between.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../wasm/presslight/names/lists', import.meta.url));
const WIDTH = 110;

/** @param {string} name */
const folded = (name) => Buffer.from(name.replace(/\?$/, '').replace(/[A-Z]/g, (c) => c.toLowerCase()));

/** Of two entries with the same letters the one that needs context stays. @param {string[]} names */
function sorted(names) {
  const order = [...new Set(names)].sort(
    (a, b) => Buffer.compare(folded(a), folded(b)) || b.length - a.length,
  );
  return order.filter((name, i) => i === 0 || !folded(name).equals(folded(order[i - 1])));
}

/** @param {string[]} names */
function broken(names) {
  const lines = [''];
  for (const name of names) {
    const last = lines.length - 1;
    if (lines[last] && lines[last].length + name.length + 1 > WIDTH) lines.push(`${name};`);
    else lines[last] += `${name};`;
  }
  return lines.join('\n').replace(/;$/, '');
}

for (const file of readdirSync(folder).filter((each) => /^list_.*[.]h$/.test(each))) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(/R"\(([^)]*)\)"/g, (_, text) => {
    const names = text.split(/[;\n]/).map((/** @type {string} */ each) => each.trim());
    return `R"(${broken(sorted(names.filter(Boolean)))})"`;
  });
  if (after === before) continue;
  if (process.argv.includes('--check')) {
    console.log(`${file} is not sorted: run scripts/sort-lists.js`);
    process.exitCode = 1;
  } else writeFileSync(path, after);
}
