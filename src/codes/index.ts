export type { Certainty, CodeKind, FoundCode } from './code.ts';
export { announcing as announcingWords, linking as linkingWords } from './context.ts';
export { codesIn, findCodes } from './find.ts';
export {
  equivalents,
  hexNotation,
  nameForm,
  normalForm,
  notations,
  type Reading,
  readingsOf,
} from './normal-form.ts';
