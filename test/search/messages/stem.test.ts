import { describe, expect, test } from 'vitest';
import { stemOf } from '../../../src/search/messages/stem.ts';

describe('inflections share a stem', () => {
  test.each([
    ['bloqueando', 'bloqueia', 'bloqueado', 'bloquear', 'bloqueio', 'bloqueo'],
    ['restauracao', 'restauracion', 'restaurar', 'restaurado', 'restauraram'],
    ['credencial', 'credenciais', 'credenciales'],
    ['conexao', 'conexion', 'conexoes', 'conexiones'],
    ['mover', 'movido', 'moveu', 'movida'],
    ['erro', 'erros'],
    ['ip', 'ips'],
    ['volume', 'volumes'],
    ['temporal', 'temporario', 'temporarios', 'temporales'],
    ['programar', 'programada', 'programacion', 'programador'],
  ])('%s, %s …', (first, ...others) => {
    expect(others.map(stemOf)).toEqual(others.map(() => stemOf(first)));
  });
});

describe('other words do not', () => {
  test.each([
    ['servidor', 'servico'],
    ['internet', 'interno'],
    ['pid', 'pide'],
    ['porta', 'portal'],
    ['versao', 'ver'],
    ['rede', 'red'],
  ])('%s, %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
