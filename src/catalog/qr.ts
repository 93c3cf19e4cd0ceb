import { encode } from 'uqr';

/**
 * A QR code as an SVG picture: black on white in any colour scheme, because cameras need the contrast.
 *
 * @param text what the code holds: an address
 */
export function qrSvg(text: string): string {
  // Any mask can be read; trying all eight for the most even one takes eight times as long.
  const { data, size } = encode(text, { ecc: 'M', border: 2, maskPattern: 3 });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += `M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`;
    }
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
