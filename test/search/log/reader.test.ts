import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalForm } from '../../../src/codes/index.ts';
import type { KnownErrors } from '../../../src/search/log/known.ts';
import { LogReader } from '../../../src/search/log/reader.ts';

const activation =
  'A ativação não foi concluída com êxito. A operação atual falhou devido a um erro de serviço interno [0x1FC07]. Aguarde um pouco e repita a operação. Se o problema persistir, entre em contato com o suporte.';

const known: KnownErrors = {
  codes: new Map(
    Object.entries({
      34513: ['34513'],
      '0x1FC07': ['0x1fc07'],
      403: ['403'],
      100050: ['100050'],
      407: ['100050'],
      SalLowDiskSpace: ['sallowdiskspace'],
      '550 5.7.1': ['relay'],
      2147942405: ['denied-a', 'denied-b'],
      2147942406: ['half-b'],
    }).map(([code, keys]) => [normalForm(code), keys]),
  ),
  messages: [
    { key: '0x1fc07', text: activation },
    {
      key: '100050',
      text: 'El servidor no pudo conectarse a Microsoft Azure Backup. Compruebe la configuración de red.',
    },
    { key: 'denied-b', text: 'No se ha podido abrir el archivo de credenciales del almacén en {ruta}.' },
    {
      key: '34513',
      text: 'Credenciais do cofre fornecidas inválidas. O arquivo está corrompido ou não possui as credenciais mais recentes associadas ao serviço de recuperação. (ID: 34513)',
    },
    ...['half-a', 'half-b'].map((key) => ({
      key,
      text: `La copia de seguridad terminó a medias. ${key === 'half-a' ? 'No quedaba espacio en el volumen de la carpeta temporal del agente' : 'Se perdió la conexión con el servidor mientras se enviaban los últimos bloques'}.`,
    })),
    {
      key: 'saved',
      text: 'Falha ao definir a chave para backups seguros. A ativação não foi concluída com êxito, mas a senha de criptografia que foi digitada neste computador pelo administrador local, e que ninguém mais conhece nem pode recuperar depois, foi salva no arquivo a seguir.',
    },
  ],
  titles: [
    { key: '34513', text: 'Credenciais do cofre fornecidas inválidas' },
    { key: '34513', text: 'Se han proporcionado credenciales de almacén no válidas' },
  ],
};

function read(text: string, options: { piece?: number; block?: number } = {}) {
  const reader = new LogReader(known, options.block);
  const bytes = new TextEncoder().encode(text);
  const piece = options.piece ?? bytes.length;
  for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.slice(at, at + piece));
  reader.end();
  return reader.report;
}

const quiet = '2019-07-29 22:10:48.123 INFO [SRV-DOC01] cbengine[2216]: uploaded block 7713 in 403 ms\r\n';

