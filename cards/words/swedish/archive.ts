import { counted } from './forms.ts';

/** How many of what an archive holds. */
interface Held {
  readonly assignments: number;
  readonly decisions: number;
  readonly topics: number;
  readonly meetings: number;
  readonly changes: number;
}

/** What the README of an archive says, to somebody who opens it in ten years. */
export const archive = {
  held: ({ assignments, decisions, topics, meetings, changes }: Held) =>
    `${counted(assignments, 'uppdrag', 'uppdrag')}, ${counted(decisions, 'beslut', 'beslut')},
${counted(topics, 'ärende', 'ärenden')} att ta upp, ${counted(meetings, 'möte', 'möten')},
${counted(changes, 'rad', 'rader')} historik.`,
  /** Whether numbers may be missing, and why. */
  notWeeded: 'Nätverket gallrar inte. Ett nummer som saknas har gallrats tidigare.',
  weeded: (years: number) =>
    `Nätverket gallrar det som stängts efter ${years} år, och beslut inte. Nummer kan därför saknas.`,
  decisionsWeeded: (years: number, decisionYears: number) =>
    `Nätverket gallrar det som stängts efter ${years} år, och beslut efter ${decisionYears} år. Nummer kan därför saknas.`,
  /** The whole of it; `held` and `weeded` are the sentences above. */
  readme: (network: string, code: string, written: string, held: string, weeded: string) => `${network} (${code})
Allt som var sparat i Uppdrag ${written}, svensk tid:
${held}

Uppdrag är en bot i Microsoft Teams där nätverket håller reda på uppdrag och beslut.
Ett uppdrag är något som en eller flera ansvariga ska göra. Ett beslut är något som
nätverket har bestämt. Det som inte blev av är avskrivet, med en orsak.
${weeded}

FILERNA

uppdrag-och-beslut.docx
  Att läsa. Varje uppdrag, beslut och ärende med hela sin historik, och alla möten.
  Spara den som PDF/A om den ska till ett e-arkiv.

register.xlsx
  Samma uppgifter som kalkylblad, ett blad för varje lista.

csv/
  Samma blad som textfiler: UTF-8, semikolon mellan fälten, en rad för varje post.
  Går att läsa utan särskilda program.
    uppdrag.csv      uppdragen: ansvariga, vem som blev klar när, datum och orsak
    beslut.csv       besluten, och de uppdrag som beslutades på ett möte
    att-ta-upp.csv   det som skulle tas upp på ett möte
    moten.csv        mötena, även de inställda
    narvaro.csv      vilka som var med på mötena
    rundfragor.csv   frågor till kommunerna mellan mötena, och svaren
    medlemmar.csv    nätverkets medlemmar, även de som har slutat
    historik.csv     varje ändring: när, vem, vad, och hur det löd efteråt

allt.json
  Samma uppgifter för andra system, med allt som hör till varje ändring.
  Tider i UTC (ISO 8601), dagar i svensk tid. Personer har sina id i Entra ID.

ORD OCH LÄGEN

Nr             uppdrag, beslut och ärenden numreras i en följd; ett nummer återanvänds aldrig
Pågående       inte klart än
Försenat       inte klart, och dagen har passerat (räknat den dag då filen gjordes)
Klart          alla ansvariga är klara, eller presidiet har stängt det
Avskrivet      blir inte gjort, eller var fel inskrivet; orsaken står bredvid
Följer         uppdraget är klart senast på ett möte, och flyttas med det
Presidiet      de som leder nätverket

Filerna innehåller namn på personer. Lämna ut dem enligt era regler för allmänna
handlingar och personuppgifter.
`,
};
