import { bundle } from 'lightningcss';

let made: string | undefined;

/**
 * The styles that pages carry in their HTML (`first.css` with all that it imports), minified. The content security
 * policy has their hash, so they are the same on every page.
 */
export function firstStyles(): string {
  if (made === undefined || import.meta.env?.DEV)
    made = bundle({ filename: 'src/styles/first.css', minify: true }).code.toString();
  return made;
}

/** Stands for the first styles in a page until it is written: Astro would encode and copy them for every page. */
export const firstStylesMark = '/* first styles */';
