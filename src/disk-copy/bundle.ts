import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const prelude = fileURLToPath(new URL('prelude.ts', import.meta.url));
const entry = 'virtual:page';

/**
 * Bundles modules of the built site into one classic script that loads nothing else.
 *
 * @param folder the built site
 * @param base its base path
 * @param modules their paths in it
 */
export async function classicScript(
  folder: string,
  base: string,
  modules: readonly string[],
): Promise<string> {
  const files = [prelude, ...modules.map((module) => path.resolve(folder, module))];
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [nothingToPreload(), bundlesByAddress(folder, base), pageEntry(files)],
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rollupOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(output) ? output : [output]).flatMap((part) =>
    'output' in part ? part.output : [],
  );
  const chunk = outputs.find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`No script was made of ${modules.join(', ')}.`);
  return chunk.code;
}

/** The site's build names what to preload with a module; here all of it is in the one script. */
function nothingToPreload(): Plugin {
  return {
    name: 'nothing-to-preload',
    transform: (code) => code.replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]'),
  };
}

/** What the site loads by the address of a bundle of its own becomes part of the one script. */
function bundlesByAddress(folder: string, base: string): Plugin {
  return {
    name: 'bundles-by-address',
    transform: (code) =>
      code.replace(/\bimport\((\w+)\)/g, (whole, name: string) => {
        const address = new RegExp(`\\b${name}\\s*=\\s*(["'\`])(/[^"'\`]+\\.js)\\1`).exec(code)?.[2];
        if (!address?.startsWith(base)) return whole;
        return `import(${JSON.stringify(path.resolve(folder, address.slice(base.length)))})`;
      }),
  };
}

/** Imports all files of a page. */
function pageEntry(files: readonly string[]): Plugin {
  const code = files.map((file) => `import ${JSON.stringify(file)};`).join('\n');
  return {
    name: 'page-entry',
    resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
    load: (id) => (id === `\0${entry}` ? code : undefined),
  };
}
