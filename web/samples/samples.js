/**
 * The sample articles: about invented people and bodies, written for this page.
 * @module
 */

/** The first one stands in the page. @type {readonly {file: string, title: string}[]} */
export const SAMPLES = [
  { file: 'ferries.txt', title: 'British print' },
  { file: 'millworkers.txt', title: 'American print' },
  { file: 'lighthouse.txt', title: 'Interview' },
  { file: 'river-report.txt', title: 'Many numbers' },
];
