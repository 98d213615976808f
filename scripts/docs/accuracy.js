// The measured figures, from the floors that a test holds them to.
import { escapeHtml } from '../../web/exports/html-article.js';
import { table } from './markup.js';

/** @typedef {Record<string, {scorer: string, floors: Record<string, number>}>} Floors points out of 100 */

/** @type {Record<string, string>} what was read, by the name of its set */
const TEXTS = {
  'quotes/polnear-dev': 'American political news',
  'quotes/polnear-dev-british-straight': 'The same with British quotation marks',
  'quotes/hard-dev': 'Hard cases',
  'statistics/news-dev': 'News',
  'statistics/hard-dev': 'Hard cases',
  'newsroom/dev': 'News',
  'org/conll2003-dev': 'News agency reports of 1996, much sport',
};

/** @type {Record<string, string>} what was asked, by the scorer's key */
const QUESTIONS = {
  'direct+mixed exact F': 'Quotes in quotation marks, exactly from start to end',
  'direct+mixed endToEnd F': 'The same, with the right speaker',
  'indirect exact F': 'Reported speech without marks, exactly from start to end',
  'exact F1': 'Numbers, exactly from start to end',
  'end_to_end F1': 'Numbers, with the right value',
  'record F1': 'Numbers, with value, unit, kind and “more than”',
  'exactScore f1': 'Organisations, exactly from start to end',
  'overlapScore f1': 'Organisations, at least in part',
};

const HEADINGS = { quotes: 'Quotes', organisations: 'Organisations', statistics: 'Numbers' };

/** @param {number} points */
function figure(points) {
  return `<span class="figure">${points.toFixed(1)}</span>`;
}

/**
 * @param {Floors} floors
 * @param {string} scorer
 */
function rows(floors, scorer) {
  return Object.entries(floors)
    .filter(([, set]) => set.scorer === scorer)
    .flatMap(([name, set]) =>
      Object.entries(set.floors)
        .filter(([, points]) => points > 0)
        .map(([key, points]) => [
          escapeHtml(QUESTIONS[key] ?? key),
          escapeHtml(TEXTS[name] ?? name),
          figure(points),
        ]),
    );
}

const METHOD = `<p>Presslight is a program without a language model behind it, and it makes mistakes. Each figure is measured on texts that people marked by hand, and a test fails when it falls. It is the F score: 100 means that everything was found and nothing else.</p>`;

const WEAK = `<h3>Where it is weak</h3>
<ul>
<li>Reported speech without quotation marks is much harder than quotes in marks: where it starts and ends is a matter of reading.</li>
<li>A “he” or “she” may be tied to the wrong person where several are named close by.</li>
<li>Organisations are known by their form and what stands around them. Teams, cities that stand for a team, and products named after companies are the commonest mistakes.</li>
<li>It reads English only, and was made for news: novels, scripts and chat logs come out worse.</li>
</ul>
<p>Check a quote against the text before you publish it. The text is always beside it.</p>`;

/** @param {Floors | null} floors */
export function accuracySection(floors) {
  const tables = Object.entries(HEADINGS).map(([scorer, heading]) => {
    const found = rows(floors ?? {}, scorer);
    return found.length > 0 ? table(['what', 'in', 'F'], found, heading) : '';
  });
  const measured = tables.join('') || '<p>This build has no measured figures yet.</p>';
  return [METHOD, measured, WEAK].join('\n');
}
