/** The small words of Portuguese, Spanish and English, folded. They bind a message together but tell little. */
const small = new Set(
  [
    'a ao aos as com como da das de dele deles do dos e ela ele em entre era essa esse esta este foi for ha isso isto ja',
    'mais mas me mesmo muito muita na nas nao nem no nos num numa o os ou para pela pelo pelos por porque quando que quem',
    'se sem ser seu seus sua suas tambem te tem ter um uma voce qual quais quanto quantos quantas quantidade onde aonde so ate apos depois',
    'apenas aqui ali agora bem mal algum alguma alguem nada tudo vez vezes cada qualquer quero quer preciso precisa',
    'fazer faz dar deu da fica ficar ficou vai vou deixa deixar usar uso toda todo todas todos sempre favor bom boa dia',
    'entra entrar funciona funcionar pode podem posso consigo consegue conseguir tenho temos estou aparece mostra sai diz desde ontem hoje ola obrigado',
    'obrigada cliente pessoal tente tentar tento tarde noite novo novamente demais demasiado demasiada',
    'sao estao foram conseguiu eu pra pras pro pros vc vcs ta ai ne pq tb tbm',
    'al algo ante antes con cual cuales cuando cuanto cuantos cuantas del desde donde el ella en es ese eso estan esto fue ha han',
    'hasta hay la las le les lo los mas mi muy mucho mucha ni nosotros otra otro pero poco que quien sin sobre su sus tambien',
    'tiene un una uno unos usted y ya puede pueden puedo logro tengo tenemos estoy hola muestra sale dice pone ayer hoy',
    'siempre gracias solo despues aqui ahora bien alguien alguna algun cosa quiero quiere necesito hacer hace dar queda',
    'son fueron sido pudo podido yo pa quedar va voy deja dejar buenas buenos tardes noches intente intentelo intentar nuevo nuevamente',
    'an and any are at be been but by can could did do does for from had has have how i if in into is it its my not of off on or',
    'our so than that the their them then there these they this to was we were what when where which who why will with',
    'would you your please again try later get need want use',
  ]
    .join(' ')
    .split(' '),
);

/** What remains of the weight of a small word. */
const smallShare = 0.12;

/**
 * How much a word tells, 0 to 1: less the more entries use it.
 *
 * @param frequency how many entries use it
 * @param entries how many entries there are
 */
export function weightOf(word: string, frequency: number, entries: number): number {
  const rarity = Math.log(1 + entries / Math.max(1, frequency)) / Math.log(1 + entries);
  return isSmall(word) ? rarity * smallShare : rarity;
}

/** Whether a folded word is one of the small words of a language. */
export function isSmall(word: string): boolean {
  return word.length < 2 || small.has(word);
}
