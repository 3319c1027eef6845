/** What the heading over a sentence makes of it. */
export type Section =
  | 'plain'
  /** "Beslut", "Arbetsutskottets beslut": what stands under it was decided. */
  | 'decisions'
  /** "Förslag till beslut", "Yrkanden": not decided yet. */
  | 'proposals'
  /** "Nästa möte", "Kommande träffar": dates under it are meetings. */
  | 'meetings'
  /** "Att ta upp nästa gång". */
  | 'topics'
  /** "Att göra", "Åtgärder". */
  | 'tasks'
  /** "Laget runt", "Information": what others tell of themselves. */
  | 'reports'
  /** "Val av justerare", "Dagordning". */
  | 'formalities';

export const SECTIONS: readonly (readonly [section: Section, pattern: RegExp, example: string])[] = [
  [
    'tasks',
    /^(?:att\s+(?:göra|fixa|ordna)|göra|(?:hem)?läxa|uppgifter|åtgärder|uppdrag|todo|to\s?do|vem\s+(?:gör|fixar|tar|ordnar)\s+vad)(?:\s+\p{L}+){0,3}?\s+(?:till|inför|före|innan|tills|senast)\s/iu,
    'Att göra till nästa gång',
  ],
  [
    'proposals',
    /förslag\s+till\s+beslut|^(?:yrkanden?|propositionsordning|motivering|beslutsunderlag|bakgrund|ärendet|ärendebeskrivning|sammanfattning av ärendet|reservation(?:er)?|beslutsgång)(?:\s|$)/iu,
    'Förslag till beslut',
  ],
  [
    'topics',
    /(?:att ta upp|punkter|frågor|ämnen|på agendan|dagordning)(?:\s+att\s+(?:ta\s+(?:med|upp)|lyfta))?\s+(?:till|inför|på|vid)\s+(?:nästa|kommande)|^(?:(?:(?:frågor|punkter|ämnen|saker)\s+)?att ta upp|(?:till|inför)\s+(?:nästa|nästkommande)|att lyfta)|^(?:till|inför)\s+(?:(?:första|nästa|höstens|vårens)\s+)*\p{L}*(?:mötet|träffen|möte|träff|sammanträdet|direktionen|nämnden|styrelsen)(?:\s+(?:i|den|\d)[^.]*)?\s*:?$|^(?:bordlagt|bordlagda\s+(?:frågor|ärenden|punkter)|kvarstående\s+(?:frågor|punkter|ärenden)|(?:kvarstår|kvarstod|återstår)(?=\s*:?$)|(?:frågor|punkter)\s+(?:som|att)\s+(?:bollas|tas|förs|ta|föra|bolla)\s+vidare|parkera(?:t|de\s+frågor)|ej\s+(?:be|av)handlat|obehandlat|att\s+återkomma\s+till|(?:frågor|punkter|ämnen|ärenden|saker)\s+(?:som\s+(?:kvarstår|återstår|väntar|sparas|skjuts\s+upp|parkera(?:s|ts)|får\s+vänta)|(?:som\s+)?vi\s+(?:inte|ej)\s+hann(?:\s+med)?|som\s+(?:inte|ej)\s+hanns(?:\s+med)?)|(?:vilande|utestående|parkerade|uppskjutna|framskjutna|sparade|återstående|kvarvarande|obehandlade|fallande)\s+(?:frågor|punkter|ärenden|ämnen)|öppna\s+(?:frågor|punkter)\s+till\s+nästa(?:\s+\p{L}+)?|utestående|nästa\s+(?:dagordning|agenda)|(?:kvar|sparat|sparas)\s+till\s+nästa(?:\s+\p{L}+)?|(?:program(?:met)?|innehåll(?:et)?|tema(?:t)?|upplägg(?:et)?|ämnen|önskemål|förslag)(?:\s+på\s+(?:ämnen|punkter|tema))?\s+(?:för|till|på|vid)\s+(?:nästa|kommande|nästkommande)\s+\p{L}+|(?:nästa|kommande)\s+\p{L}+\s*[–:-]\s*(?:innehåll|program|tema|dagordning|punkter|ämnen|agenda|frågor)|hann\s+(?:vi\s+)?(?:inte|ej)(?:\s+med)?|vi\s+hann\s+(?:inte|ej)(?:\s+med)?|hanns\s+(?:inte|ej)(?:\s+med)?|fallande\s+punkter)\s*(?:\[[^\]]*\]|\([^)]*\))?\s*:?$/iu,
    'Att ta upp nästa gång',
  ],
  [
    'topics',
    /^(?:till|inför)\s+(?:hösten|våren|höstterminen|vårterminen|(?:ht|vt)(?:\s?-?\d{2,4})?)\s*:?$|^(?:på|till|vid)\s+(?:samma|det|den|detta|denna)\s+(?:\p{L}*(?:möte|träff|sammanträde|stämma)(?:t|n|en)?|tillfälle|tillfället|gång|gången)(?:\s+(?:också|även|dessutom|tas|behandlas|tar\s+vi(?:\s+upp)?))*\s*:?$|^(?:nya\s+|öppna\s+|andra\s+|fler\s+|övriga\s+)?(?:frågor|punkter|ämnen|ärenden|saker)\s*[(–,:-]\s*(?:som\s+)?(?:tar\s+vi|vi\s+tar|tas|behandlas|till|inför|på)\s+(?:upp\s+)?(?!inget|ej|inte)[^.]{1,30}$|^(?:(?:de\s+)?(?:frågor|punkter|saker|ämnen|ärenden)|sånt|sådant|det|detta|vad)\s+(?:som\s+)?(?:vi\s+)?(?:(?:inte|ej|aldrig)\s+(?:hann|hanns|hinner|hinns|kom\s+till|rymdes)(?:\s+(?:med|ta|gå|igenom|upp|behandlas|diskuteras|tas|idag|i\s+dag))*|(?:blev|är|ligger|blir)\s+(?:hängande|kvar|liggande|över|uppskjut\p{L}*|stående)|(?:får|fick)\s+(?:vänta|anstå|ligga)|sköts\s+upp|skjuts\s+upp|sparas|sparades)\s*:?$/iu,
    'Frågor som blev hängande',
  ],
  [
    'formalities',
    /(?:dagordning|föredragningslista|justerare|justering|föregående (?:mötes? )?(?:protokoll|möte|minnesanteckningar)|öppnande|öppnas|(?<!skol|säsongs|termins|sommar|vår|höst|jul|års|läsårs|student|vinter)avslut|beslutsförhet|utlysande|upprop|röstlängd|formalia|närvaro)/iu,
    'Val av justerare',
  ],
  [
    'meetings',
    /(?:nästa|nästkommande|kommande|planerade|vårens|höstens|årets|framtida|inplanerade|bokade)\s+(?:\p{L}+\s+)?\p{L}*(?:möten?|mötet|träff(?:ar|en)?|sammanträden?|apt|råd|gång|aktiviteter|datum|tillfälle|stallmöte|au|mötestid(?:er)?|årsstämma|årsmöte|nätverk|styrelsemöten?|föräldraråd|sammankomst(?:er)?|dagar|konferenser)|^(?:mötes|sammanträdes)?(?:tider|datum|dagar|plan)$|mötes(?:tider|datum|planering|kalender)|sammanträdes(?:tider|datum|dagar)|planering av.*möten|^viktiga datum|^kalender|^datum att|^(?:nästa|kommande|härnäst|framåt|på\s+gång|datum|nästa\s+\p{L}+|(?:vårens|höstens|sommarens|vinterns|terminens|årets)\s+(?:program|aktiviteter|datum|tider))(?:\s*:)?$/iu,
    'Kommande träffar',
  ],
  [
    'decisions',
    /^(?:[\p{L}-]+(?:s|ns|ets)\s+)?beslut(?:\s*(?:§|nr)?\s*\d*)?:?$|^beslut(?:en)?\s+(?:i\s+korthet|och\s+(?:uppdrag|åtgärder|ansvar|att\s+göra)|idag|i\s+dag|(?:på|från|under|vid)\s+(?:mötet|träffen|dagens\s+möte))\s*:?$|^(?:dagens\s+)?beslut(?:slista|spunkter|slogg):?$|(?:är|var)\s+(?:överens|eniga?|ense)\s+om(?:\s+att)?\s*:?$|^(?:fattade|tagna)\s+beslut|^(?:det\s+här\s+|detta\s+|så\s+här\s+)?(?:vi\s+|styrelsen\s+|gruppen\s+)?(?:bestämde|enades|kom\s+överens|bestämt|beslutat|överenskommet|ställningstaganden?)(?:\s+(?:vi|att|om|oss))*\s*:?$|fastställer\s+följande:?$|(?:^|\s)(?:beslutar|beslutade|beslutades|beslutas|beslöt|beslöts)(?:\s+(?:att|således|följande|enhälligt))?\s*:?$|(?:överens|eniga?|enades|bestämde|beslutade?|kom\s+fram\s+till)(?:\s+\p{L}+){0,2}\s+följande:?$|(?:överens|eniga)(?:\s+om)?\s*:$/iu,
    'Arbetsutskottets beslut',
  ],
  [
    'tasks',
    /(?:att göra|åtgärd(?:er|slista)?|uppgifter|aktionslista|aktiviteter|handlingsplan|action|todo|vem gör vad|ansvarsfördelning|arbetsfördelning|uppdrag till|läxa|ansvarsområden|göromål|uppföljningsuppgifter|nästa\s+steg(?![\p{L}])|(?:jobb|arbets|ansvars|att-göra-)listan?(?![\p{L}])|vem\s+(?:fixar|tar|ordnar)\s+vad)|^(?:uppdelning(?:en)?|fördelning(?:en)?|roller\s+och\s+ansvar|(?:kvar\s+)?att\s+(?:fixa|ordna|åtgärda)|vi\s+delade?r?\s+upp(?:\s+\p{L}+){0,4}|(?:det|detta|så\s+här|följande)\s+(?:fixar|gör|ordnar)\s+(?:vi|var\s+och\s+en))\s*:?$/iu,
    'Att göra',
  ],
  [
    'reports',
    /(?:laget runt|rapport(?:er)?|information|informerar|info\b|aktuellt|lägesrapport|från kommunerna|nuläge|erfarenhetsutbyte|runda|det senaste|vad händer|nytt från|läget)/iu,
    'Laget runt',
  ],
];

/** The section that a heading opens. */
export function sectionOf(heading: string): Section {
  return SECTIONS.find(([, pattern]) => pattern.test(heading.trim()))?.[0] ?? 'plain';
}
