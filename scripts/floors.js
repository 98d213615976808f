/** Figures against the floors that they must not fall under, as `accuracy.js` and `gold.js` print them. */

/** Points above a floor from which on it is to be raised. */
const ROOM_TO_RAISE = 0.5;

/**
 * In points with one decimal, rounded down so that a floor that is raised to it is never above it.
 * @param {number} value
 */
export const inPoints = (value) => Math.floor(value * 10 + 1e-6) / 10;

/**
 * Prints a figure beside its floor; says whether it holds.
 * @param {string} what
 * @param {number} points
 * @param {number} floor
 */
export function holds(what, points, floor) {
  const verdict = points < floor ? 'LOWER' : points >= floor + ROOM_TO_RAISE ? 'higher: raise the floor' : '';
  console.log(
    `${points.toFixed(1).padStart(6)}  floor ${floor.toFixed(1).padStart(5)}  ${what}  ${verdict}`.trimEnd(),
  );
  return points >= floor;
}
