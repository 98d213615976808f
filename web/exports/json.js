// JSON: everything, for programs. Described by ../presslight.schema.json.

/** @import {Result} from '../result.js' */

/**
 * The result with the text its offsets point into, so that the file stands alone.
 * @param {Result} result
 * @param {string} text
 */
export function toJson(result, text) {
  const { schema, id = null, length, ...found } = result;
  return `${JSON.stringify({ schema, id, length, text, ...found }, null, 2)}\n`;
}
