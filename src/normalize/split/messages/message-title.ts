import { shorten } from '../causes/causes.ts';

/** A message as a title: cut to its length, without marks of quotation around it, or of which one was cut off. */
export function messageTitle(message: string): string {
  const title = shorten(/^["“«]([^"“”«»]+)["”»]\.?$/.exec(message)?.[1] ?? message);
  return /^["“«][^"“”«»]*$/.test(title) ? title.slice(1) : title;
}
