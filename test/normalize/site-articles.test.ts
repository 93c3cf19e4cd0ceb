import { describe, expect, test } from 'vitest';
import { isElement, textOf } from '../../src/normalize/tree.ts';
import { draftByAnchor, errorByCode, messagesOf, partsOf, readSource } from './reading.ts';

const name = 'backup-azure-mars-troubleshoot';
const portuguese = readSource('pt-BR', name);
const spanish = readSource('es-ES', name);
const anchorsOf = (drafts: { kind: string; anchor: string }[], kind: string) =>
  drafts.filter((draft) => draft.kind === kind).map((draft) => draft.anchor);

describe('the article in pt-BR', () => {
  test('has its frontmatter', () => {
    expect(portuguese).toMatchObject({ date: '2019-07-15', translation: 'machine', name });
    expect(portuguese.title).toBe(
      'Solucionar problemas do agente de Serviços de Recuperação do Microsoft Azure (MARS)',
    );
  });

  test('has its errors and its guides', () => {
    const codes = portuguese.drafts.filter((draft) => draft.kind === 'error').map((draft) => draft.codes);
    expect(codes).toEqual([
      ['34513'],
      ['403'],
      ['100050', '407'],
      [],
      ['0x1FC07'],
      ['34506'],
      ['SalChecksumStoreInitializationFailed'],
      ['SalVhdInitializationError'],
      ['SalLowDiskSpace'],
      ['SalBitmapError'],
    ]);
    expect(anchorsOf(portuguese.drafts, 'guide')).toEqual([
      'basic-troubleshooting',
      'backups-dont-run-according-to-schedule',
      'troubleshoot-restore-problems',
      'troubleshoot-cache-problems',
      'next-steps',
    ]);
  });

  test('tells three causes of 34513 with their own actions, and two sub-sections', () => {
    const draft = errorByCode(portuguese, '34513');
    expect(messagesOf(draft)).toHaveLength(1);
    expect(partsOf(draft, 'cause').map((cause) => [textOf(cause.title), cause.actions.length])).toEqual([
      ['As credenciais do cofre não são válidas', 1],
      ['O servidor proxy/firewall está bloqueando o registro ou Sem conectividade com a Internet', 1],
      ['O software antivírus está bloqueando o registro', 1],
    ]);
    expect(partsOf(draft, 'section').map((section) => section.anchor)).toEqual([
      'additional-recommendations',
      'verifying-proxy-settings-for-windows',
    ]);
  });

  test('makes one guide of the cache problems with their sub-sections', () => {
    const draft = draftByAnchor(portuguese, 'troubleshoot-cache-problems');
    expect(partsOf(draft, 'section').map((section) => section.anchor)).toEqual([
      'pre-requisites',
      'increase-shadow-copy-storage',
      'another-process-or-antivirus-software-blocking-access-to-cache-folder',
    ]);
  });

  test('keeps the introduction of the article and of the common issues', () => {
    const sections = partsOf(draftByAnchor(portuguese, 'basic-troubleshooting'), 'section');
    expect(sections.map((section) => textOf(section.body))).toEqual([
      expect.stringMatching(/^Este artigo descreve/),
      expect.stringMatching(/^Esta seção aborda/),
    ]);
  });
});

describe('the article in es-ES', () => {
  test('has its errors and its guides', () => {
    const codes = spanish.drafts.filter((draft) => draft.kind === 'error').map((draft) => draft.codes);
    expect(codes).toEqual([['34513'], ['403'], ['100050', '407'], [], ['0x1FC07'], ['34506']]);
    expect(anchorsOf(spanish.drafts, 'guide')).toEqual([
      'basic-troubleshooting',
      'backups-dont-run-according-to-the-schedule',
      'troubleshoot-restore-issues',
      'need-help-contact-support',
      'next-steps',
    ]);
  });

  test('tells five causes and ten actions of 34513, one with a nested list', () => {
    const draft = errorByCode(spanish, '34513');
    expect(partsOf(draft, 'cause')).toHaveLength(5);
    const list = partsOf(draft, 'actions')[0]?.body[0];
    if (!isElement(list, 'ul')) throw new Error('no list of actions');
    expect(list.children).toHaveLength(10);
    expect(
      list.children.filter(
        (item) => isElement(item) && item.children.some((child) => isElement(child, 'ul')),
      ),
    ).toHaveLength(1);
  });

  test('makes alternatives of the steps of 403 that O BIEN stands between', () => {
    const actions = partsOf(errorByCode(spanish, '403'), 'actions')[0];
    const alternatives = actions?.body[0];
    if (!isElement(alternatives, 'alternatives')) throw new Error('no alternatives');
    expect(alternatives.properties.word).toBe('O BIEN');
    expect(textOf(actions?.body ?? [])).not.toContain('O BIEN');
  });

  test('tells the two messages of 100050', () => {
    expect(messagesOf(errorByCode(spanish, '407'))).toEqual([
      expect.stringContaining('(Id.: 100050)'),
      '(407) Se requiere autenticación del proxy',
    ]);
  });
});
