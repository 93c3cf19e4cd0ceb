import { describe, expect, test } from 'vitest';
import { inPortuguese, inSpanish, lint, stored } from './lint-text.ts';

describe('broken-emphasis', () => {
  test.each([
    ['Vá para Internet**conexões**.', 'Internetconexões'],
    ['Selecione **habilitado**e depois **OK**.', 'habilitadoe'],
    ['Abra o **Gerenciador** de **Tare***fas*.', 'Tarefas'],
    ['Selecione ** Editar** agora.', '**'],
  ])('%s', (text, excerpt) => {
    expect(inPortuguese(text)).toContain(`broken-emphasis: ${excerpt}`);
  });

  test('leaves emphasis at the edge of words, punctuation and code alone', () => {
    expect(
      inPortuguese('Selecione **Editar**, **OK**; (**Nota**: a*b* não, mas `2**8` e **A**-B sim).'),
    ).toEqual(['broken-emphasis: ab']);
  });

  test('a corrected passage is no border', () => {
    expect(inPortuguese('Use o re<Corrected was="x">gistro</Corrected> de **dados**.')).toEqual([]);
  });
});

describe('menu-path', () => {
  test.each([
    ['Vá para **ferramentas** > **Opções da Internet**.', 'ferramentas'],
    ['Vá para **Ferramentas** > **Opções** > de **Internet**.', '> de'],
    ['Vá para serviços do **Gerenciador** > de tarefas **(local)** > **Serviço**.', '> de tarefas'],
  ])('%s', (text, excerpt) => {
    expect(inPortuguese(text)).toContain(`menu-path: ${excerpt}`);
  });

  test('leaves whole paths and comparisons alone', () => {
    expect(
      inPortuguese(
        'Vá para **Ferramentas** > **Opções** -> **Segurança**. Se `a` > 3, use \\<**nome**> e pare.',
      ),
    ).toEqual([]);
  });
});

describe('label-case', () => {
  test('sees labels that begin with a small letter', () => {
    expect(inPortuguese('Na guia **geral**, selecione **editar**.')).toEqual([
      'label-case: geral',
      'label-case: editar',
    ]);
  });

  test('leaves labels and other emphasis alone', () => {
    expect(inPortuguese('Na guia **Geral**, selecione **Editar** e não **apague** nada.')).toEqual([]);
  });
});

describe('split-name', () => {
  test.each([
    ['Há um CSC. exe para cada versão.', 'CSC. exe'],
    ['Execute CBEngine .exe agora.', 'CBEngine .exe'],
    ['Instale a versão 4. 5.2 agora.', '4. 5.2'],
    ['Abra o site microsoft. com agora.', 'microsoft. com'],
  ])('%s', (text, excerpt) => {
    expect(inPortuguese(text)).toContain(`split-name: ${excerpt}`);
  });

  test('leaves sentences and extensions alone', () => {
    expect(
      inPortuguese(
        'Exclua os arquivos com a extensão .tmp. Log é um registro. Use a versão 3. Em 4.5.2 há mais.',
      ),
    ).toEqual([]);
  });
});

describe('version-comma', () => {
  test.each([
    ['Instale o PowerShell 3,0 ou posterior.', 'PowerShell 3,0'],
    ['PowerShell 3,0 é preciso.', 'PowerShell 3,0'],
    ['Use o TLS 1,2 sempre.', 'TLS 1,2'],
    ['Instale a versão 3,7,0 agora.', 'versão 3,7,0'],
  ])('%s', (text, excerpt) => {
    expect(inPortuguese(text)).toContain(`version-comma: ${excerpt}`);
  });

  test('leaves quantities alone', () => {
    expect(
      inPortuguese('Aguarde 1,5 minuto. O disco C precisa de 2,5 GB; no Azure 1,5% basta. Libere 2,5 GB.'),
    ).toEqual([]);
  });
});

describe('doubled-word', () => {
  test.each([
    ['Reinicie o o servidor.', 'o o'],
    ['Reinicie **o** o servidor.', 'o o'],
    [
      'Se tiver instalado um software antivírus instalado no servidor, pare.',
      'instalado um software antivírus instalado',
    ],
  ])('%s', (text, excerpt) => {
    expect(inPortuguese(text)).toContain(`doubled-word: ${excerpt}`);
  });

  test('sees across lines and leaves code and joined participles alone', () => {
    expect(
      inPortuguese(
        'Reinicie o\no servidor. Execute `a a`. Foi instalado e não instalado. Use um certificado como certificado raiz.',
      ),
    ).toEqual(['doubled-word: o o']);
  });
});

describe('spacing', () => {
  test.each([
    ['Consulte [Sysinternals](https://x.example) .', 'Sysinternals .'],
    ['Reinicie o servidor , e espere.', 'servidor ,'],
    ['Espere o servidor.Tente depois.', 'servidor.Tente'],
    ['Espere o servidor..', 'servidor..'],
    ['Há 5 % livres.', '5 %'],
  ])('%s', (text, excerpt) => {
    expect(inPortuguese(text)).toContain(`spacing: ${excerpt}`);
  });

  test('knows the locale’s percent sign', () => {
    expect(inSpanish('Un 5 % libre, un 10% libre, un 20\u00a0% libre.')).toEqual([
      'spacing: 5 %',
      'spacing: 10%',
    ]);
    expect(inPortuguese('De 5% a 10%.')).toEqual([]);
  });

  test('leaves names with dots and ellipses alone', () => {
    expect(
      inPortuguese(
        'Use o .NET Framework, a extensão .tmp, o domínio .windows.net e ASP.NET… (veja) e assim por diante...',
      ),
    ).toEqual([]);
  });
});

