/**
 * The small words of Portuguese, Spanish and English, folded. They bind a message together but tell little. Each once and
 * in order, which is how they weigh least.
 */
const small = new Set(
  [
    // Portuguese
    'agora ai alguem algum alguma ali ao aonde aos aparece apenas apos aqui as ate bem boa bom cada cliente com como',
    'consegue conseguir conseguiu consigo da dar das de deixa deixar dele deles demais demasiada demasiado depois',
    'desde deu dia diz do dos ela ele em entra entrar entre era essa esse esta estao este estou eu favor faz fazer',
    'fica ficar ficou foi for foram funciona funcionar ha hoje isso isto ja mais mal mas me mesmo mostra muita muito',
    'na nada nao nas ne nem no noite nos novamente novo num numa obrigada obrigado ola onde ontem os ou para pela',
    'pelo pelos pessoal pode podem por porque posso pq pra pras precisa preciso pro pros quais qual qualquer quando',
    'quantas quantidade quanto quantos que quem quer quero sai sao se sem sempre ser seu seus so sua suas ta tambem',
    'tarde tb tbm te tem temos tenho tentar tente tento ter toda todas todo todos tudo um uma usar uso vai vc vcs vez',
    'vezes voce vou',
    // Spanish, as far as it differs
    'ahora al algo alguien algun alguna ante antes ayer bien buenas buenos con cosa cual cuales cuando cuantas cuanto',
    'cuantos deja dejar del despues dice donde el ella en es ese eso estan esto estoy fue fueron gracias hace hacer',
    'han hasta hay hola hoy intentar intente intentelo la las le les lo logro los mi mucha mucho muestra muy necesito',
    'ni noches nosotros nuevamente nuevo otra otro pa pero poco podido pone pudo puede pueden puedo queda quedar',
    'quien quiere quiero sale sido siempre sin sobre solo son su sus tambien tardes tenemos tengo tiene un una uno',
    'unos usted va voy ya yo',
    // English, and units of measure
    'again an and any are at be been bit bits but by can could did does from gb get ghz had has have how if in into',
    'is it its kb later mb my need not of off on or our please than that the their them then there these they this to',
    'try use want was we were what when where which who why will with would you your',
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
