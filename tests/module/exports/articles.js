// Articles with their results. Invented ones, made by hand: what a format must survive, whatever the analysis
// finds. And the test articles as they are analysed, also with the characters that lead offsets astray.
import { readdirSync, readFileSync } from 'node:fs';
import { analyze } from '../../../web/index.js';

/** @import {Quote, Result, Span, Statistic} from '../../../web/result.js' */

/**
 * @typedef {object} Findings
 * @property {string[]} [paragraphs] by their words; else one paragraph is the whole text
 * @property {{words: string, speaker?: string, kind?: Quote['kind'], partOf?: number, nestedIn?: number}[]} [quotes]
 * @property {string[][]} [organisations] the mentions of each, its name first
 * @property {{words: string, value: number, unit?: string, comparator?: Statistic['comparator'], quote?: number}[]} [statistics]
 */

/** @typedef {{name: string, text: string, result: Result}} Article */

/**
 * @param {string} name
 * @param {string} text
 * @param {Findings} findings each found by its words, the first time they stand in the text
 * @returns {Article}
 */
function article(name, text, { paragraphs = [text], quotes = [], organisations = [], statistics = [] }) {
  /** @param {string} words @returns {Span} */
  const span = (words) => {
    const start = text.indexOf(words);
    if (start < 0 || words === '') throw new Error(`${name} lacks ${JSON.stringify(words)}`);
    return { start, end: start + words.length };
  };
  const speakers = [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))];
  /** @type {Result} */
  const result = {
    schema: 'presslight/1',
    id: null,
    length: text.length,
    paragraphs:
      text === ''
        ? []
        : paragraphs.map((words, i) => ({
            ...span(words),
            role: i === 0 && paragraphs.length > 1 ? 'headline' : 'body',
          })),
    people: speakers.map((words) => ({
      name: words,
      description: null,
      mentions: [{ ...span(words), kind: 'name' }],
    })),
    organisations: organisations.map((forms) => ({
      name: forms[0],
      aliases: forms.slice(1),
      kind: 'other',
      mentions: forms.map((words) => ({ ...span(words), confidence: 0.9 })),
    })),
    quotes: quotes.map(({ words, speaker, kind = 'direct', partOf = null, nestedIn = null }) => ({
      kind,
      ...span(words),
      partOf,
      nestedIn,
      speaker: speaker
        ? { ...span(speaker), name: speaker, person: speakers.indexOf(speaker), organisation: null }
        : null,
      cue: null,
      confidence: 0.9,
    })),
    statistics: statistics.map(({ words, value, unit = null, comparator = '=', quote = null }) => ({
      kind: 'count',
      ...span(words),
      ...{
        value,
        valueMax: null,
        comparator,
        unit,
        counted: null,
        per: null,
        period: null,
        partOf: null,
        change: null,
        sameAs: null,
        hedge: null,
        source: null,
        quote,
      },
      confidence: 0.9,
    })),
  };
  return { name, text, result };
}

/** What stands in names and between words of the hostile articles. */
const HOSTILE = {
  emoji: '👩🏽‍🚒🇬🇧',
  'carriage returns': 'one\r\ntwo\rthree',
  'soft hyphens': 'Har\u00adbour\u00ad',
  'no-break spaces': '\u00a0Harbour\u202fTrust\u00a0',
  NUL: 'a\0b\0',
  'a lone high surrogate': 'a\ud83d b',
  'a lone low surrogate': 'a \udc00b',
  'quotation marks': '"Ann" \'Hall\' “x” ‘y’',
  'commas and semicolons': 'Hall, Ann; Ltd,',
  'line ends': 'Hall\nAnn\n\nLtd',
  pipes: '| Hall | --- |',
  'angle brackets': '</article><script>alert(1)</script><img src=x onerror=alert(1)>',
  entities: '&amp; &lt; &#0; &',
  'comment ends': '--> <!-- ]]> <![CDATA[',
  formulas: '=1+1',
  'a formula after an apostrophe': "'=1+1",
  'a full-width formula': '＝1+1',
  'Markdown marks': '*a* _b_ `c` [d](e) # f ![g](h) ~~i~~ \\ \\* $x$ https://example.org',
  'a list mark': '- 1. + item',
  'an ordered list': '1. item',
  'a heading': '# Ann #',
  'blanks in front': '    \t code',
  'right-to-left marks': '\u202eHall\u202c \u2066Ann\u2069',
  'line separators': 'a\u2028b\u2029c\u0085d',
  'a byte order mark': '\ufeffHall\ufeff',
  templates: '{{y}} %s <% z %>',
};

