import type { Random } from './random.ts';

const logLines = [
  'INFO  [{host}] Job {guid} iniciado pelo agendador',
  'DEBUG cbengine[{n}]: heartbeat ok, {n} ms',
  'WARN  [{host}] volume C: com {n} MB livres de 120 GB',
  'INFO  thread {n}: arquivo C:\\Dados\\Financeiro\\{n}\\balanco.xlsx copiado',
  'INFO  conexión desde 10.0.{b}.{b} puerto {n} aceptada',
  'TRACE GET https://contoso.example/api/v2/items/{n}?api-version=2019-06-01 0.{n}s',
  'INFO  [{host}] agente versão 2.0.9169.0 no Windows Server 2012 R2',
  'INFO  sesión {guid} cerrada por el usuario CONTOSO\\mgarcia',
  'DEBUG pid {n} encerrado, memória em uso {n} KB',
  'INFO  próximo intento a las {time}',
];
const mailBefore = [
  'Prezados, boa tarde.',
  'Hola, buenos días:',
  'Bom dia, time! Tudo bem?',
  'Segue o que aparece no servidor {host} do cliente Padaria Estrela Ltda.:',
  'Os escribo porque desde ayer nos falla en el equipo {host} y el cliente está nervioso.',
  'Já reiniciamos duas vezes e nada mudou.',
  'De: suporte@contoso.example Enviado: segunda-feira, 29 de julho de 2019 {time}',
];
const mailAfter = [
  'Fico no aguardo. Obrigada, Camila Souza, ramal {n}',
  'Un saludo y gracias de antemano, Íñigo',
  'Tel. +55 11 91234-5678 | Av. Paulista, 1000, São Paulo',
  'Este mensaje es confidencial y va dirigido solo a su destinatario.',
  'Enviado do meu iPhone',
];

/** A text in the midst of some forty lines of log. */
export function inLog(text: string, random: Random): string {
  const lines = Array.from({ length: 40 }, () => `${stamp(random)} ${fill(random.pick(logLines), random)}`);
  lines.splice(random.below(lines.length), 0, `${stamp(random)} ERROR [SRV-ARQ02] ${text}`);
  return lines.join('\n');
}

/** A text in an e-mail. */
export function inMail(text: string, random: Random): string {
  const before = [random.pick(mailBefore), random.pick(mailBefore), random.pick(mailBefore)];
  return [...before, '', text, '', random.pick(mailAfter), random.pick(mailAfter)]
    .map((line) => fill(line, random))
    .join('\n');
}

function stamp(random: Random): string {
  const two = (limit: number) => String(random.below(limit)).padStart(2, '0');
  return random.pick([
    `2019-07-${two(29)} ${two(24)}:${two(60)}:${two(60)}.${random.below(900) + 100}`,
    `${two(28)}/06/2019 ${two(24)}:${two(60)}:${two(60)}`,
    `[2019-06-${two(28)}T${two(24)}:${two(60)}:${two(60)}Z]`,
  ]);
}

function fill(line: string, random: Random): string {
  return line
    .replaceAll('{n}', () => String(random.below(9000) + 1000))
    .replaceAll('{b}', () => String(random.below(256)))
    .replaceAll('{host}', () => random.pick(['SRV01', 'SRV-RH', 'PC-CONTAB-4', 'WIN2K12-DC']))
    .replaceAll('{time}', () => `${random.below(14) + 10}:${random.below(50) + 10}`)
    .replaceAll('{guid}', 'b3e7a0d5-18f4-4c62-9e2b-7a6d5f0c1e84');
}
