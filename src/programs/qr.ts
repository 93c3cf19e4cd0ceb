import { encode } from 'uqr';

/** The width of the white around a code, in modules. */
const border = 2;

/**
 * A QR code as an SVG picture: black on white in any colour scheme, because cameras need the contrast.
 *
 * @param text what the code holds: an address
 */
export function qrSvg(text: string): string {
  // Any mask can be read; trying all eight for the most even one takes eight times as long.
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern: 3 });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += `M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`;
    }
  });
  const side = size + 2 * border;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-${border} -${border} ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M-${border}-${border}h${side}v${side}h-${side}z"/><path d="${path}"/></svg>\n`;
}
