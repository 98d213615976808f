/**
 * The page's one Trusted Types policy, `presslight`, for browsers and pages that ask for one.
 * @module
 */

/** @typedef {{createPolicy: (name: string, rules: object) => Policy}} PolicyFactory */
/** @typedef {{createScriptURL: (url: string) => string, createHTML: (html: string) => string}} Policy */

/** @type {Policy | null | undefined} */
let policy;

function presslight() {
  if (policy !== undefined) return policy;
  const { trustedTypes } = /** @type {{trustedTypes?: PolicyFactory}} */ (globalThis);
  try {
    const same = (/** @type {string} */ value) => value;
    policy = trustedTypes?.createPolicy('presslight', { createScriptURL: same, createHTML: same }) ?? null;
  } catch {
    policy = null; // the page's policy does not name ours: what needs it is blocked, and says so
  }
  return policy;
}

/**
 * The address of a worker's script, as `new Worker` takes it.
 * @param {string | URL} url
 */
export const scriptUrl = (url) => presslight()?.createScriptURL(String(url)) ?? String(url);

/**
 * HTML for a parser that makes an inert document. What it makes is read, never inserted.
 * @param {string} html
 */
export const inertHtml = (html) => presslight()?.createHTML(html) ?? html;