/** @param {string} name @param {string} hostile */
const around = (name, hostile) =>
  article(
    name,
    `Trust report\n\n“We saw ${hostile} there,” said A${hostile}Z of the B${hostile}Y on Monday.\n\nSome 40${hostile}% more.`,
    {
      paragraphs: [
        'Trust report',
        `“We saw ${hostile} there,” said A${hostile}Z of the B${hostile}Y on Monday.`,
        `Some 40${hostile}% more.`,
      ],
      quotes: [{ words: `“We saw ${hostile} there,”`, speaker: `A${hostile}Z` }],
      organisations: [[`B${hostile}Y`]],
      statistics: [{ words: `Some 40${hostile}%`, value: 40, unit: 'percent', comparator: '~' }],
    },
  );

/** @param {string} name @param {string} hostile */
const alone = (name, hostile) =>
  article(`${name} alone`, hostile, {
    quotes: [{ words: hostile, speaker: hostile, kind: 'indirect' }],
    organisations: [[hostile]],
    statistics: [{ words: hostile, value: -1.5 }],
  });

const ORDINARY = article(
  'an ordinary article',
  'Ferry stops\n\n“The pier is closed,” said Ann Hall, “and it stays closed.” She runs Easthaven Ferries.\n\n' +
    'The union (EFU) says “it saw ‘no plan’ at all” for 1,200 passengers. Dr. Bo Lind of Easthaven Ferries spoke of more than £3m. It rained.',
  {
    paragraphs: [
      'Ferry stops',
      '“The pier is closed,” said Ann Hall, “and it stays closed.” She runs Easthaven Ferries.',
      'The union (EFU) says “it saw ‘no plan’ at all” for 1,200 passengers. Dr. Bo Lind of Easthaven Ferries spoke of more than £3m. It rained.',
    ],
    quotes: [
      { words: '“The pier is closed,”', speaker: 'Ann Hall' },
      { words: '“and it stays closed.”', partOf: 0 },
      { words: '“it saw ‘no plan’ at all”', speaker: 'The union' },
      { words: '‘no plan’', kind: 'scare', nestedIn: 2 },
    ],
    organisations: [['Easthaven Ferries'], ['The union', 'EFU']],
    statistics: [
      { words: '1,200', value: 1200 },
      { words: 'more than £3m', value: 3e6, unit: 'GBP', comparator: '>' },
    ],
  },
);

const CROSSING = article('crossing spans', 'abcdef ghij klm\n\nnop qrs', {
  paragraphs: ['abcdef ghij klm', 'nop qrs'],
  quotes: [
    { words: 'abcdef ghij', speaker: 'klm' },
    { words: 'ghij klm\n\nnop' },
    { words: 'abcdef ghij klm\n\nnop q' },
  ],
  organisations: [['def gh'], ['ghij'], ['klm']],
  statistics: [{ words: 'j k', value: 1 }],
});

/** @type {Record<string, (text: string) => string>} */
const VARIANTS = {
  'as it is': (text) => text,
  'with carriage returns': (text) => text.replaceAll('\n', '\r\n'),
  'with soft hyphens': (text) => text.replace(/([a-z]{3})([a-z]{3})/g, '$1\u00ad$2'),
  'with no-break spaces': (text) => text.replaceAll(', ', ',\u00a0').replaceAll('. ', '.\u00a0'),
  'with emoji': (text) => text.replaceAll('. ', ' 👩🏽‍🚒. '),
};

const folder = new URL('../../articles/', import.meta.url);

/** @returns {Promise<Article[]>} */
async function analysed() {
  const all = [];
  for (const slug of readdirSync(folder).sort()) {
    const original = readFileSync(new URL(`${slug}/article.txt`, folder), 'utf8');
    for (const [name, change] of Object.entries(VARIANTS)) {
      const text = change(original);
      all.push({ name: `${slug} ${name}`, text, result: await analyze(text) });
    }
  }
  return all;
}

/** @type {Article[]} */
export const ARTICLES = [
  ORDINARY,
  CROSSING,
  article('an empty text', '', {}),
  ...Object.entries(HOSTILE).flatMap(([name, hostile]) => [around(name, hostile), alone(name, hostile)]),
  ...(await analysed()),
];

export { ORDINARY };
