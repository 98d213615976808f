/**
 * Registers `<press-light>`. Loading it twice, or in two versions, does no harm: the first one stays.
 * @module
 */
import { PressLight } from './element/press-light.js';

if (globalThis.customElements && !customElements.get('press-light'))
  customElements.define('press-light', PressLight);
