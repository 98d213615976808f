// For bundles: the styles that stand in scripts, without the blanks that are there for people.
import { transform } from 'esbuild';

/** @type {import('esbuild').Plugin} */
export const smallStyles = {
  name: 'small styles',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](pane-)?style\.js$/ }, async ({ path }) => {
      const [name, list] = Object.entries(await import(path))[0];
      const { code } = await transform(list.join('\n'), { loader: 'css', minify: true, target: 'es2022' });
      return { contents: `export const ${name} = [${JSON.stringify(code)}];` };
    }),
};
