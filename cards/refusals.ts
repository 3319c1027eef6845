import type { Item } from '../domain/item.ts';
import type { Reason } from '../domain/refusal.ts';
import { dayText } from './dates.ts';
import { capital, eitherOf, itemName, joined } from './texts.ts';

/** What to write where something is missing. */
const EMPTY = {
  reason: 'Skriv också varför, t.ex. ”avskriv 14 görs av Skolverket”.',
  note: 'Skriv också vad som ska noteras, t.ex. ”notera 14 underlaget kommer i mars”.',
  ticks: 'Kryssa i minst ett förslag, så sparar jag det.',
} as const;

/** Why something isn't done, and what would work: one or two sentences. */
export function refusalText(reason: Reason, today: string): string {
  switch (reason.code) {
    case 'unknown-item':
      if (reason.weeded) return `Nummer ${reason.number} är gallrat och finns inte kvar här.`;
      return `Det finns inget med nummer ${reason.number} här. Skriv ”lista” för att se vad som är öppet.`;
    case 'already-closed':
      return `${capital(itemName(reason.item))} är redan ${reason.item.state === 'struck' ? 'avskrivet' : 'klart'}. Skriv ”öppna igen ${reason.item.number}” om det inte stämmer.`;
    case 'not-closed':
      return `${capital(itemName(reason.item))} är inte stängt, så det behöver inte öppnas igen.`;
    case 'not-a-party':
      return `${reason.written} är inte ansvarig för ${itemName(reason.item)}. Ansvariga är ${joined(reason.item.lines.map((line) => line.party.name)) || 'inga'}.`;
    case 'no-such-line':
      return noSuchLineText(reason.item);
    case 'no-part':
      return noPartText(reason.item);
    case 'already-ticked':
      return `${capital(itemName(reason.item))} är redan klart för ${joined(reason.names)}.`;
    case 'already-theirs':
      return `${reason.name} är redan ansvarig för ${itemName(reason.item)}. Välj någon annan att lämna över till.`;
    case 'no-proposal':
      return `Det finns inget förslag om nytt datum för ${itemName(reason.item)} att ta ställning till.`;
    case 'proposal-passed':
      return `Det föreslagna datumet har redan varit, eller så är mötet inställt. Avböj förslaget, eller skriv t.ex. ”flytta ${reason.item.number} till 6 april”.`;
    case 'not-a-person':
      return `I en grupp finns bara personer, och ”${reason.written}” är ingen medlem här. Skriv namn på medlemmar; ”medlemmar” visar alla.`;
    case 'all-or-none':
      return `${refusalText(reason.because, today)} Därför är inget av dem markerat.`;
    case 'unknown-name':
      return `Jag känner inte till ”${reason.written}” här. Skriv en kommun, en grupp eller en medlem; ”medlemmar” visar alla.`;
    case 'ambiguous-name':
      return `”${reason.written}” kan vara flera: ${joined(reason.names)}. Skriv hela namnet.`;
    case 'not-a-date':
      return `”${reason.written}” kan jag inte läsa som ett datum. Skriv t.ex. ”6 april”, ”2027-04-06”, ”nästa möte” eller ”inget datum”.`;
    case 'no-such-day':
      return `”${reason.written}” finns inte i kalendern. Skriv ett annat datum.`;
    case 'no-planned-meeting':
      return 'Inget möte är planerat. Skriv ”nytt möte” för att planera ett.';
    case 'no-begun-meeting':
      return 'Inget möte har börjat än. Skriv ”möten” för att se dem som är planerade.';
    case 'no-meeting':
      return `Jag hittar inget möte: ${reason.written}. Skriv ”möten” för att se alla.`;
    case 'past-date':
      return `${capital(dayText(reason.day, today))} har redan varit, så ${itemName(reason.item)} är inte flyttat. Skriv ett datum som kommer, eller skriv ”ändra ${reason.item.number}” om det ändå är rätt.`;
    case 'stale':
      return `${capital(itemName(reason.item))} har ändrats sedan du öppnade det, så jag gjorde inget. Så här står det nu; välj igen.`;
    case 'not-yours':
      return `Det gjorde ${reason.name}, så bara den personen kan ångra det. Du kan ändra eller avskriva i stället.`;
    case 'nothing-to-undo':
      return 'Du har inget här som kan ångras.';
    case 'changed-since':
      return `Någon har ändrat ${joined(reason.numbers.map(String)) || 'det'} efter dig, så det går inte att ångra. Skriv ”visa” och numret för att se hur det står.`;
    case 'not-allowed':
      return notAllowedText(reason);
    case 'not-running':
      return notRunningText(reason);
    case 'not-a-member':
      return 'Du kan läsa här, men bara nätverkets medlemmar kan ändra. Skriv i nätverkets kanal först, så är du med.';
    case 'unknown-poll':
      return 'Den rundfrågan finns inte här. Skriv ”rundfrågor” för att se dem som finns.';
    case 'unknown-offer':
      return 'Det här nätverket har inte fått något sådant skickat till sig.';
    case 'sent-away':
      return 'Det är skickat till ett annat nätverk, så det går inte att ångra här. Be deras presidium avböja det.';
    case 'no-municipality':
      return 'Varje kommun har en röst, och jag vet inte vilken kommun du kommer från. Skriv ”medlemmar”, tryck på ditt namn och välj kommun. Svara sedan igen.';
    case 'not-asked':
      return `Rundfrågan är inte ställd till ${reason.municipality}, så svaret är inte sparat.`;
    case 'draft-expired':
      return 'Förslagen finns inte kvar: de sparas i sju dagar. Klistra in anteckningarna igen, så läser jag dem på nytt.';
    case 'empty':
      return EMPTY[reason.what];
    case 'too-long':
      return `Det är ${reason.length} tecken; högst ${reason.limit} får plats. Korta ner det och försök igen.`;
  }
}

