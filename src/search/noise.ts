const announcing = new Set(
  'erro error errors erros codigo cod code id hresult hr http status estado numero num n nr no de do da del la el o a e y the con com detalhes detalle detalles'.split(
    ' ',
  ),
);

/** Whether a folded word only announces a code: `erro`, `código`, `ID`, and the small words between. */
export function isAnnouncing(word: string): boolean {
  return announcing.has(word);
}
