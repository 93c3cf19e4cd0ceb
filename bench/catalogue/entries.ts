import { actions, causes, failures, moments, objects, type Phrase, subjects } from './phrases.ts';
import { createRandom, type Random } from './random.ts';

/** A synthetic error, in one language or both. */
export interface SyntheticError {
  key: string;
  code: string;
  aliases: string[];
  retired: boolean;
  /** By locale; 6 % lack es-ES, 4 % lack pt-BR. */
  texts: Record<string, SyntheticText>;
}

/** Its text in one language. */
export interface SyntheticText {
  title: string;
  message: string;
  causes: { title: string; actions: string[] }[];
}

/**
 * Makes a catalogue as a vendor has one: half of the codes decimal, three tenths hexadecimal, two tenths names,
 * one to three causes with one to four actions, some translations missing, some aliases, some retired.
 *
 * @param count how many entries
 * @param seed the same seed gives the same catalogue
 */
export function syntheticErrors(count: number, seed: number): SyntheticError[] {
  const random = createRandom(seed);
  const taken = new Set<string>();
  return Array.from({ length: count }, () => syntheticError(random, taken));
}

function syntheticError(random: Random, taken: Set<string>): SyntheticError {
  const parts = [subjects, failures, objects, moments].map((phrases) => random.pick(phrases));
  const code = unusedCode(random, parts, taken);
  const reasons = Array.from({ length: 1 + random.below(3) }, () => ({
    cause: random.pick(causes),
    actions: Array.from({ length: 1 + random.below(4) }, () => random.pick(actions)),
  }));
  const host = `SRV${String(random.below(900) + 100)}`;
  const text = (language: 0 | 1): SyntheticText => {
    const [subject = '', failure = '', object = '', moment = ''] = parts.map((phrase) => phrase[language]);
    return {
      title: `${subject} ${failure} ${object}`,
      message: `${subject} ${failure} ${object} ${moment} (${host}). (ID: ${code})`,
      causes: reasons.map((reason) => ({
        title: reason.cause[language],
        actions: reason.actions.map((action) => action[language]),
      })),
    };
  };
  const lacking = random.below(100);
  return {
    key: code.toLowerCase(),
    code,
    aliases: random.chance(0.05) ? [`legacy-${code.toLowerCase()}`] : [],
    retired: random.chance(0.02),
    texts: {
      ...(lacking < 4 ? {} : { 'pt-BR': text(0) }),
      ...(lacking >= 94 ? {} : { 'es-ES': text(1) }),
    },
  };
}

function unusedCode(random: Random, parts: readonly Phrase[], taken: Set<string>): string {
  for (;;) {
    const kind = random.below(10);
    const name = parts.map((phrase) => phrase[2]).join('');
    let code = `${name}${random.chance(0.5) ? 'Error' : 'Failed'}${random.below(1000)}`;
    if (kind < 5) code = String(10_000 + random.below(890_000));
    else if (kind < 8) code = `0x8007${random.below(0x10000).toString(16).toUpperCase().padStart(4, '0')}`;
    if (kind >= 5 && kind < 8 && taken.size > 20_000)
      code = `0x${(0x80000000 + random.below(0x7fffffff)).toString(16).toUpperCase()}`;
    if (!taken.has(code.toLowerCase())) {
      taken.add(code.toLowerCase());
      return code;
    }
  }
}
