import { normalForm, notations } from '../../../src/codes/index.ts';
import type { Random } from './random.ts';

/** Every way in which people and products write a code. */
export function spellings(code: string): string[] {
  const form = normalForm(code);
  return /^\d+$/.test(form) ? numberSpellings(form) : nameSpellings(code);
}

function numberSpellings(form: string): string[] {
  const { hex, signed } = notations(form);
  const digits = hex.slice(2);
  const padded = digits.padStart(8, '0');
  const grouped = form.length > 3 ? ['.', ' '].map((mark) => form.replace(/\B(?=(?:\d{3})+$)/g, mark)) : [];
  return [
    form,
    `${form}\n`,
    `\t${form} `,
    `#${form}`,
    `erro ${form}`,
    `Erro: ${form}.`,
    `ERRO${form}`,
    `error #${form}`,
    `Error ${form}`,
    `ID: ${form}`,
    `ID:${form}`,
    `(ID: ${form})`,
    `(Id.: ${form})`,
    `(Id.:${form}),`,
    `ID do erro: ${form}`,
    `código ${form}`,
    `Código de erro ${form}`,
    `codigo de error: ${form}`,
    `código de estado ${form}`,
    `deu erro ${form} aqui`,
    `me sale el error ${form}, ¿qué hago?`,
    ...(form.length > 3 ? grouped.flatMap((text) => [text, `erro ${text}`]) : []),
    hex,
    hex.toLowerCase(),
    `0X${digits}`,
    `0x${padded}`,
    `[${hex}]`,
    `[0x${padded.toLowerCase()}].`,
    `(${hex.toLowerCase()})`,
    `\`${hex}\``,
    `<${hex}>`,
    ...(/\d/.test(digits) ? [`${digits}h`, `${digits.toLowerCase()}h`] : []),
    `Hr: = [0x${padded.toLowerCase()}]`,
    `HRESULT ${hex}`,
    `ErrorCode=${hex}`,
    `{"code": ${form}}`,
    ...(/[A-F]/.test(digits) && /\d/.test(digits) && digits.length > 3 ? [digits, digits.toLowerCase()] : []),
    ...(signed ? [signed, `HRESULT: ${signed}`] : []),
  ];
}

function nameSpellings(name: string): string[] {
  const parts = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu) ?? [name];
  const words = parts.join(' ');
  const printed = [
    name,
    name.toLowerCase(),
    name.toUpperCase(),
    `${name}).`,
    `[${name}]`,
    `erro ${name}`,
    `Error: ${name}`,
    `"code":"${name}"`,
  ];
  // A single word is a name only where something says so.
  if (parts.length < 3) return printed;
  return [
    ...printed,
    `O backup falhou com ${name}, e agora?`,
    words,
    words.toLowerCase(),
    words.toLowerCase().replaceAll(' ', '_'),
    words.toLowerCase().replaceAll(' ', '-'),
    name.slice(0, Math.ceil(name.length * 0.7)),
  ];
}

/** Codes in all notations that none of the given ones is. */
export function undocumented(documented: ReadonlySet<string>, random: Random, count: number): string[] {
  const queries: string[] = [];
  while (queries.length < count) {
    const value = random.pick([
      random.below(900) + 100,
      random.below(99_000) + 1000,
      0x80070000 + random.below(65_535),
    ]);
    const form = String(value);
    const asHex = BigInt(/^\d{4,8}$/.test(form) ? `0x${form}` : 0).toString();
    if (documented.has(form) || documented.has(asHex)) continue;
    const { hex, signed } = notations(form);
    queries.push(
      random.pick([
        form,
        hex,
        `erro ${form}`,
        `(ID: ${form})`,
        `error #${form}`,
        `[${hex.toLowerCase()}]`,
        `0${hex.slice(2)}h`,
        `0x${hex.slice(2).padStart(8, '0')}`,
        signed ?? form,
      ]),
    );
  }
  return queries;
}
