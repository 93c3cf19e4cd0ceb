import type { Random } from './random.ts';

/** What happens to a message between the product's dialog and the search field. Each keeps what it says. */
export const changes = {
  whole: (message) => message,
  part(message, random) {
    const words = message.split(' ');
    const length = Math.min(words.length, 6 + random.below(6));
    const from = random.below(words.length - length + 1);
    return words.slice(from, from + length).join(' ');
  },
  wrapped(message, random) {
    const width = 20 + random.below(40);
    let column = 0;
    return message
      .split(' ')
      .map((word) => {
        column += word.length + 1;
        if (column < width) return `${word} `;
        column = 0;
        return `${word}\n    `;
      })
      .join('');
  },
  unaccented: (message) => message.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  shouted: (message) => message.toUpperCase(),
  typos(message, random) {
    const words = message.split(' ');
    for (let count = 0; count < 2; count += 1) {
      const place = random.below(words.length);
      words[place] = typo(words[place] ?? '', random);
    }
    return words.join(' ');
  },
  foreign: (message) =>
    message
      .replace(/\d{3,}/g, '98765')
      .replace(/(\s)(no|na|en|em)\s/i, '$1$2 \\\\SRV-09\\dados$ ')
      .concat(' C:\\Temp\\x.log'),
  dialog: (message, random) =>
    `${random.pick(['Microsoft Azure Backup', 'Assistente de Registro do Servidor', 'Asistente'])}\n\n${message}\n\n${random.pick(['OK', 'Fechar', 'Aceptar   Cancelar'])}`,
} as const satisfies Record<string, (message: string, random: Random) => string>;

function typo(word: string, random: Random): string {
  if (word.length < 5) return word;
  const at = 1 + random.below(word.length - 2);
  const kinds = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + (word[at] ?? '') + word.slice(at),
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    word.slice(0, at) + random.pick([...'aeiosrnt']) + word.slice(at + 1),
  ];
  return random.pick(kinds);
}
