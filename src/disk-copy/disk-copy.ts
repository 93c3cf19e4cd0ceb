import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isKeepable } from '../offline/plan.ts';
import { filesBelow } from '../output/folder.ts';
import { classicScript } from './bundle.ts';
import { diskPage } from './page.ts';

/** What a copy on a disk does not need: pages that only choose another, scripts that are bundled, the full text. */
const leftOut =
  /^(404\.html|e\/.*\.html|[\w-]+\/offline\/.*|_astro\/.*\.js|pagefind\/.*|.*\.webmanifest|offline\.json)$/;

/**
 * Makes a copy of a built site that opens from a disk, without any server. Codes and messages are searched as on
 * the site; the full text is not, since browsers load neither modules nor WebAssembly from a disk.
 *
 * @param folder the built site
 * @param base its base path
 * @returns the copy's files by their paths
 */
export async function diskCopy(folder: string, base: string): Promise<Map<string, Uint8Array>> {
  const names = filesBelow(folder)
    .filter((name) => (isKeepable(name) || /\/print\/|favicon|icons\//.test(name)) && !leftOut.test(name))
    .sort();
  const copy = new Map<string, Uint8Array>();
  const sets = new Map<string, string[]>();
  const scriptOf = (modules: string[]) => {
    const name = `scripts/${createHash('sha1').update(modules.join()).digest('hex').slice(0, 10)}.js`;
    sets.set(name, modules);
    return name;
  };
  for (const name of names) {
    const content = readFileSync(path.join(folder, name));
    if (name.endsWith('.html')) {
      // The first page leads to the languages by plain links.
      const script = name === 'index.html' ? () => undefined : scriptOf;
      copy.set(name, encode(diskPage(content.toString(), name, base, script)));
    } else if (name.endsWith('.json')) copy.set(`${name}.js`, encode(shelved(name, content.toString())));
    else copy.set(name, content);
  }
  for (const [name, modules] of sets) copy.set(name, encode(await classicScript(folder, base, modules)));
  return copy;
}

/** A file as a script that hands over its text. */
function shelved(name: string, text: string): string {
  return `indiceShelf(${JSON.stringify(name)}, ${JSON.stringify(text)});\n`;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
