/**
 * What the service worker keeps. The build of the site puts another module in this one's place, with its files.
 * @module
 */

/** Another one for every build. */
export const VERSION = '';

/** Addresses from the page's own. @type {string[]} */
export const FILES = [];
