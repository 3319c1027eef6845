/**
 * The JSON text with each placeholder `${{NAME}}`, written as the Microsoft 365 Agents Toolkit writes them, replaced.
 * Replaces inside parsed strings, so a quote in a value can't break the document.
 * @throws Error that names the placeholder no value was given for.
 */
export function fillPlaceholders(template: string, values: Readonly<Record<string, string>>): string {
  const filled: unknown = JSON.parse(template, (_key, value: unknown) =>
    typeof value === 'string'
      ? value.replace(/\$\{\{(\w+)\}\}/g, (_all, name: string) => valueOf(name, values))
      : value,
  );
  return JSON.stringify(filled, undefined, 2);
}

function valueOf(name: string, values: Readonly<Record<string, string>>): string {
  const value = values[name];
  if (value === undefined) throw new Error(`manifest.json asks for ${name}, but nothing gives it a value.`);
  return value;
}