function noPartText(item: Item): string {
  const names = joined(item.lines.map(({ party }) => party.name));
  const others = `${item.created.by.name}, som skrev in det, eller av presidiet`;
  const tell = `Vet du att det är klart kan du skriva det, t.ex. ”notera ${item.number} klart i dag”.`;
  if (names === '') return `${capital(itemName(item))} har ingen ansvarig. Det markeras av ${others}. ${tell}`;
  return `${capital(itemName(item))} har du ingen del i: ansvarig är ${names}. Det markeras av den som är ansvarig, av ${others}. ${tell}`;
}

function noSuchLineText(item: Item): string {
  const names = joined(item.lines.map(({ party }) => party.name));
  if (names === '') return `${capital(itemName(item))} har ingen ansvarig längre. Markera hela som klart i stället.`;
  return `Välj vems del av ${itemName(item)} som är klar. Ansvariga är ${names}.`;
}

/** Names in full while they are few. */
const MOST_NAMED = 4;

function notRunningText({ presidium, written }: Extract<Reason, { code: 'not-running' }>): string {
  const names = presidium.length > MOST_NAMED ? [] : presidium;
  const ask = `Det får presidiet göra. Be ${eitherOf(names) || 'någon i presidiet'} om hjälp.`;
  return written === undefined ? ask : `${ask} Du skrev: ”${written}”`;
}

function notAllowedText({ what, item }: Extract<Reason, { code: 'not-allowed' }>): string {
  if (what === 'conclude') return 'Det får den som ställde frågan göra, eller presidiet.';
  const name = item ? itemName(item) : 'det';
  const who = item ? `${item.created.by.name}, som skrev in det, eller presidiet` : 'presidiet';
  switch (what) {
    case 'tick':
      return `Du kan markera din egen del av ${name}. Övriga delar markeras av dem det gäller, av ${who}.`;
    case 'hand':
      return `Du kan lämna över din egen del av ${name}. Övriga delar lämnas över av dem det gäller, av ${who}.`;
    case 'propose':
      return `Ett nytt datum för ${name} kan föreslås av den som är ansvarig.`;
    case 'change':
      return `${capital(name)} kan ändras av ${who}.`;
  }
}
