/**
 * The small words of Portuguese, Spanish and English, units of measure, and what stands on the button of every dialog,
 * folded. They bind a message together but tell little. All in one order, which is how they weigh least.
 */
const small = new Set(
  [
    'again agora ahora ai al algo alguem alguien algum alguma algun alguna ali an and ante antes any ao aonde aos',
    'aparece apenas apos aqui are as at ate ayer be been bem bien bit bits boa bom buenas buenos but by cada can',
    'cliente com como con consegue conseguir conseguiu consigo cosa could cual cuales cuando cuantas cuanto cuantos',
    'da dar das de deixa deixar deja dejar del dele deles demais demasiada demasiado depois desde despues deu dia',
    'dice did diz do does donde dos el ela ele ella em en entra entrar entre era es ese eso essa esse esta estan',
    'estao este esto estou estoy eu favor faz fazer fica ficar ficou foi for foram from fue fueron funciona',
    'funcionar gb get ghz gracias ha hace hacer had han has hasta have hay hoje hola how hoy if in intentar intente',
    'intentelo into is isso isto it its ja kb la las later le les lo logro los mais mal mas mb me mesmo mi mostra',
    'mucha mucho muestra muita muito muy my na nada nao nas ne necesito need nem ni no noches noite nos nosotros',
    'not novamente novo nuevamente nuevo num numa obrigada obrigado of off ok ola on onde ontem or os otra otro ou',
    'our pa para pela pelo pelos pero pessoal please poco pode podem podido pone por porque posso pq pra pras',
    'precisa preciso pro pros pudo puede pueden puedo quais qual qualquer quando quantas quantidade quanto quantos',
    'que queda quedar quem quer quero quien quiere quiero sai sale sao se sem sempre ser seu seus sido siempre sin',
    'so sobre solo son su sua suas sus ta tambem tambien tarde tardes tb tbm te tem temos tenemos tengo tenho',
    'tentar tente tento ter than that the their them then there these they this tiene to toda todas todo todos try',
    'tudo um uma un una uno unos usar use uso usted va vai vc vcs vez vezes voce vou voy want was we were what when',
    'where which who why will with would ya yo you your',
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
