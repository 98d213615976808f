/**
 * How an analysis fails.
 * @module
 */

/** An analysis could not be made. `code` is one of the contract's error codes. */
export class PresslightError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.name = 'PresslightError';
    this.code = code;
  }
}

/** @returns {PresslightError} named as a DOM abort is, so that either check works */
export function abortError() {
  const error = new PresslightError('aborted', 'The analysis was cancelled.');
  error.name = 'AbortError';
  return error;
}
