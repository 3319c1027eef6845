/** Lines that belong to the paper and not to what was said. An example after each. */
export const FURNITURE: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/^(?:sida\s+\d+.*|s\.?\s?\d+|.*\bsid(?:a|an|\.)?\s+\d+\s*(?:\(\d+\)|av\s+\d+).*)$/iu, 'Kulturnämnden   Sida 3 (8)'],
  [/^(?:\d+\s*\(\d+\)|\d{1,3}|-\s*\d+\s*-)$/u, '- 4 -'],
  [/^.*\s(?:\p{L}*protokoll|\p{L}*anteckningar)\s+\d+\s?\(\d+\)$/iu, 'STORA SKOLAN PROTOKOLL 2(4)'],
  [
    /^(?:justera(?:nde|re)?s?\s*sign(?:atur(?:er)?)?\.?(?![\p{L}])|utdragsbestyrkande|underskrift\s*[.…_]{3,}).*$/iu,
    'Justerandes sign',
  ],
  [/^.{0,80}\sutdragsbestyrkande$/iu, 'Ordförandes signatur   Utdragsbestyrkande'],
  [
    /^anslag(?:et|stid)?\s+(?:sätts|sattes|sattas|tas|togs|har\s+satts)\s+(?:upp|ned).*$/iu,
    'Anslaget sätts upp: 2020-06-12   Anslaget tas ned: 2020-07-04',
  ],
  [
    /^(?:datum\s+(?:för|då)\s+)?anslag(?:et|ets|s)?\s+(?:uppsättande|nedtagande|uppsatt|nedtaget).*$/iu,
    'Datum för anslags uppsättande 2016-10-20',
  ],
  [
    /^förvaringsplats\s+(?:för\s+)?protokoll(?:et)?.{0,80}$|^förvaringsplats\s*:.{0,80}$/iu,
    'Förvaringsplats för protokollet: Kansliet',
  ],
  [
    /^(?:protokollet\s+är\s+justerat\.\s*)?justering(?:en)?\s+har\s+tillkännagivits.*$/iu,
    'Justeringen har tillkännagivits genom anslag.',
  ],
  [
    /^det\s+justerade\s+protokollet\s+offentliggörs.*$/iu,
    'Det justerade protokollet offentliggörs genom detta anslag.',
  ],
  [
    /^(?:beslutsinstans|instans|organ|nämnd)\s*:?\s.{0,60}\bsammanträdes?(?:datum|dag).*$/iu,
    'Beslutsinstans: Nämnden   Sammanträdesdatum: 2020-06-09',
  ],
  [
    /^(?:anslag|anslag\s?[/i]?\s?bevis|bevis|bevis\s+om\s+anslag|sammanträdes(?:datum|dag|protokoll))$/iu,
    'ANSLAG/BEVIS',
  ],
  [/^underskrift(?:er)?(?:\s{2,}|\s*:|\t).*$/iu, 'Underskrifter      Paragrafer 68-80'],
  [
    /^justering(?:ens|sdag|splats)?(?:\s+(?:tid|plats|dag|datum)(?:\s+och\s+(?:tid|plats))?)?\s*:?\s*[.…_]{3,}$/iu,
    'Justeringens tid och plats: ..........',
  ],
  [/^vid\s+(?:protokollet|pennan|tangenterna|tangentbordet|anteckningarna)(?![\p{L}]).*$/iu, 'Vid protokollet'],
  [/^(?:justera[st]:?(?:\s+\S+)?|underskrift(?:er)?:?)$/iu, 'Justeras:'],
  [
    /^(?:ordf(?:örande|\.)?|sekr(?:eterare|\.)?|juster(?:ande|are|as|at|ats)|vid\s+protokollet)\s*:?\s*[.…_]{3,}.*$/iu,
    'Ordf ..........   Justeras ..........',
  ],
  [/^dag\s+som\s+ovan\.?$/iu, 'Dag som ovan'],
  [/^(?:<?https?:\S+>?|www\.\S+)$/iu, 'https://example.org/protokoll'],
  [/^[_\-=*.·:|\s]{3,}$/u, '* * *'],
  [/^(?:[-*+•]\s+)?(?:\[[xX]\]|[☑☒])\s.*$/u, '- [x] boka lokal'],
];

/** No line of the paper is as long as the page of a paste that runs its lines together. */
const LONGEST = 200;

/** A name signed by hand as a scan reads it: "Justerare I f'q \ i", "~~l.. ~L~-:'~": marks, and hardly a word. */
const SIGNED =
  /^(?:juster(?:are|ande|as)|ordf[oö]rande|sekreterare)\s+(?=.*[~\\^'"|/])(?!.*\p{L}{4}).{1,30}$|^(?=.*[~\\^])(?!.*\p{L}{4}).{3,40}$/iu;

/** Whether a line, by its own looks, belongs to the paper: "Sida 3 (8)"; a task that is ticked off is done by now. */
export const isFurniture = (line: string): boolean =>
  line.length <= LONGEST && (FURNITURE.some(([pattern]) => pattern.test(line)) || SIGNED.test(line));
