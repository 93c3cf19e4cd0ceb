import { type PageRule, problemsAt } from '../rule.ts';

const extensions =
  'exe|dll|ps1|psm1|bat|cmd|msi|sys|kek|vhdx?|json|xml|ya?ml|config|ini|log|txt|zip|csv|tmp|md';
const spaceAfterDot = new RegExp(`[\\p{L}\\p{N}_-]+\\.\\s+(?:${extensions})(?![\\p{L}\\p{N}])`, 'gu');
const spaceBeforeDot = new RegExp(
  `(?:[\\p{L}\\p{N}_-]*\\p{Lu}[\\p{L}\\p{N}_-]*\\p{Lu}[\\p{L}\\p{N}_-]*|[\\p{L}_-]*\\p{N}[\\p{L}\\p{N}_-]*)\\s+\\.(?:${extensions})(?![\\p{L}\\p{N}])`,
  'gu',
);
const version = /(?<![\p{L}\p{N}.])\d+\.\s+\d+(?:\.\d+)+|(?<![\p{L}\p{N}.])\d+(?:\.\d+)+\.\s\d+\b/gu;
const domain = /\b(?:www\.\s+[a-z][\w-]*\.|[a-z][\w-]*\.\s+(?:com|net|org)(?=[/\s).,;:]|$))/gu;

/** File names, versions and addresses with a space at the dot: `CSC. exe`. */
export const splitName: PageRule = ({ blocks }) =>
  blocks.flatMap((block) =>
    [spaceAfterDot, spaceBeforeDot, version, domain].flatMap((pattern) =>
      problemsAt(
        block,
        block.text,
        pattern,
        ([name]) => `“${name}” has a space inside the name. Write “${name.replace(/\s+/g, '')}”.`,
      ),
    ),
  );
