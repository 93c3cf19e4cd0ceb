import { describe, expect, test } from 'vitest';
import { findCodes } from '../../src/codes/index.ts';

/** What is found, as `printed=normal form`; a trailing `?` where it is only possible. */
function found(text: string): string[] {
  return findCodes(text).map(
    ({ printed, form, certainty }) => `${printed}=${form}${certainty === 'possible' ? '?' : ''}`,
  );
}

describe('findCodes finds', () => {
  test.each([
    ['34513', '34513=34513?'],
    ['34513\n', '34513=34513?'],
    ['53', '53=53?'],
    ['2019', '2019=2019?'],
    ['(ID: 34513)', '34513=34513'],
    ['"eventId":100050', '100050=100050'],
    ['Event ID 100050', '100050=100050'],
    ['Invalid length 0x80070057', '0x80070057=2147942487'],
    ['(Id.: 34513)', '34513=34513'],
    ['(Id.:34513)', '34513=34513'],
    ['(ID : 100050)', '100050=100050'],
    ['(ID 33621 )', '33621=33621'],
    ['ID:34513', '34513=34513'],
    ['Error 34506. La frase', '34506=34506'],
    ['erro34506', '34506=34506'],
    ['ERRO-34506', '34506=34506'],
    ['erro_id=34506', '34506=34506'],
    ['error #403', '403=403'],
    ['#403', '403=403?'],
    ['erro 34.506', '34.506=34506'],
    ['34 506', '34 506=34506?'],
    ['erro 2.147.942.405', '2.147.942.405=2147942405'],
    ['2.147.942.405', '2.147.942.405=2147942405?'],
    ['código de estado 407', '407=407'],
    ['Código de erro interno: 130055', '130055=130055'],
    ['ID do Erro: 2013', '2013=2013'],
    ['0x86D1', '0x86D1=34513'],
    ['86d1h', '86d1h=34513'],
    ['0x86D1L', '0x86D1L=34513'],
    ['hr == 0x1fc07UL;', '0x1fc07UL=130055'],
    ['x86CA', 'x86CA=34506'],
    ['x80070005', 'x80070005=2147942405'],
    ['1FC07h', '1FC07h=130055'],
    ['1FC07', '1FC07=130055?'],
    ['[0x0001fc07].', '0x0001fc07=130055'],
    ['Hr: = [0x0001fc07]', '0x0001fc07=130055'],
    ['5.7.1', '5.7.1=5.7.1?'],
    ['erro 5.1.10', '5.1.10=5.1.10'],
    ['550 5.7.1 Unable to relay', '550 5.7.1=5.7.1'],
    ['5.7.134: Sender not authenticated', '5.7.134=5.7.134'],
    ['#550-5.7.606 Access denied', '550-5.7.606=5.7.606'],
    ['`0x80070005`', '0x80070005=2147942405'],
    ['<0x1FC07>', '0x1FC07=130055'],
    ['-2147024891', '-2147024891=2147942405'],
    ['MPE_TAG_INVALID', 'MPE_TAG_INVALID=mpetaginvalid?'],
    ['HRESULT: -2147024891', '-2147024891=2147942405'],
    ['(Erro 8007026f)', '8007026f=2147943023'],
    ['(exceção de HRESULT: 0x80070263)', '0x80070263=2147943011'],
    ['* (407) autenticação de proxy necessária', '407=407'],
    ['Falla en el servidor remoto: (407) Se requiere autenticación', '407=407'],
    ['Contato: (407) 555-1234', '407=407?'],
    ['HTTP407', '407=407'],
    ['o proxy responde http-407', '407=407'],
    ['HTTP 403 Forbidden', '403=403'],
    ['veja 407 error aqui', '407=407'],
    ['saldo -10000 ok', '-10000=4294957296?'],
    ['erro 2019-2020', '2019=2019'],
    [
      '{"level":"error","code":"SalVhdInitializationError","retry":3}',
      'SalVhdInitializationError=salvhdinitializationerror',
    ],
    ['ErrorCode=UserErrorX', 'UserErrorX=usererrorx'],
    ['ErrorCode=Conflict', 'Conflict=conflict?'],
    ['SalLowDiskSpace', 'SalLowDiskSpace=sallowdiskspace?'],
    ['FileShareNotFound-a operação falhou', 'FileShareNotFound=filesharenotfound?'],
    ['ALTERNATE_LOGIN_ID_ERROR', 'ALTERNATE_LOGIN_ID_ERROR=alternateloginiderror'],
    ['UserErrorInvalidResourceName', 'UserErrorInvalidResourceName=usererrorinvalidresourcename?'],
    ['UserErrorBadItemType: x', 'UserErrorBadItemType=usererrorbaditemtype?'],
    [
      'CopyingVHDsFromBackUpVaultTakingLongTime',
      'CopyingVHDsFromBackUpVaultTakingLongTime=copyingvhdsfrombackupvaulttakinglongtime?',
    ],
    ['AADSTS50034: The user account', 'AADSTS50034=aadsts50034'],
    ['NU1107', 'NU1107=nu1107?'],
    ['a operação falhou com o erro 403.', '403=403'],
    ['CÓDIGO DE ERRO 403', '403=403'],
    ['Co\u0301digo: 403', '403=403'],
    ['34506,34513', '34506=34506?', '34513=34513?'],
    ['34506,34513,403', '34506=34506?', '34513=34513?', '403=403?'],
    ['{"errors":[34506,34513]}', '34506=34506', '34513=34513?'],
    ['{"errors":[403,34513,1,34506]}', '403=403', '34513=34513?', '34506=34506?'],
    ['codes: 34506,34513', '34506=34506', '34513=34513?'],
    ['2019-07-01,SRV01,34506,1', '34506=34506?'],
    ['2019-07-01 10:00:00,SRV01,403,407,x', '403=403?', '407=407?'],
    ['-2147024891,5,SRV01,x', '-2147024891=2147942405'],
    ['ID: 34506,1', '34506=34506'],
    ['ID 34513,2019-07-01', '34513=34513'],
    ['ERROR,code,34506,1', '34506=34506'],
    ['ID: 100,050', '100,050=100050'],
    ['34513.0', '34513=34513?'],
    ['403.0', '403=403?'],
    ['código 34513,0', '34513=34513'],
    ['código 34513,00', '34513=34513'],
    ['erro nº: 34.513,00', '34.513=34513'],
    ['-2147024891.0', '-2147024891=2147942405'],
    ["100'050", "100'050=100050?"],
    ['100’050', '100’050=100050?'],
    ['0x86D1h', '0x86D1h=34513'],
    ['code34513', '34513=34513'],
    ['error34.506', '34.506=34506'],
    ['3 4 5 1 3', '3 4 5 1 3=34513?'],
    ['erro 3 4 5 1 3.', '3 4 5 1 3=34513?'],
    ['o código é 3-4-5-1-3', '3-4-5-1-3=34513?'],
    ['34506-34513', '34506=34506?', '34513=34513?'],
    ['34506–34513', '34506=34506?', '34513=34513?'],
    ['400-407', '400=400?', '407=407?'],
    ['1001-1005', '1001=1001?', '1005=1005?'],
    ['erro 34506-34513-34514.', '34506=34506', '34513=34513?', '34514=34514?'],
    ['34506+34513', '34506=34506?', '34513=34513?'],
    ['34506\\34513', '34506=34506?', '34513=34513?'],
    ['34506:34513', '34506=34506?', '34513=34513?'],
    ['34506=>34513', '34506=34506?', '34513=34513?'],
    ['34506_34513', '34506=34506?', '34513=34513?'],
    [
      'UserErrorAbcFailed/UserErrorAbcFailedV2',
      'UserErrorAbcFailed=usererrorabcfailed',
      'UserErrorAbcFailedV2=usererrorabcfailedv2',
    ],
  ])('%j', (text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('several in one line', () => {
    expect(found('Erro 34513 (0x86D1), depois 403/407')).toEqual([
      '34513=34513',
      '0x86D1=34513',
      '403=403?',
      '407=407?',
    ]);
  });

  test('groups after a comma also by themselves', () => {
    expect(findCodes('códigos: 403,407')[0]?.readings).toEqual(['403407', '403', '407']);
  });

  test('a small negative number also as what follows a dash, where it is alone or announced', () => {
    expect(findCodes('-34513')[0]?.readings).toEqual(['4294932783', '34513']);
    expect(findCodes('deu erro -34513 ontem')[0]?.readings).toEqual(['4294932783', '34513']);
    expect(findCodes('ErrorCode = \u221234513')[0]?.readings).toEqual(['4294932783', '34513']);
    expect(findCodes('diferença -34513 ontem')[0]?.readings).toEqual(['4294932783']);
    expect(findCodes('-2147024891')[0]?.readings).toEqual(['2147942405']);
  });

  test('both readings of bare digits, the decimal first', () => {
    expect(findCodes('80070005')[0]?.readings).toEqual(['80070005', '2147942405']);
  });
});

describe('findCodes takes for no code', () => {
  test.each([
    'HTTP/1.1',
    'HTTP2 habilitado',
    '2019-07-29 22:10:48',
    '2019-07-29T22:10:48.123Z',
    '17/06/2019 01:00:03',
    '7/29/19 1:03 PM',
    '20.190.128.0/18',
    '1.160.192.128',
    '2.0.9169.0',
    'versão 4.5.2',
    'v2.0.9169.0',
    'versión 3,0 o posterior',
    'Windows Server 2012 R2',
    '{b3e7a0d5-18f4-4c62-9e2b-7a6d5f0c1e84}',
    'porta 443',
    'localhost:8080',
    'cbengine[2216]: iniciando',
    'pid 1234',
    'Process ID: 1234',
    'ID do evento 4625',
    'KB4022913',
    'KB 929712',
    'https://go.microsoft.com/fwlink/?linkid=229525&clcid=0x409',
    'C:\\Windows\\Temp\\34513',
    'factura 2026/34506',
    'auto 100050/2020 del juzgado',
    'norma 403/1999',
    'factura 34506 pendente',
    'pedido nº 34513 não chegou',
    'sala 403 bloco B',
    'artigo 403 do código civil',
    'extensión 403 comunica',
    'tel. 934 513 407',
    '407 €',
    '€ 407',
    'boleto de R$ 403',
    'xface x264',
    '\\\\servidor\\pasta\\34513',
    'fulano34513@exemplo.com',
    '+55 11 91234-5678',
    '500 MB livres',
    '48 horas',
    'entre 5% y 10 %',
    '65.000 arquivos com a extensão',
    '0xffffffffffffffff',
    'no servidor SRV-2012 ontem',
    'ocorreu um erro. 500 arquivos foram copiados',
    'dump.1234.log',
    'R$ 34513,25',
    'custa 34513,25 €',
    'SRV01,ok,x,R$ 34513,25',
    'SRV01,ok,"1234,56",x',
    'SRV01,x;34513,25;y',
    '1234,56',
    'de 1,5 a 2,5 e 1234,56',
    'erro de 12,5%',
    'taxa de erro 0,0001',
    'resultado: 1234,56',
    'versão 2012,1',
    '34513.05',
    'resultado: 403.5',
    'saldo -9999 ok',
    'HTTP/1.0',
    'versão 2019.0',
    'custou 34513.0 euros',
    'R$ 34.513,00',
    '34.513,00 €',
    'custou 34513,00 ontem',
    'somam 34513.0 ao todo',
    'passos 1 2 3 4 e 5',
    '1 2 3 4 5 6 7 8 9 0 1 2',
    'code12',
    '2019-2020',
    'de 2019-2020',
    'ID 1999_1998',
    '91234-5678',
    '3456-7890',
    '555-1234',
    'páginas 400-407 do manual',
    '10.0.0.1:8080',
    'logs\\2019\\34513',
    '20190729_221048',
    'Microsoft.Compute/virtualMachines',
    'Microsoft.Insights/FailedRequests/ServerErrors',
    'https://portal.azure.com/UserErrorAbcFailed/UserErrorAbcFailedV2',
    'pasta/FailedItems/ErrorReports',
    'ProtectedItemFriendlyName: x',
    'LastBackupJobDetailsErrorCode: x',
    'TheLastBackupJobFailureMessage: x',
    'UserErrorLastItemErrorId: x',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('findCodes reads in linear time', () => {
  // Of quadratic time, a text of this length takes longer than a test may.
  const pieces = [
    ['Aa', 0],
    ['Error', 0],
    ['E1', 0],
    ['Aa1B', 0],
    ['A_', 0],
    ['1,', 0],
    ['1-', 0],
    ['1 ', 0],
    ['12345,', 16_666],
    ['12345_', 0],
    ['123.', 0],
    ["123'", 6250],
    ['x1', 0],
  ] as const;
  test.each(pieces)('%j without end', (piece, codes) => {
    for (const tail of ['', '_', 'ç'])
      expect(findCodes(piece.repeat(100_000 / piece.length) + tail)).toHaveLength(codes);
  });
});