describe('LogReader', () => {
  test('counts the lines of a documented code in any notation, with the first and the last line', () => {
    const report = read(
      `${quiet}x (ID: 34513)\r\n${quiet}hr: = [0x000086d1] and again 34513\r\n${quiet}Error34513\r\n`,
    );
    expect(report.errors).toMatchObject([
      { keys: ['34513'], lines: 3, first: 2, last: 6, printed: '34513', by: 'code' },
    ]);
    expect(report.errors[0]?.excerpt).toEqual({ before: 'x (ID: ', match: '34513', after: ')' });
    expect(report.lines).toBe(6);
  });

  test('finds a name that nothing announces', () => {
    expect(read(`${quiet}state=SalLowDiskSpace retry\n`).errors).toMatchObject([
      { keys: ['sallowdiskspace'], lines: 1, first: 2 },
    ]);
  });

  test('takes the status of a mail server for a code where its reply stands before it, else for a number', () => {
    const replied = read(`${quiet}smtp: 550 5.7.1 Unable to relay\r\n`);
    expect(replied.errors).toMatchObject([{ keys: ['relay'], lines: 1, first: 2 }]);
    const bare = read(`${quiet}openssl 5.7.1 loaded\r\n`);
    expect(bare).toMatchObject({ errors: [], bare: [{ keys: ['relay'], lines: 1, first: 2 }] });
  });

  test('sets bare numbers apart from codes, and leaves amounts out', () => {
    const report = read(`${quiet}queue 34513 done\n407 bytes\nerror 407\n`);
    expect(report.bare).toMatchObject([{ keys: ['34513'], lines: 1, first: 2 }]);
    expect(report.errors).toMatchObject([{ keys: ['100050'], printed: '407', first: 4 }]);
  });

  test('lists what looks like an error code and is not documented', () => {
    const report = read(
      `${quiet}failed with 0x80070643\nSetupInitError: x\nExitCode: 1603\n0x80070643 again\n`,
    );
    expect(report.errors).toEqual([]);
    expect(report.unknown).toMatchObject([
      { printed: '0x80070643', form: '2147944003', lines: 2, first: 2, last: 5 },
      { printed: 'SetupInitError', lines: 1 },
      { printed: '1603', lines: 1, first: 4 },
    ]);
  });

  test('finds a message without its code, wrapped, in capitals and without accents', () => {
    const wrapped =
      'A ATIVACAO NAO FOI CONCLUIDA COM EXITO. A OPERACAO ATUAL FALHOU\n   DEVIDO A UM ERRO DE SERVICO INTERNO.\n   AGUARDE UM POUCO E REPITA A OPERACAO.\n';
    expect(read(quiet + wrapped + quiet).errors).toMatchObject([
      { keys: ['0x1fc07'], lines: 1, first: 2, by: 'message' },
    ]);
  });

  test('counts a message with its code once', () => {
    const report = read(`${quiet}${activation}\n${quiet}`);
    expect(report.errors).toMatchObject([{ keys: ['0x1fc07'], lines: 1, first: 2, last: 2, by: 'both' }]);
  });

  test('counts a message on every line that it is printed on', () => {
    const report = read(`${activation}\n${activation}\n`.repeat(20) + quiet + activation);
    expect(report.errors).toMatchObject([{ keys: ['0x1fc07'], lines: 41, first: 1, last: 42 }]);
    const { excerpt } = read(`${quiet}SRV01: ${activation}\n`).errors[0] ?? {};
    expect(excerpt?.before).toBe('SRV01: ');
  });

  test('lets the message tell which entry of a shared code it is', () => {
    const message = 'No se ha podido abrir el archivo de credenciales del almacén en D:\\vault\\c.xml.';
    expect(read(`${message} HRESULT: 0x80070005\n`).errors).toMatchObject([
      { keys: ['denied-b'], by: 'both' },
    ]);
    expect(read('HRESULT: 0x80070005\n').errors).toMatchObject([{ keys: ['denied-a', 'denied-b'] }]);
  });

  test('takes no part of a message for it', () => {
    expect(read('Aguarde um pouco e repita a operação.\nMicrosoft Azure Backup\n').errors).toEqual([]);
    for (const line of [
      'Credenciais do cofre fornecidas pelo administrador',
      'O arquivo está corrompido ou não possui permissões',
      'Se han proporcionado credenciales de almacén válidas',
      'A ativação não foi concluída',
      'La copia de seguridad terminó a medianoche',
      'as credenciais mais recentes associadas ao serviço de recuperação',
    ])
      expect(read(`${quiet}${line}\n${quiet}`).errors, line).toEqual([]);
  });

  test.each([
    'Credenciais do cofre fornecidas inválidas. O arquivo está corrompido',
    'Credenciais do cofre fornecidas inválidas.',
    'CREDENCIAIS DO COFRE\nFORNECIDAS INVALIDAS',
    'Se han proporcionado credenciales de almacén no válidas',
  ])('finds a message by its whole first sentence, and an entry by its title: %s', (line) => {
    expect(read(`${quiet}${line}\n${quiet}`).errors).toMatchObject([
      { keys: ['34513'], lines: 1, first: 2, by: 'message' },
    ]);
  });

  test('names every entry whose message begins with a sentence, unless more of one is there', () => {
    const sentence = 'La copia de seguridad terminó a medias.';
    expect(read(`${quiet}${sentence}\n${quiet}`).errors).toMatchObject([
      { keys: ['half-a', 'half-b'], lines: 1, first: 2, by: 'message' },
    ]);
    expect(
      read(`${sentence} No quedaba espacio en el volumen de la carpeta temporal del agente.\n`).errors,
    ).toMatchObject([{ keys: ['half-a'] }]);
  });

  test('lets a code tell which entry of a shared sentence it is', () => {
    expect(read('La copia de seguridad terminó a medias. HRESULT: 0x80070006\n').errors).toMatchObject([
      { keys: ['half-b'], printed: '0x80070006', by: 'both' },
    ]);
  });

  test('finds no sentence of another entry in a long message', () => {
    const saved = known.messages.find(({ key }) => key === 'saved')?.text;
    expect(read(`${quiet}${saved}\n${quiet}`).errors).toMatchObject([{ keys: ['saved'], first: 2 }]);
  });

  test('finds what stands far inside a line without end', () => {
    const filler = '{"level":"info","value":1},'.repeat(4000);
    const report = read(`${filler}{"error":"34513"},${filler}{"code":"SalLowDiskSpace"}`, { block: 8192 });
    expect(report.errors.map(({ keys }) => keys[0]).sort()).toEqual(['34513', 'sallowdiskspace']);
    expect(report.errors.every(({ lines, first }) => lines === 1 && first === 1)).toBe(true);
    expect(report.lines).toBe(1);
  });

  test('keeps a bounded number of undocumented codes', () => {
    const text = Array.from(
      { length: 3000 },
      (_, index) => `error code: 0x8${(0x100000 + index).toString(16)}0\n`,
    ).join('');
    const report = read(text);
    expect(report.unknown.length).toBe(2000);
    expect(report.unknownOmitted).toBe(1000);
  });

  test('finds a message in a line without an end, wherever it is cut', () => {
    for (let length = 3990; length < 4100; length += 1) {
      const { errors } = read(`${'x'.repeat(length)}Credenciais do cofre fornecidas inválidas.\n`, {
        block: 2048,
        piece: 512,
      });
      expect(
        errors.map(({ keys, lines }) => [keys, lines]),
        String(length),
      ).toEqual([[['34513'], 1]]);
    }
  });

  test('finds what ends a file of one line, however long it is', () => {
    const ends = '(ErrorCode=34513)';
    for (let length = 3900; length < 4200; length += 1) {
      const { errors } = read('-'.repeat(length) + ends, { block: 2048 });
      expect(
        errors.map(({ keys, lines }) => [keys, lines]),
        String(length),
      ).toEqual([[['34513'], 1]]);
    }
  });

  test.each(['in 403 ms, ', 'porta 403 aberta '])(
    'takes no number for a code where a line is cut: %j',
    (text) => {
      for (let length = 0; length < text.length; length += 1) {
        const { errors, bare, unknown } = read('-'.repeat(length) + text.repeat(1000), {
          block: 2048,
          piece: 700,
        });
        expect([...errors, ...bare, ...unknown]).toEqual([]);
      }
    },
  );

  test('finds the same however the bytes are cut', () => {
    const line = fc.constantFrom(
      quiet,
      'plain words of a log\n',
      'Falha (ID: 34513)\n',
      'HRESULT 0x80070005\r\n',
      `${activation}\n`,
      'El servidor no pudo conectarse a Microsoft Azure\nBackup. Compruebe la configuración de red. (Id.: 100050)\n',
      'erro 0x80070643\n',
      'Credenciais do cofre fornecidas inválidas.\n',
      'La copia de seguridad terminó\n a medias. x\n',
      '34513\n',
      'x'.repeat(5000),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 60 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.constantFrom(2048, 4096),
        (lines, piece, block) => {
          const text = lines.join('');
          const cut = read(text, { piece, block });
          const whole = read(text);
          const plain = (report: typeof cut) =>
            [...report.errors, ...report.bare, ...report.unknown].map(
              ({ lines, first, last, ...finding }) => ({
                name: 'keys' in finding ? finding.keys : finding.form,
                lines,
                first,
                last,
              }),
            );
          expect(plain(cut)).toEqual(plain(whole));
          expect(cut.lines).toBe(whole.lines);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        const reader = new LogReader(known, 2048);
        reader.push(bytes);
        reader.end();
        expect(reader.report.bytes).toBe(bytes.length);
      }),
    );
  });
});
