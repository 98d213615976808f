import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../support/command-lines.js';

/**
 * scripts/rooms on a copy of the C++ in which one file has been written anew.
 * @param {string} file
 * @param {string} include
 */
function roomsWith(file, include) {
  const copy = mkdtempSync(join(tmpdir(), 'rooms-'));
  cpSync(join(root, 'wasm'), join(copy, 'wasm'), { recursive: true });
  mkdirSync(dirname(join(copy, 'wasm', file)), { recursive: true });
  writeFileSync(join(copy, 'wasm', file), `#include ${include}\n`);
  const { status, stderr } = spawnSync(join(root, 'scripts/rooms'), [copy]);
  rmSync(copy, { recursive: true });
  return { status, stderr: String(stderr) };
}

test('the rooms are in order', () => assert.equal(spawnSync(join(root, 'scripts/rooms')).status, 0));

for (const [file, include, why] of [
  ['presslight/text/planted.cpp', '"presslight/document/document.h"', 'document is not below text'],
  ['presslight/quotes/planted.cpp', '"presslight/entities/people/people.h"', 'entities is not below quotes'],
  ['presslight/quotes/planted.h', '"presslight/statistics/statistics.h"', 'statistics is not below quotes'],
  ['presslight/names/planted.cpp', '"presslight/presslight.h"', 'presslight.h is above the rooms'],
  ['presslight/analysis/planted.cpp', '"presslight/quotes/planted.h"', 'planted.h is not a door of quotes'],
  ['presslight/analysis/planted.h', '"presslight/quotes/cues/cues.h"', 'cues.h is not a door of quotes'],
  ['presslight/quotes/cues/planted.h', '"presslight/quotes/kinds/kinds.h"', 'kinds is not below cues'],
  [
    'presslight/quotes/cues/planted.cpp',
    '"presslight/quotes/quotes.h"',
    'quotes.h is above the parts of quotes',
  ],
  ['presslight/quotes/attic/planted.h', '"presslight/quotes/quote.h"', 'attic is no part of quotes'],
  ['presslight/attic/planted.cpp', '"presslight/text/span.h"', 'attic is no room'],
  ['presslight/text/attic/deep/planted.cpp', '"presslight/text/span.h"', 'a file lies in presslight/ROOM'],
  ['presslight/text/not-known.cpp', '"presslight/text/span.h"', 'a file lies in presslight/ROOM'],
  ['presslight/text/planted.cpp', '"span.h"', 'an include says where it comes from'],
  ['presslight/quotes/planted.cpp', '<nlohmann/json.hpp>', 'JSON is written and read in output'],
  ['cli/planted.cpp', '<emscripten/bind.h>', 'Emscripten is known to bindings'],
  ['presslight/text/planted.cpp', '<iostream>', 'files and streams are for programs'],
])
  test(`${include} in ${file} is found: ${why}`, () => {
    const { status, stderr } = roomsWith(file, include);
    assert.equal(status, 1);
    assert.ok(stderr.includes(`wasm/${file}:1`) && stderr.includes(why), stderr);
  });
