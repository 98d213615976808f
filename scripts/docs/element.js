// The reference of <press-light>, from its custom-elements.json.
import { code, prose, table } from './markup.js';

/** @typedef {{name: string, description?: string, type?: {text: string}}} Described */
/** @typedef {Described & {kind: string, privacy?: string, readonly?: boolean, parameters?: Described[]}} Member */
/** @typedef {{customElement?: boolean, attributes?: Described[], members?: Member[], events?: Described[], slots?: Described[], cssParts?: Described[], cssProperties?: (Described & {default?: string})[], cssStates?: Described[]}} Declaration */

/** @param {Described} described */
const typed = ({ type }) => (type && type.text !== 'CustomEvent' ? code(type.text) : '');

/**
 * @param {string} caption
 * @param {Described[]} [items]
 * @param {(item: any) => string} [name]
 */
function list(caption, items = [], name = (item) => code(item.name || 'default')) {
  if (items.length === 0) return '';
  const hasTypes = items.some((item) => typed(item) !== '');
  const rows = items.map((item) => [name(item), ...(hasTypes ? [typed(item)] : []), prose(item.description)]);
  return table(['name', ...(hasTypes ? ['values'] : []), 'is'], rows, caption);
}

/** Parameters that are taken apart are named by their doc comment. @param {Member} member */
const signature = ({ name, parameters = [] }) => {
  const names = parameters.map((each) => each.name).filter((each) => !each.startsWith('{'));
  return code(`${name}(${names.join(', ')})`);
};

/**
 * @param {{modules: {declarations: Declaration[]}[]} | null} manifest
 */
export function elementSection(manifest) {
  const declarations = manifest?.modules.flatMap((module) => module.declarations) ?? [];
  const element = declarations.find(({ customElement }) => customElement);
  if (!element) return '';
  const members = (element.members ?? []).filter(
    ({ privacy, description }) => privacy !== 'private' && description,
  );
  return [
    list('Attributes', element.attributes),
    list(
      'Properties',
      members.filter(({ kind }) => kind === 'field'),
    ),
    list(
      'Methods',
      members.filter(({ kind }) => kind === 'method'),
      signature,
    ).replace('<th scope="col">values', '<th scope="col">gives'),
    list(
      'Events',
      element.events?.filter(({ name }) => name),
    ),
    list('Slots', element.slots),
    list('Custom properties', element.cssProperties),
    list('Parts', element.cssParts),
    list('States', element.cssStates),
  ].join('\n');
}
