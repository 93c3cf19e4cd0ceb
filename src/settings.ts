import { z } from 'zod';

/** The environment variables by which an installation is set, as they are written. */
const schema = z.object({
  SITE_URL: z
    .string()
    .refine(
      isOrigin,
      'Write the address of the host without a path, which BASE_PATH takes: https://help.example.org',
    )
    .transform((text) => new URL(text).origin)
    .prefault('https://indice.example'),
  // Paths are compared as browsers write them, so that only what they leave as it is may stand in it.
  BASE_PATH: z
    .string()
    .regex(
      /^\/([\w~-][\w.~-]*(\/|$))*$/,
      'Write a path of letters without accents, digits and - _ . ~ between slashes: /ajuda/',
    )
    .transform((text) => text.replace(/\/?$/, '/'))
    .prefault('/'),
  INDICE_CONTENT: z.string().min(1, 'Write the path of a folder.').default('content'),
  INDICE_MARKDOWN: z
    .enum(['true', 'false'], 'Write true or false.')
    .transform((text) => text === 'true')
    .prefault('true'),
  INDICE_PICTURES: z
    .string()
    .regex(/^\d{1,9}$/, 'Write a whole number; 0 draws none for entries.')
    .transform(Number)
    .prefault('100'),
  INDICE_OUT: z.string().min(1, 'Write the path of a folder.').default('dist'),
  INDICE_SHARD: z.string().default('1/1'),
});

/**
 * Reads the settings of an installation.
 *
 * @param environment the environment variables; what is missing has a default
 * @throws Error naming every variable that cannot be used and what to write
 */
export function readSettings(environment: Record<string, string | undefined>): z.output<typeof schema> {
  const result = schema.safeParse(environment);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path: [name = ''], message }) => {
    return `${String(name)} is ${JSON.stringify(environment[String(name)])}. ${message}`;
  });
  throw new Error(faults.join('\n'));
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}