describe('heading-period', () => {
  test('sees headings, cause titles and the entry’s title', () => {
    const found = lint(
      stored('pt-BR', '1', '<Cause>\n\n## O disco está cheio. {#cause-1}\n\n</Cause>\n', {
        title: 'Falha no disco.',
      }),
    );
    expect(found.map(({ line, rule, excerpt }) => [line, rule, excerpt])).toEqual([
      [1, 'heading-period', 'Falha no disco.'],
      [13, 'heading-period', 'O disco está cheio.'],
    ]);
  });

  test('leaves a title that quotes a message alone', () => {
    expect(lint(stored('pt-BR', '1', 'Texto.', { title: 'Falhou.', messages: ['Falhou. Tente.'] }))).toEqual(
      [],
    );
  });
});

describe('term', () => {
  test('sees wordings for which there is a term', () => {
    expect(inPortuguese('Digite a senha de criptografia.')).toEqual(['term: senha de criptografia']);
    expect(inPortuguese('Digite a frase secreta.')).toEqual([]);
  });
});

describe('product-name', () => {
  test.each(['Mars', 'Power Shell', 'Powershell', '.Net Framework', 'backup do Azure', 'CBengine.exe'])(
    '%s',
    (name) => {
      expect(inPortuguese(`Reinicie o ${name} agora.`)).toEqual([`product-name: ${name}`]);
    },
  );

  test.each(['Microsofft', 'Powershel', 'PowreShell', 'Microsfot'])('%s', (name) => {
    expect(inPortuguese(`Reinicie o ${name} agora.`)).toEqual([`product-name: ${name}`]);
  });

  test('leaves right spellings, code, paths and addresses alone', () => {
    expect(
      inPortuguese(
        'O MARS, o PowerShell e o .NET Framework: `powershell`, C:\\powershell\\mars\\cbengine.exe e https://mars.example/powershell.',
      ),
    ).toEqual([]);
  });
});

describe('untranslated', () => {
  test('sees English names that have a term, and English sentences', () => {
    expect(inPortuguese('Abra o Device Manager.')).toEqual(['untranslated: Device Manager']);
    expect(inPortuguese('Restart the server and try the operation with your account.')).toEqual([
      'untranslated: Restart the server and try the operation with your account',
    ]);
  });

  test('leaves the other languages, code and paths alone', () => {
    expect(
      inPortuguese(
        'Se for preciso, a conta é a do sistema; veja `the end of the line` em C:\\Device Manager\\x.log.',
      ),
    ).toEqual([]);
    expect(inSpanish('Si has de hacerlo por la noche, no lo hagas a mano.')).toEqual([]);
  });
});

describe('translated-code', () => {
  test.each([
    ['`Obter-Política -Lista`', 'Obter-Política -Lista'],
    ['Vá para C:\\Arquivos de Programas\\Agente\\Bin.', 'C:\\Arquivos de Programas\\Agente\\Bin'],
    ['Vá para C:/Windows/Temp e veja.', 'C:/Windows/Temp'],
  ])('%s', (text, excerpt) => {
    expect(inPortuguese(text)).toContain(`translated-code: ${excerpt}`);
  });

  test('leaves commands with placeholders and real paths alone', () => {
    expect(
      inPortuguese('```\nvssadmin /For=[letra do volume é]: "ação"\n```\n\nVeja C:\\Program Files\\X.'),
    ).toEqual([]);
  });
});

describe('link-text', () => {
  test.each([
    ['Baixe [aqui](https://x.example/a).', 'aqui'],
    ['Veja [www.example.com](https://other.example/a).', 'www.example.com'],
    ['Veja [o erro 34599](/pt-br/errors/1/).', 'o erro 34599'],
    ['Veja [o proxy](/pt-br/errors/nowhere/).', 'o proxy'],
    ['[A lista](https://x.example/a) e [a lista](https://x.example/b).', 'a lista'],
  ])('%s', (text, excerpt) => {
    expect(inPortuguese(text)).toContain(`link-text: ${excerpt}`);
  });

  test('sees the title of one entry on a link to another', () => {
    const found = lint(
      stored('pt-BR', '1', 'Veja [Proxy bloqueado](/pt-br/errors/3/).'),
      stored('pt-BR', '2', 'Texto.', { title: 'Proxy bloqueado' }),
      stored('pt-BR', '3', 'Texto.', { title: 'Disco cheio' }),
    );
    expect(found.map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual(['link-text: Proxy bloqueado']);
  });

  test('leaves what agrees alone', () => {
    expect(
      inPortuguese(
        'Veja [example.com](https://www.example.com/a), [o erro 1](/pt-br/errors/1/#cause-1), [a lista](/x) e [a lista](/x).',
      ),
    ).toEqual([]);
  });
});

describe('error messages', () => {
  test('are quotations and never checked', () => {
    expect(
      inPortuguese(
        '<ErrorMessage>\n\nO o Device Manager falhou .Tente o Power Shell 3,0 em CSC. exe\n\n</ErrorMessage>',
      ),
    ).toEqual([]);
  });
});

test('a finding on masked text quotes what stands there', () => {
  const [finding] = lint(stored('pt-BR', '1', 'Veja `C:\\a b` .'));
  expect(finding).toMatchObject({
    rule: 'spacing',
    excerpt: 'C:\\a b .',
    message: expect.stringContaining('“… .”'),
  });
});

test('a finding names file and line', () => {
  const [finding] = lint(stored('pt-BR', '1', 'Bem.\n\n- Um item.\n- Reinicie o o servidor.\n'));
  expect(finding).toMatchObject({ file: 'content/errors/1/pt-BR.mdx', line: 14, rule: 'doubled-word' });
});
