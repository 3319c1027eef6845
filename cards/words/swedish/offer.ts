import { capital } from './forms.ts';

const reasoned = (became: string, reason: string | undefined) =>
  reason === undefined ? became : `${became}: ${reason}`;

/** On the card of what another network sent, when an item is sent to one, and when what became of it is told. */
export const offer = {
  heading: 'Skickat från ett annat nätverk',
  from: 'Från:',
  sent: 'Skickat',
  sentBy: (moment: string, by: string) => `${moment} av ${by}`,
  due: 'Klart senast där:',
  note: 'Anteckning:',
  about: 'Presidiet väljer om ni tar emot det. Det sparas då här, och avsändaren får veta när det är klart.',
  reason: 'Varför, om ni avböjer',
  reasonMissing: 'Skriv varför ni avböjer, så att avsändaren förstår.',
  press: { take: 'Ta emot', decline: 'Avböj' },
  declined: 'Avböjt',
  declinedBy: (moment: string, by: string, reason: string) => `${moment} av ${by}: ${reason}`,
  takenAs: (number: number) => `Mottaget som nummer ${number}:`,
  taken: (item: string) => `Mottaget som ${item}. Ändra det som behövs.`,
  /** When one is sent. */
  whereto: (number: number) => `Skriv också vart, t.ex. ”skicka ${number} till SIKT”.`,
  network: (code: string, name: string) => `${code} (${name})`,
  noOthers: 'Du är inte med i något annat nätverk där jag finns, så det går inte att skicka.',
  unknown: (written: string, networks: string) =>
    `Jag hittar inget nätverk som heter ”${written}” bland dina. Du är också med i ${networks}.`,
  several: (written: string) => `Du är med i flera nätverk som heter ”${written}”. Skriv ett av kortnamnen.`,
  unanswered: (item: string, code: string, moment: string, by: string) =>
    `${capital(item)} är redan skickat till ${code}, ${moment} av ${by}. Presidiet där har inte svarat än, så jag skickade det inte igen.`,
  takenBefore: (item: string, code: string, moment: string, by: string, taken: string) =>
    `${capital(item)} är redan skickat till ${code}, ${moment} av ${by}. De har tagit emot det som ${taken}, så jag skickade det inte igen.`,
  sentTo: (code: string) => `till ${code}`,
  isSent: (item: string, code: string) =>
    `${capital(item)} är skickat till ${code}. Presidiet där väljer om de tar emot det.`,
  /** What becomes of it, as its history has it, and told to whoever sent it. */
  back: {
    heading: 'Svar från ett annat nätverk',
    sentence: (became: string) => `${became}.`,
    declined: (code: string, reason: string) => `${code} har avböjt: ${reason}`,
    taken: (code: string, taken: string) => `${code} har tagit emot det som ${taken}`,
    done: (taken: string, reason?: string) => reasoned(`${taken} är klart`, reason),
    struck: (taken: string, reason?: string) => reasoned(`${taken} är avskrivet`, reason),
  },
};
