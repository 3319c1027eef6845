import { capital } from './forms.ts';

const decides = (creator: string) => `${creator}, som skrev in det, eller presidiet`;

const tells = (creator: string, number: number) =>
  `${creator}, som skrev in det, eller av presidiet. Vet du att det är klart kan du skriva det, t.ex. ”notera ${number} klart i dag”.`;

/** Why something isn't done, and what would work. */
export const refusals = {
  unknownItem: (number: number) =>
    `Det finns inget med nummer ${number} här. Skriv ”lista” för att se vad som är öppet.`,
  weeded: (number: number) => `Nummer ${number} är gallrat och finns inte kvar här.`,
  alreadyDone: (item: string, number: number) =>
    `${capital(item)} är redan klart. Skriv ”öppna igen ${number}” om det inte stämmer.`,
  alreadyStruck: (item: string, number: number) =>
    `${capital(item)} är redan avskrivet. Skriv ”öppna igen ${number}” om det inte stämmer.`,
  notClosed: (item: string) => `${capital(item)} är inte stängt, så det behöver inte öppnas igen.`,
  notAParty: (written: string, item: string, parties: string) =>
    `${written} är inte ansvarig för ${item}. Ansvariga är ${parties || 'inga'}.`,
  noSuchLine: (item: string, parties: string) => `Välj vems del av ${item} som är klar. Ansvariga är ${parties}.`,
  noLine: (item: string) => `${capital(item)} har ingen ansvarig längre. Markera hela som klart i stället.`,
  noPart: (item: string, number: number, parties: string, creator: string) =>
    `${capital(item)} har du ingen del i: ansvarig är ${parties}. Det markeras av den som är ansvarig, av ${tells(creator, number)}`,
  nobodyResponsible: (item: string, number: number, creator: string) =>
    `${capital(item)} har ingen ansvarig. Det markeras av ${tells(creator, number)}`,
  allOrNone: (because: string) => `${because} Därför är inget av dem markerat.`,
  alreadyTicked: (item: string, names: string) => `${capital(item)} är redan klart för ${names}.`,
  alreadyTheirs: (name: string, item: string) =>
    `${name} är redan ansvarig för ${item}. Välj någon annan att lämna över till.`,
  noProposal: (item: string) => `Det finns inget förslag om nytt datum för ${item} att ta ställning till.`,
  proposalPassed: (number: number) =>
    `Det föreslagna datumet har redan varit, eller så är mötet inställt. Avböj förslaget, eller skriv t.ex. ”flytta ${number} till 6 april”.`,
  notAPerson: (written: string) =>
    `I en grupp finns bara personer, och ”${written}” är ingen medlem här. Skriv namn på medlemmar; ”medlemmar” visar alla.`,
  unknownName: (written: string) =>
    `Jag känner inte till ”${written}” här. Skriv en kommun, en grupp eller en medlem; ”medlemmar” visar alla.`,
  ambiguousName: (written: string, names: string) => `”${written}” kan vara flera: ${names}. Skriv hela namnet.`,
  notADate: (written: string) =>
    `”${written}” kan jag inte läsa som ett datum. Skriv t.ex. ”6 april”, ”2027-04-06”, ”nästa möte” eller ”inget datum”.`,
  noSuchDay: (written: string) => `”${written}” finns inte i kalendern. Skriv ett annat datum.`,
  pastDate: (day: string, item: string, number: number) =>
    `${capital(day)} har redan varit, så ${item} är inte flyttat. Skriv ett datum som kommer, eller skriv ”ändra ${number}” om det ändå är rätt.`,
  noPlannedMeeting: 'Inget möte är planerat. Skriv ”nytt möte” för att planera ett.',
  noBegunMeeting: 'Inget möte har börjat än. Skriv ”möten” för att se dem som är planerade.',
  noMeeting: (written: string) => `Jag hittar inget möte: ${written}. Skriv ”möten” för att se alla.`,
  stale: (item: string) =>
    `${capital(item)} har ändrats sedan du öppnade det, så jag gjorde inget. Så här står det nu; välj igen.`,
  notYours: (name: string) =>
    `Det gjorde ${name}, så bara den personen kan ångra det. Du kan ändra eller avskriva i stället.`,
  nothingToUndo: 'Du har inget här som kan ångras.',
  alreadyUndone: 'Det är redan ångrat.',
  changedSince: (numbers: string) =>
    `Någon har ändrat ${numbers || 'det'} efter dig, så det går inte att ångra. Skriv ”visa” och numret för att se hur det står.`,
  notAllowed: {
    tick: (item: string, creator: string) =>
      `Du kan markera din egen del av ${item}. Övriga delar markeras av dem det gäller, av ${decides(creator)}.`,
    hand: (item: string, creator: string) =>
      `Du kan lämna över din egen del av ${item}. Övriga delar lämnas över av dem det gäller, av ${decides(creator)}.`,
    propose: (item: string) => `Ett nytt datum för ${item} kan föreslås av den som är ansvarig.`,
    change: (item: string, creator: string) => `${capital(item)} kan ändras av ${decides(creator)}.`,
  },
  notConcluding: 'Det får den som ställde frågan göra, eller presidiet.',
  notRunning: (presidium: string) => `Det får presidiet göra. Be ${presidium || 'någon i presidiet'} om hjälp.`,
  /** Said after it, so that somebody who may can use what was typed. */
  youWrote: (refused: string, written: string) => `${refused} Du skrev: ”${written}”`,
  notAMember: 'Du kan läsa här, men bara nätverkets medlemmar kan ändra. Skriv i nätverkets kanal först, så är du med.',
  unknownPoll: 'Den rundfrågan finns inte här. Skriv ”rundfrågor” för att se dem som finns.',
  unknownOffer: 'Det här nätverket har inte fått något sådant skickat till sig.',
  sentAway: 'Det är skickat till ett annat nätverk, så det går inte att ångra här. Be deras presidium avböja det.',
  noMunicipality:
    'Varje kommun har en röst, och jag vet inte vilken kommun du kommer från. Skriv ”medlemmar”, tryck på ditt namn och välj kommun. Svara sedan igen.',
  notAsked: (municipality: string) => `Rundfrågan är inte ställd till ${municipality}, så svaret är inte sparat.`,
  draftExpired:
    'Förslagen finns inte kvar: de sparas i sju dagar. Klistra in anteckningarna igen, så läser jag dem på nytt.',
  empty: {
    reason: 'Skriv också varför, t.ex. ”avskriv 14 görs av Skolverket”.',
    note: 'Skriv också vad som ska noteras, t.ex. ”notera 14 underlaget kommer i mars”.',
    ticks: 'Kryssa i minst ett förslag, så sparar jag det.',
  },
  tooLong: (length: number, limit: number) =>
    `Det är ${length} tecken; högst ${limit} får plats. Korta ner det och försök igen.`,
};
