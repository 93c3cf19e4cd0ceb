/**
 * Puts values into a template: `fill('Edição de {date}', { date: '15 de julho de 2019' })`.
 *
 * @throws RangeError when the template names a variable that is not among the values
 */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new RangeError(
        `"${template}" needs {${name}}, but only ${Object.keys(values).join(', ') || 'nothing'} was given.`,
      );
    return String(value);
  });
}
