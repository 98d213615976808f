// The shape of what an analysis returns: the output contract `presslight/1`, as types alone.
//
// Offsets are UTF-16 code units into the text as it was given, half-open: `text.slice(start, end)`.

/** @typedef {{start: number, end: number}} Span */
/** @typedef {'headline'|'byline'|'dateline'|'subheading'|'body'|'caption'|'debris'} ParagraphRole */
/** @typedef {Span & {role: ParagraphRole}} Paragraph */

/**
 * @typedef {object} Person
 * @property {string} name the fullest form in this text
 * @property {string|null} description an apposition or a title: "the head of the agency"
 * @property {(Span & {kind: 'name'|'nominal'|'pronoun'})[]} mentions
 */

/**
 * @typedef {'company'|'government'|'political'|'media'|'military'|'armed-group'|'education'|'sport'|'international'|'union'|'ngo'|'other'} OrganisationKind
 */

/**
 * @typedef {object} Organisation
 * @property {string} name the fullest form in this text
 * @property {string[]} aliases its other forms, in order of appearance
 * @property {OrganisationKind | null} kind null where neither a list nor the name tells
 * @property {(Span & {confidence: number})[]} mentions
 */

/**
 * @typedef {object} SpeakerFields
 * @property {string|null} name the fullest name the text gives the speaker
 * @property {number|null} person index in `people`
 * @property {number|null} organisation index in `organisations`
 */
/** @typedef {Span & SpeakerFields} Speaker the mention that is tied to a quote, and whom it means */

/**
 * @typedef {object} QuoteFields
 * @property {'direct'|'mixed'|'scare'|'indirect'} kind
 * @property {number|null} partOf index in `quotes` of the first part of an interrupted quote
 * @property {number|null} nestedIn index in `quotes` of the quote around this one
 * @property {Speaker|null} speaker
 * @property {Span|null} cue said, says, according to …
 * @property {number} confidence
 */
/** @typedef {Span & QuoteFields} Quote with its quotation marks, unless it is indirect */

/** @typedef {{direction: 'up'|'down'|null, role: 'by'|'from'|'to'}} Change "rose by 3%", "from 40p", "to 42p" */

/**
 * @typedef {object} StatisticFields
 * @property {'count'|'money'|'percent'|'ratio'|'rate'|'measure'|'multiple'} kind
 * @property {number} value
 * @property {number|null} valueMax the upper end of a range
 * @property {'='|'>'|'>='|'<'|'<='|'~'} comparator
 * @property {string|null} unit percent, percentage-point, an ISO 4217 code, or a unit's name
 * @property {Span|null} counted what is counted or measured
 * @property {string|null} per the denominator of a rate
 * @property {Span|null} period when it holds
 * @property {number|null} partOf index in `statistics` of the whole this is a part of
 * @property {Change|null} change how it stands to a change that the text tells of
 * @property {number|null} sameAs index in `statistics` of the figure that this one converts: "45km (28 miles)"
 * @property {'estimated'|'projected'|'record'|'average'|'margin-of-error'|null} hedge how it came about
 * @property {Speaker|null} source who gives it, where that is said apart from a quote: "according to …"
 * @property {number|null} quote index in `quotes` of the innermost quote around it
 * @property {number} confidence
 */
/** @typedef {Span & StatisticFields} Statistic */

/**
 * @typedef {object} Result
 * @property {'presslight/1'} schema
 * @property {unknown} [id] copied from the input line in JSONL mode
 * @property {number} length of the text, in UTF-16 code units
 * @property {Paragraph[]} paragraphs
 * @property {Person[]} people
 * @property {Organisation[]} organisations
 * @property {Quote[]} quotes
 * @property {Statistic[]} statistics
 */

export {};
