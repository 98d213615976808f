/**
 * All of Presslight in one file for a CDN: the element, registered, and the functions. The build puts the wasm
 * and the worker in the place of assets.js.
 * @module
 */
import './define.js';

export { PressLight } from './element/press-light.js';
export * from './exports/index.js';
export * from './index.js';
