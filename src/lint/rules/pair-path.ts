import { windowsPath } from '../block.ts';
import { type PairRule, problemsAt } from '../rule.ts';

const fileName =
  /(?<![\p{L}\p{N}_.\\/-])[\p{L}\p{N}_-]+\.(?:exe|dll|ps1|psm1|bat|cmd|msi|sys|kek|vhdx?|json|xml|ya?ml|config|ini|log|txt|zip|csv)(?![\p{L}\p{N}])/giu;

/** Paths and file names that the other locale's text does not have. */
export const pairPath: PairRule = ({ blocks }, other) => {
  const theirs = other.blocks.map((block) => normal(block.text)).join('\n');
  return blocks.flatMap((block) =>
    [new RegExp(windowsPath, 'gu'), fileName].flatMap((pattern) =>
      problemsAt(block, block.text, pattern, ([path]) =>
        theirs.includes(normal(path))
          ? undefined
          : `“${path}” is not in ${other.entry.file}. Make the two agree.`,
      ),
    ),
  );
};

/** Windows tells neither case nor the two slashes apart. */
function normal(path: string): string {
  return path.toLowerCase().replaceAll('\\', '/').replace(/\s+/g, ' ').trim();
}
