import { folded } from '../i18n/folded.ts';

/**
 * What the words around a number say about it: that it is a code, that it is something else, or nothing.
 */
export type Context = 'code' | 'other' | 'none';

/** Words that announce a code, folded. */
export const announcing: ReadonlySet<string> = new Set(
  'erro erros error errors err errno errorcode errorid errcode codigo codigos code codes cod id ids identificador hresult hr status estado resultado result returncode exitcode retorno rc ntstatus lasterror falha fallo excepcion excecao exception http https win32 stop bugcheck'.split(
    ' ',
  ),
);

/** Words that may stand between the announcing word and its code. */
export const linking: ReadonlySet<string> = new Set(
  'de do da del la el o a de e y of the no nr n num numero number foi era was is es hex hexadecimal decimal dec interno internal code codigo com con with um un uma una an value valor novamente detalhes detalle detalles'.split(
    ' ',
  ),
);

/** Words whose number is something else: ports, processes, versions, amounts, articles. */
const denying = new Set(
  'porta port puerto pid tid thread process processo proceso linha line linea step passo paso etapa versao version build ver kb server office windows win framework powershell tls ssl pagina page sessao session sesion user usuario ticket chamado caso case incidente protocolo ramal tel telefone fone linkid clcid lcid total hardware correlation activity request client tarefa tarea task job item row fila seq pedido factura fatura sala extension artigo articulo'.split(
    ' ',
  ),
);

/** The largest number that an event of Windows may have. */
const largestEvent = 0xffff;

/** Units whose amount stands before them; of a whole one also as spreadsheets write it: `,00 €`. */
const unit =
  /^(?:[.,]00?)?\s?(?:[%°º€]|(?:[kmgt]i?b(?:ps|\/s)?|bytes?|bits?|m?s|seg(?:undos?)?|seconds?|min(?:ut[eo]s?)?|h(?:r?s|oras?|ours?)?|d[ií]as?|days?|m[eê]s(?:es)?|a[nñ]os?|years?|semanas?|ar(?:qu|ch)ivos|files|ficheiros|m[aá]quinas|machines|ve[zc]es|times|tentativas|intentos|px|[mg]hz|reais|euros|usu[aá]rios|ite[nm]s|elementos)(?![A-Za-z\u00c0-\u024f0-9_]))/i;

const reach = 48;

/**
 * Reads the words before and after a passage of a text.
 *
 * @param start where the passage begins
 * @param end where it ends
 */
export function contextOf(text: string, start: number, end: number): Context {
  const before = wordsBefore(text, start);
  const number = text.slice(start, end);
  for (const [index, word] of before.entries()) {
    if (denies(word, number)) return 'other';
    if (announcing.has(word)) return announced(before, index, number);
    if (!linking.has(word)) break;
  }
  if (isAmount(text, start, end)) return 'other';
  if (/^\s(?:error|erro)(?![A-Za-z])/.test(text.slice(end, end + 7))) return 'code';
  return 'none';
}

/** Whether a unit follows a passage, or a sign of money stands before it. */
export function isAmount(text: string, start: number, end: number): boolean {
  return unit.test(text.slice(end, end + 16)) || /[$€£]\s?$/.test(text.slice(Math.max(0, start - 2), start));
}

/** Whether a word says of a number that it is something else, as far as that can be. */
function denies(word: string, number: string): boolean {
  return denying.has(word) || (/^event/.test(word) && !(+number > largestEvent));
}

/** `Event ID 5`, `process id 5`: what stands before `id` and `code` decides what they announce. */
function announced(before: string[], index: number, number: string): Context {
  const general = ['id', 'ids', 'code', 'codigo', 'status', 'estado', 'identificador'];
  if (!general.includes(before[index] ?? '')) return 'code';
  const owner = before.slice(index + 1).find((word) => !linking.has(word));
  return owner && denies(owner, number) ? 'other' : 'code';
}

/** The words before a place on its line, the nearest first, folded; none across the end of a sentence. */
function wordsBefore(text: string, place: number): string[] {
  const line = text.slice(Math.max(0, place - reach), place).replace(/^[\s\S]*\n/, '');
  const words = folded(line.replace(/([a-z])([A-Z])/g, '$1 $2'));
  const found: string[] = [];
  for (const [, word = '', gap = ''] of [...words.matchAll(/([a-z][a-z0-9]*|\d+)([^a-z0-9]*)/g)].reverse()) {
    // A sentence that ends before the number says nothing about it; so short a word is abbreviated: `Id.: 5`, `tel. 5`.
    if (/[!?;]|\.\s/.test(gap) && word.length > 3) break;
    found.push(word);
    if (found.length === 6) break;
  }
  return found;
}
