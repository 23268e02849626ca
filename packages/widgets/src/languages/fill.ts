/** A sentence with places like `{0}` or `{0.status}`, or several by number (`one`, `other` …) or by value (`true`, `full` …). */
export type Template = string | Readonly<Record<string, string>>;

/** The word function that a template stands for; `tag` decides which numbers are one, few or many. */
export function filled(template: Template, tag: string): (...given: readonly unknown[]) => string {
  return (...given) =>
    chosen(template, given[0], tag).replace(/\{(\d+)(?:\.(\w+))?\}/g, (_, place: string, name?: string) =>
      valueAt(given[Number(place)], name),
    );
}

/** The first argument chooses: its own value first, then what the language makes of a number. */
function chosen(template: Template, by: unknown, tag: string): string {
  if (typeof template === 'string') return template;
  const own = template[String(by)];
  const plural = typeof by === 'number' ? template[pluralOf(tag, by)] : undefined;
  return own ?? plural ?? template['other'] ?? '';
}

function pluralOf(tag: string, count: number): string {
  const [known = 'id'] = Intl.PluralRules.supportedLocalesOf([tag]);
  return new Intl.PluralRules(known).select(count);
}

function valueAt(argument: unknown, name: string | undefined): string {
  const value =
    name === undefined ? argument : (argument as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
