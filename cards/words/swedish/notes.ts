import { counted, joined } from './forms.ts';

/** Where notes are read in, what was found in them is reviewed, and what was saved of them is told. */
export const notes = {
  paste: {
    heading: 'Läs in anteckningar',
    about: 'Jag letar upp uppdrag, beslut, möten och sådant som ska tas upp. Du ser allt innan något sparas.',
    label: 'Anteckningar',
    missing: 'Klistra in anteckningarna här.',
    asFile: 'I vår privata chatt kan du också skicka dem som fil: .docx, .txt eller .md.',
    read: 'Läs in',
    noLinks: 'Jag kan inte öppna länkar. Klistra in texten här i stället.',
  },
  groups: { assignment: 'Uppdrag', decision: 'Beslut', meeting: 'Möten', topic: 'Att ta upp' },
  meeting: (day: string, from: string, to: string) => `Möte ${day} ${from}–${to}`,
  meetingAbout: (day: string, from: string, to: string, theme: string) => `Möte ${day} ${from}–${to}, ${theme}`,
  include: (order: number) => `Ta med förslag ${order}`,
  edit: (title: string) => `Ändra: ${title}`,
  heading: (count: number) => `Jag hittade ${count} förslag i anteckningarna`,
  ticked: (count: number) =>
    `${counted(count, 'är ikryssat', 'är ikryssade')}. Kryssa i det som ska sparas, och ta bort krysset där jag läste fel.`,
  /** What Spara saves beside what one sees. */
  elsewhere: (count: number) =>
    `Spara tar också med ${counted(count, 'ikryssat förslag', 'ikryssade förslag')} som står på andra sidor.`,
  onlyFirst: (count: number) => `Bara de ${count} första är med. Läs in resten för sig.`,
  /** Which day the dates without a year count from, and how to say another. */
  countedFrom: {
    told: (day: string) => `Datum räknas från ${day}, som står överst.`,
    today: (day: string) => `Datum räknas från ${day}, eftersom anteckningarna inte säger vilken dag de är från.`,
    change: 'Är de från en annan dag? Skriv den överst, som 2019-09-04, och läs in dem igen.',
  },
  known: (numbers: string) => `Redan sparat och därför inte med: nummer ${numbers}.`,
  /** Why a find isn't ticked, or what of it the notes don't say. */
  doubt: {
    name: 'Ett namn här kan vara flera personer. Välj vem som menas under Ändra.',
    reading: 'Det är osäkert om det här ska med.',
    past: 'Dagen har redan varit.',
    'next-past': 'Nästa möte i anteckningarna har redan varit, så förslaget har inget datum.',
    day: 'Dagen står inte i anteckningarna, så den är ett förslag.',
    hours: 'Tiden står inte i anteckningarna, så den är ett förslag.',
    end: 'Sluttiden står inte i anteckningarna, så den är ett förslag.',
  },
  otherWeekday: (day: string, weekday: string) => `Veckodagen stämmer inte: ${day} är en ${weekday}.`,
  like: (item: string, due: string) =>
    `Finns redan som ${item}, ${due}. Kryssa bara i om det är något mer; ett nytt datum ändras på ${item}.`,
  withoutDay: 'utan datum',
  press: { saveTicked: 'Spara alla ikryssade', previous: 'Föregående', keep: 'Uppdatera förslaget' },
  /** A review that was put away. */
  left: {
    told: (until: string) => `Inget sparades. Förslagen finns kvar till och med ${until}.`,
    show: 'Visa förslagen',
  },
  /** Before the sentence that a find was read from. */
  inNotes: 'I anteckningarna:',
  editHeading: 'Ändra förslaget',
  savedHeading: 'Anteckningarna är inlästa',
  savedItems: (count: number) => `${counted(count, 'förslag är sparat', 'förslag är sparade')}.`,
  plannedMeetings: (days: readonly string[]) =>
    `${counted(days.length, 'möte är planerat', 'möten är planerade')}: ${joined(days)}.`,
  goesOn: 'Jag väntar på resten. Börja nästa del med läs in, så läser jag alla delar tillsammans.',
  nothing:
    'Jag hittade inga uppdrag eller beslut i texten, så inget är sparat. Skriv det viktigaste som en egen mening, så öppnar jag ett formulär.',
  allKnown: (numbers: string) =>
    `Allt jag hittade är redan sparat: nummer ${numbers}. Skriv visa och numret för att se det.`,
};
