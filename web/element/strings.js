/**
 * Every word that the element shows, but for those of the pane alone (pane-strings.js) and of the card (card.js).
 * @module
 */

/** @param {number} count @param {string} one @param {string} [many] */
const counted = (count, one, many = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const STRINGS = {
  /** @type {Record<string, string>} */
  kinds: { quote: 'Quotes', organisation: 'Organisations', statistic: 'Numbers' },
  show: 'Marks shown in the text',
  export: 'Save or share',
  share: 'Link',
  sharePurpose: 'Copies a link that holds the whole article. Nothing is sent.',
  cancel: 'Cancel',
  anyway: 'Read it anyway',
  copy: 'Copy',
  panel: 'What was found',
  who: 'Who said what',
  organisations: 'Organisations',
  statistics: 'Numbers',
  nobody: 'Nobody named',
  also: 'also:',
  doubtful: 'check this',
  /** @param {number} lines */
  leftOut: (lines) => `${counted(lines, 'line')} left out as no part of the article.`,
  allRead: 'All lines are read, also those that look like no part of the article.',
  readAll: 'Read them too',
  leaveOut: 'Leave them out',

  reading: 'Reading the article …',
  short: 'A short text: speakers are surer in a whole article.',
  foreign: 'This does not look like English. Presslight reads English only.',
  cancelled: 'Cancelled.',
  copied: 'Copied.',
  saved: 'Saved.',
  linkCopied: 'Link copied. It holds the whole article; nothing was sent.',
  linkLong: 'The article is too long for a link. Save it as HTML and send the file.',
  notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
  /** @param {string} kind @param {string} looked */
  none: (kind, looked) => `No ${kind} found. ${looked}`,
  /** @type {Record<string, [string, string]>} */
  nothing: {
    quote: ['quotes', 'Presslight looks for words in quotation marks and for reported speech.'],
    organisation: [
      'organisations',
      'Presslight looks for names of companies, agencies, parties and the like.',
    ],
    statistic: [
      'numbers',
      'Presslight looks for counts, money, percentages and measures, not for dates or ages.',
    ],
  },
  /** @param {number} size in millions of characters @param {number} seconds */
  large: (size, seconds) =>
    `This text has ${size.toFixed(1)} million characters. Reading it takes about ${counted(seconds, 'second')}.`,

  /** @param {number} quotes @param {number} speakers */
  quotesBy: (quotes, speakers) => `${counted(quotes, 'quote')} by ${counted(speakers, 'speaker')}`,
  /** @param {number} count */
  bodies: (count) => counted(count, 'organisation'),
  /** @param {number} count */
  numbers: (count) => counted(count, 'number'),
  /** @param {number} percent */
  quoted: (percent) => `${percent}% of the words are quotation.`,
  /** @param {number} own @param {number} all */
  unsourced: (own, all) =>
    own === 0
      ? 'Every number is said by somebody.'
      : `${own} of ${counted(all, 'number')} stand outside any quote.`,
  /** @param {number} percent */
  shareOf: (percent) => `${percent}% of the quoted words`,
  /** @param {number} number @param {string} words */
  mention: (number, words) => `Mention ${number}: ${words}`,
  /** @param {number} count */
  more: (count) => `Show ${count} more`,
  /** @param {string} name */
  saidBy: (name) => `said by ${name || 'somebody who is not named'}`,
  saidByNobody: 'said by nobody named',
  /** @param {string} name */
  accordingTo: (name) => `according to ${name}`,
  /** @param {string} whole */
  partOf: (whole) => `part of ${whole}`,
  /** @param {string} other */
  sameAs: (other) => `the same as ${other}`,
  /** @type {Record<string, string>} */
  hedges: {
    estimated: 'an estimate',
    projected: 'a projection',
    record: 'a record',
    average: 'an average',
    'margin-of-error': 'a margin of error',
  },
  /** @type {Record<string, {by: string, from: string, to: string}>} by direction */
  changes: {
    up: { by: 'a rise of', from: 'a rise from', to: 'a rise to' },
    down: { by: 'a fall of', from: 'a fall from', to: 'a fall to' },
    unknown: { by: 'a change of', from: 'a change from', to: 'a change to' },
  },
  order: 'Order',
  inTextOrder: 'as in the article',
  /** @type {Record<string, string>} by kind */
  largestFirst: {
    money: 'money, largest first',
    percent: 'per cent, largest first',
    count: 'counts, largest first',
    measure: 'measures, largest first',
    rate: 'rates, largest first',
  },
  /** @param {string} words */
  copyQuote: (words) => `Copy with speaker: ${words}`,
  /** @type {Record<string, string>} */
  quoteKinds: { direct: '', mixed: '', scare: '', indirect: 'paraphrase' },
  /** @type {Record<string, string>} */
  organisationKinds: {
    company: 'company',
    government: 'government',
    political: 'political',
    media: 'media',
    military: 'military',
    'armed-group': 'armed group',
    education: 'education',
    sport: 'sport',
    international: 'international',
    union: 'union',
    ngo: 'NGO',
    other: '',
  },
  /** @type {Record<string, string>} */
  comparators: { '=': '', '>': 'more than', '>=': 'at least', '<': 'less than', '<=': 'up to', '~': 'about' },

  /** @type {Record<string, string>} by code of a PresslightError */
  errors: {
    'engine-blocked':
      'The security policy of this page forbids WebAssembly, which Presslight needs. Its owner can allow it with ‘wasm-unsafe-eval’.',
    'engine-missing': 'Presslight could not load its analyser. Check the connection and load the page again.',
    'out-of-memory': 'This text needs more memory than the browser gives. Try a part of it.',
    'text-too-long': 'This text is longer than Presslight can read. Try a part of it.',
    'no-article': 'There is no article to read: the element named in “for” does not exist.',
    unknown: 'Something went wrong. Load the page again and paste the text once more.',
  },
};

/** @typedef {typeof STRINGS} Strings */
