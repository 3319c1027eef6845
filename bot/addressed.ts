/** A short name first, or between a command and its number; elsewhere in a text it is a word like others. */
const ADDRESSED =
  /^(?<command>(?:visa|klart|klar|flytta|ändra|avskriv|notera|öppna igen|öppna)\s+)?(?<code>[\p{L}\p{N}]+)[:,]?\s+(?<rest>\S[\s\S]*)$/iu;

/**
 * The text without the short name of the network that it is said to: "SKIS lista" is "lista", "visa SKIS 14" is
 * "visa 14". Its lines stay. Undefined where it isn't said to that network.
 */
export function withoutCode(text: string, code: string): string | undefined {
  const { command = '', code: written = '', rest = '' } = ADDRESSED.exec(text)?.groups ?? {};
  if (written.toLocaleUpperCase('sv') !== code.toLocaleUpperCase('sv')) return undefined;
  return command === '' || /^\d/.test(rest) ? `${command}${rest}` : undefined;
}
