import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { colours } from '../styles/colours.ts';
import { type PictureCard, pictureSize } from './card.ts';

const require = createRequire(import.meta.url);

/** Fonts come with the project: a machine that builds may have none, and pictures must look the same everywhere. */
async function loadFonts() {
  const font = async (subset: string, weight: 400 | 700) => ({
    name: 'Source Sans 3',
    weight,
    style: 'normal' as const,
    data: await readFile(
      require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`),
    ),
  });
  return Promise.all(['latin', 'latin-ext'].flatMap((subset) => [font(subset, 400), font(subset, 700)]));
}

/**
 * Makes a drawer of cards.
 *
 * @returns a function that gives a card's picture as PNG
 */
export async function createDrawer(): Promise<(card: PictureCard) => Promise<Buffer>> {
  const fonts = await loadFonts();
  return async (card) => {
    const svg = await satori(layout(card), { ...pictureSize, fonts });
    return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, compressionLevel: 9 }).toBuffer();
  };
}

const edge = 28;
const margin = 80;
const line = { width: pictureSize.width - edge - 2 * margin };

function layout({ headline, text, footer }: PictureCard) {
  return box(
    {
      ...pictureSize,
      flexDirection: 'column',
      padding: `72px ${margin}px 0`,
      backgroundColor: colours.paper,
      borderLeft: `${edge}px solid ${colours.accent}`,
      fontFamily: 'Source Sans 3',
      color: colours.ink,
    },
    [
      box(
        { ...line, fontSize: sizeOf(headline), fontWeight: 700, color: colours.accent, lineHeight: 1.2 },
        headline,
      ),
      box({ ...line, display: 'block', lineClamp: 4, marginTop: 24, fontSize: 52, lineHeight: 1.25 }, text),
      box(
        { position: 'absolute', left: edge + margin, bottom: 52, fontSize: 32, color: colours['ink-2'] },
        footer,
      ),
    ],
  );
}

function box(style: object, children: unknown) {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** The font size in pixels at which a headline fits on one line. */
function sizeOf(headline: string): number {
  return Math.min(120, Math.floor((line.width * 1.75) / Math.max(headline.length, 1)));
}
