// The package as a user has it: packed, and installed into an empty folder, without a network.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const source = fileURLToPath(new URL('../../dist/package', import.meta.url));

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
export const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** @returns {{folder: string, tarball: string, remove: () => void}} */
export function install() {
  const folder = mkdtempSync(join(tmpdir(), 'presslight-package-'));
  const offline = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], source));
  const tarball = join(folder, filename);
  writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}');
  run('npm', ['install', ...offline, tarball], folder);
  return { folder, tarball, remove: () => rmSync(folder, { recursive: true }) };
}

/** @param {string} path inside dist/package */
export const read = (path) => readFileSync(join(source, path));

export const ARTICLE = '“The pier is closed,” said Ann Hall, the harbour master of Easthaven 🚒.';
