import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, firefox } from '@playwright/test';
import { build } from 'esbuild';
import { ARTICLE, install, read } from './installed.js';
import { serve } from './server.js';

/** @import { Browser } from '@playwright/test' */

const { folder, remove } = install();
/** @type {Record<string, Browser>} */
const browsers = {};

before(async () => {
  browsers.chromium = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  write('plain.js', program('./node_modules/presslight/index.js'));
  browsers.firefox = await firefox.launch({ executablePath: '/usr/bin/firefox-esr', channel: 'moz-firefox' });
});

after(async () => {
  for (const browser of Object.values(browsers)) await browser.close();
  remove();
});

const STRICT = [
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'",
  "require-trusted-types-for 'script'; trusted-types presslight",
].join('; ');

/** A program in a page: where it ran, and how long the text is that was read. @param {string} from */
const program = (from) => `
  import { createAnalyzer } from '${from}';
  const done = async () => {
    const analyzer = await createAnalyzer(window.options);
    const { length } = await analyzer.analyze(${JSON.stringify(ARTICLE)});
    return { where: analyzer.where, length };
  };
  window.outcome = done().catch(({ code, message }) => ({ code: code ?? message }));
  document.documentElement.dataset.ready = '';`;

/** @param {string} attributes */
const page = (attributes) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><script type="module" ${attributes}></script></html>`;

/**
 * What the program says in each browser, and what was asked of the server.
 * @param {Awaited<ReturnType<typeof serve>>} server
 * @param {string} [path]
 */
async function outcomes(server, path = '/page.html') {
  /** @type {Record<string, unknown>} */
  const said = {};
  for (const [name, browser] of Object.entries(browsers)) {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(10_000);
    await tab.goto(server.url + path);
    await tab.waitForSelector('html[data-ready]', { state: 'attached' });
    said[name] = await tab.evaluate('window.outcome');
    await tab.close();
  }
  server.close();
  return said;
}

const IN_WORKER = { where: 'worker', length: ARTICLE.length };
const IN_PAGE = { where: 'main', length: ARTICLE.length };

/** @param {string} name @param {string} source */
const write = (name, source) => writeFileSync(join(folder, name), source);

test('a plain HTML file imports the modules from its own server', async () => {
  const server = await serve(folder, { '/page.html': page('src="/plain.js"') });
  assert.deepEqual(await outcomes(server), { chromium: IN_WORKER, firefox: IN_WORKER });
});

test('it runs in a worker under a strict policy with Trusted Types', async () => {
  const server = await serve(folder, { '/page.html': page('src="/plain.js"') }, STRICT);
  assert.deepEqual(await outcomes(server), { chromium: IN_WORKER, firefox: IN_WORKER });
});

test('where the policy forbids workers it runs in the page', async () => {
  const policy = "script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'";
  const server = await serve(folder, { '/page.html': page('src="/plain.js"') }, policy);
  assert.deepEqual(await outcomes(server), { chromium: IN_PAGE, firefox: IN_PAGE });
});

test('where the policy forbids WebAssembly the error says so', async () => {
  const server = await serve(folder, { '/page.html': page('src="/plain.js"') }, "script-src 'self'");
  const blocked = { code: 'engine-blocked' };
  assert.deepEqual(await outcomes(server), { chromium: blocked, firefox: blocked });
});

test('modules of another origin run in a worker too', async () => {
  const cdn = await serve(join(folder, 'node_modules/presslight'), {});
  write('foreign.js', program(`${cdn.url}/index.js`));
  const server = await serve(folder, { '/page.html': page('src="/foreign.js"') });
  assert.deepEqual(await outcomes(server), { chromium: IN_WORKER, firefox: IN_WORKER });
  cdn.close();
});

test('the single file loads from another origin by its hash, and asks for nothing more', async () => {
  const cdn = await serve(join(folder, 'node_modules/presslight'), {});
  const hash = createHash('sha384').update(read('presslight.min.js')).digest('base64');
  const script = `src="${cdn.url}/presslight.min.js" integrity="sha384-${hash}" crossorigin="anonymous"`;
  write('single.js', program(`${cdn.url}/presslight.min.js`));
  const server = await serve(folder, {
    '/page.html': page(`${script}></script><script type="module" src="/single.js"`),
  });
  assert.deepEqual(await outcomes(server), { chromium: IN_WORKER, firefox: IN_WORKER });
  assert.deepEqual(new Set(cdn.requests), new Set(['/presslight.min.js']));
  cdn.close();
});

test('one script tag of another origin brings the element, which reads the article and leaves it as it is', async () => {
  const cdn = await serve(join(folder, 'node_modules/presslight'), {});
  const hash = createHash('sha384').update(read('presslight.min.js')).digest('base64');
  const script = `src="${cdn.url}/presslight.min.js" integrity="sha384-${hash}" crossorigin="anonymous"`;
  const article = `<article><h1>Pier shut</h1><p>${ARTICLE}</p></article>`;
  const element = `<press-light loading="eager">${article}</press-light>`;
  write(
    'element.js',
    `const element = document.querySelector('press-light');
    element.addEventListener('presslight-result', ({ detail }) => {
      window.outcome = { text: detail.text, article: element.innerHTML };
      document.documentElement.dataset.ready = '';
    });`,
  );
  const html = page('src="/element.js"').replace(
    '</html>',
    `${element}<script type="module" ${script}></script></html>`,
  );
  const server = await serve(folder, { '/page.html': html });
  const outcome = { text: `Pier shut\n\n${ARTICLE}`, article };
  assert.deepEqual(await outcomes(server), { chromium: outcome, firefox: outcome });
  cdn.close();
});

test('a bundle by esbuild finds the two files beside it', async () => {
  mkdirSync(join(folder, 'bundle'), { recursive: true });
  write('entry.js', program('presslight'));
  await build({
    entryPoints: [join(folder, 'entry.js')],
    bundle: true,
    format: 'esm',
    outdir: join(folder, 'bundle'),
    logLevel: 'error',
  });
  for (const file of ['worker.js', 'presslight-module.wasm'])
    cpSync(join(folder, 'node_modules/presslight', file), join(folder, 'bundle', file));
  const server = await serve(join(folder, 'bundle'), { '/page.html': page('src="/entry.js"') });
  assert.deepEqual(await outcomes(server), { chromium: IN_WORKER, firefox: IN_WORKER });
});

test('a bundle of the single file needs nothing beside it', async () => {
  write('alone.js', program('presslight/single'));
  await build({
    entryPoints: [join(folder, 'alone.js')],
    bundle: true,
    format: 'esm',
    outdir: join(folder, 'alone'),
    logLevel: 'error',
  });
  const server = await serve(join(folder, 'alone'), { '/page.html': page('src="/alone.js"') });
  assert.deepEqual(await outcomes(server), { chromium: IN_WORKER, firefox: IN_WORKER });
  assert.ok(!server.requests.some((path) => path.endsWith('.wasm')));
});

test('a missing wasm is an error, never a page that waits', async () => {
  write(
    'missing.js',
    `window.options = { wasmSrc: '/nowhere.wasm' };${program('./node_modules/presslight/index.js')}`,
  );
  const server = await serve(folder, { '/page.html': page('src="/missing.js"') });
  const missing = { code: 'engine-missing' };
  assert.deepEqual(await outcomes(server), { chromium: missing, firefox: missing });
});

test('cancelling a long text frees the line at once; what waits behind it is read', async () => {
  write(
    'cancel.js',
    `import { createAnalyzer } from './node_modules/presslight/index.js';
    const done = async () => {
      const analyzer = await createAnalyzer();
      const control = new AbortController();
      const long = analyzer.analyze('Ann Hall said “no” to £3m. '.repeat(300_000), { signal: control.signal });
      const next = analyzer.analyze('Short.');
      setTimeout(() => control.abort(), 20);
      const code = await long.then(() => 'read', (error) => error.code);
      return { code, next: (await next).length };
    };
    window.outcome = done();
    document.documentElement.dataset.ready = '';`,
  );
  const server = await serve(folder, { '/page.html': page('src="/cancel.js"') });
  const cancelled = { code: 'aborted', next: 6 };
  assert.deepEqual(await outcomes(server), { chromium: cancelled, firefox: cancelled });
});
