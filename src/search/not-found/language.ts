/**
 * The language that an address names: by its whole tag, else by the language alone or with another region, as `/es/`
 * and `/es-mx/` name `es-ES`.
 *
 * @param path the address's path
 * @param available BCP 47 tags of what there is
 */
export function languageIn(path: string, available: readonly string[]): string | undefined {
  const segments = path.toLowerCase().split('/');
  return (
    available.find((tag) => segments.includes(tag.toLowerCase())) ??
    available.find((tag) =>
      segments.some((segment) => segment.length < 6 && segment.split(/[-_]/)[0] === tag.split('-')[0]),
    )
  );
}
