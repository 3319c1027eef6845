import { counted, span } from './forms.ts';

/** In the form that asks what to look for, and above and below what was found. */
export const search = {
  form: {
    heading: 'Sök',
    about:
      'Jag söker i uppdrag, beslut, anteckningar och kommentarer, öppna och stängda. Sätt ”…” om ord som ska stå ihop.',
    label: 'Vad söker du?',
    example: 'bästa skola',
  },
  heading: 'Sökning',
  soughtFor: 'Sökt efter',
  /** Where in an item it was found. */
  fields: { title: 'Rubrik:', note: 'Anteckning:', source: 'Skrevs som:', reason: 'Skäl:' },
  nothing: 'Inget innehåller det.',
  found: (count: number) => `${counted(count, 'träff', 'träffar')}.`,
  foundPartly: (count: number) =>
    `Inget innehåller alla orden. ${counted(count, 'träff', 'träffar')} med några av dem.`,
  shown: (from: number, to: number) => `Här är ${span(from, to)}.`,
  unreadItems: (to: number) => `Jag har inte sökt bland det äldsta, nummer 1–${to}.`,
  unreadComments: (to: number) => `Kommentarerna till det äldsta, nummer 1–${to}, är inte genomsökta.`,
  press: { older: 'Sök bland äldre', again: 'Ny sökning', capture: 'Skriv in som uppdrag' },
  /** What was looked for, as the sentence that it may have been. */
  asSentence: (sought: string) => `Sök ${sought}`,
};
