#!/usr/bin/env node
/**
 * `presslight` for Node: the interface and the bytes of the native command line, made by the wasm.
 * @module
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadEngine } from './engine.js';
import { PresslightError } from './errors.js';

/** @import { Engine } from './engine.js' */

const usage = `presslight [--jsonl] [--pretty] [FILE...|-]
Reads news articles and prints who said what, which organisations are named and which numbers are claimed.
  --jsonl    input is one {"id", "text"} object a line, output one object a line
  --pretty   indent the output
  FILE       articles as UTF-8 text; - or nothing is standard input`;

/** Exit codes, beside 0. */
const UNREAD_FILE = 1;
const WRONG_USAGE = 2;

const LARGE_MEMORY = 256 << 20;

/** One engine at a time; a new one after a text that was too much for it, or that made it large. */
class Session {
  /** @type {Engine | undefined} */
  #engine;

  /**
   * The JSON of one input: an analysis, or an error object.
   * @param {Uint8Array} bytes
   * @param {{jsonl?: boolean, pretty?: boolean}} options
   */
  async analyze(bytes, { jsonl, pretty }) {
    this.#engine ??= await loadEngine(await readFile(new URL('./presslight-module.wasm', import.meta.url)));
    const engine = this.#engine;
    try {
      const json = jsonl ? engine.analyzeLine(bytes) : engine.analyzeBytes(bytes);
      return pretty ? engine.indented(json) : json;
    } catch (error) {
      this.#engine = undefined;
      return errorObject(error, jsonl ? idOf(bytes) : null, pretty);
    } finally {
      if (engine.memoryBytes() > LARGE_MEMORY) this.#engine = undefined;
    }
  }
}

/**
 * @param {unknown} error
 * @param {unknown} id
 * @param {boolean | undefined} pretty
 */
function errorObject(error, id, pretty) {
  if (!(error instanceof PresslightError)) throw error;
  const { code, message } = error;
  return JSON.stringify({ id, error: { code, message } }, null, pretty ? 2 : 0);
}

/**
 * The id of a line that was too much for the engine.
 * @param {Uint8Array} line
 */
function idOf(line) {
  try {
    return JSON.parse(new TextDecoder().decode(line)).id ?? null;
  } catch {
    return null;
  }
}

/**
 * Lines as bytes, as they come; memory is bounded by the longest.
 * @param {AsyncIterable<Buffer>} chunks
 */
async function* linesOf(chunks) {
  /** @type {Buffer[]} */
  let parts = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, end));
      yield Buffer.concat(parts);
      parts = [];
      from = end + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

/**
 * Everything as one piece.
 * @param {AsyncIterable<Buffer>} chunks
 */
async function* wholeOf(chunks) {
  const parts = [];
  for await (const chunk of chunks) parts.push(chunk);
  yield Buffer.concat(parts);
}

/** @param {string} line */
async function print(line) {
  if (!process.stdout.write(`${line}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/**
 * @param {string} file a path, or - for standard input
 * @param {Session} session
 * @param {{jsonl?: boolean, pretty?: boolean}} options
 */
async function run(file, session, options) {
  const input = file === '-' ? process.stdin : createReadStream(file);
  for await (const bytes of options.jsonl ? linesOf(input) : wholeOf(input))
    await print(await session.analyze(bytes, options));
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        pretty: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    console.error(`presslight: ${error instanceof Error ? error.message : error}`);
    process.exit(WRONG_USAGE);
  }
}

/** @param {string[]} args */
async function main(args) {
  const { values, positionals } = parse(args);
  if (values.help) return print(usage);
  const session = new Session();
  for (const file of positionals.length > 0 ? positionals : ['-']) {
    try {
      await run(file, session, values);
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      console.error(`presslight: cannot read ${file}`);
      process.exitCode = UNREAD_FILE;
    }
  }
}

process.stdout.on('error', () => process.exit(0)); // the reader has gone: `presslight … | head`
await main(process.argv.slice(2));
