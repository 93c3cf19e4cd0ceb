import { type Block, lineAt, windowsPath } from '../block.ts';
import { excerptOf, type PairRule } from '../rule.ts';
import { type Placed, surplus } from '../surplus.ts';

const fileName =
  /(?<![\p{L}\p{N}_.\\/-])[\p{L}\p{N}_-]+\.(?:exe|dll|ps1|psm1|bat|cmd|msi|sys|kek|vhdx?|json|xml|ya?ml|config|ini|log|txt|zip|csv)(?![\p{L}\p{N}])/giu;

/** Paths and file names that the other locale's text does not have as often. */
export const pairPath: PairRule = ({ blocks }, other) => {
  const theirs = other.blocks.flatMap(pathsOf);
  const countThere = (form: string) => theirs.filter((path) => path.form === form).length;
  return surplus(blocks.flatMap(pathsOf), countThere, other.entry.file, 'the path');
};

function pathsOf(block: Block): Placed[] {
  return [windowsPath, fileName].flatMap((pattern) =>
    [...block.text.matchAll(pattern)].map(({ 0: path, index }) => ({
      line: lineAt(block, index),
      excerpt: excerptOf(path),
      form: normal(path),
    })),
  );
}

/** Windows tells neither case nor the two slashes apart. */
function normal(path: string): string {
  return path.toLowerCase().replaceAll('\\', '/').replace(/\s+/g, ' ').trim();
}
