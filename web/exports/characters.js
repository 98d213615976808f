// What a format needs to know about single characters. A string may hold anything: NULs, halves of a pair.

/** @param {number} unit */
const isHigh = (unit) => unit >= 0xd800 && unit <= 0xdbff;

/** @param {number} unit */
const isLow = (unit) => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * True where a cut would fall between the two halves of one character.
 * @param {string} text
 * @param {number} at
 */
export function splitsPair(text, at) {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

/**
 * The span narrowed so that no character is cut in two.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
export function wholeSpan(text, start, end) {
  return {
    start: splitsPair(text, start) ? start + 1 : start,
    end: splitsPair(text, end) ? end - 1 : end,
  };
}

/**
 * `text.slice(start, end)`, narrowed so that no character is cut in two.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
export function wholeCharacters(text, start, end) {
  const whole = wholeSpan(text, start, end);
  return text.slice(whole.start, whole.end);
}

/**
 * The text as a file in UTF-8 can hold it: NULs and lone halves of a pair become U+FFFD, one unit for one
 * unit, so that every offset stays what it was.
 * @param {string} text
 */
export function storable(text) {
  return text.replace(/\0|\p{Surrogate}/gu, '\ufffd');
}

/**
 * The words on one line: line ends and runs of blanks become one space, no-break spaces stay.
 * @param {string} text
 */
export function onOneLine(text) {
  return text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(/^ | $/g, '');
}

/**
 * A function that turns offsets in UTF-16 code units into offsets in code points. It is asked in rising or
 * falling order alike; one pass over the text when it is made.
 * @param {string} text
 * @returns {(units: number) => number}
 */
export function codePointOffsets(text) {
  /** @type {number[]} places of the second halves, rising */
  const seconds = [];
  for (let i = 1; i < text.length; i++) if (splitsPair(text, i)) seconds.push(i);
  return (units) => units - countBelow(seconds, units);
}

/**
 * @param {number[]} rising
 * @param {number} limit
 */
function countBelow(rising, limit) {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
