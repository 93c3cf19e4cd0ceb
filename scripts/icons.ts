/** `npm run icons`: draws the icons in `public/` from `public/favicon.svg`. Run after changing it; they are committed. */
import './running/foreseen.ts';
import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { takeNoArguments } from './running/arguments.ts';

takeNoArguments();

const svg = await readFile('public/favicon.svg', 'utf8');
const draw = (source: string, size: number) =>
  sharp(Buffer.from(source), { density: (72 * size) / 64 })
    .resize(size)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
/** Without round corners: systems cut these to a shape of their own, of which the middle 80 % are safe. */
const square = svg.replace(' rx="14"', '');
const maskable = square
  .replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"')
  .replace('<rect width="64" height="64"', '<rect x="-8" y="-8" width="80" height="80"');

await writeFile('public/icons/icon-192.png', await draw(svg, 192));
await writeFile('public/icons/icon-512.png', await draw(svg, 512));
await writeFile('public/icons/maskable-512.png', await draw(maskable, 512));
await writeFile('public/icons/apple-touch-icon.png', await draw(square, 180));
await writeFile('public/favicon.ico', ico(await draw(svg, 32), 32));

/** An ICO file of one picture: a directory of one entry, then the PNG as it is. */
function ico(png: Buffer, size: number): Buffer {
  const directory = Buffer.alloc(22);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(1, 4);
  directory.writeUInt8(size, 6);
  directory.writeUInt8(size, 7);
  directory.writeUInt16LE(1, 10);
  directory.writeUInt16LE(32, 12);
  directory.writeUInt32LE(png.length, 14);
  directory.writeUInt32LE(directory.length, 18);
  return Buffer.concat([directory, png]);
}
