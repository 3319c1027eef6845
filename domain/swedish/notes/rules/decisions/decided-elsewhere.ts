/** Nothing decided here: it lies ahead, was decided elsewhere or earlier, or is only proposed. */
const NOT_HERE =
  /(?<![\p{L}])(?:(?:inget|inte|ej|ingenting)\s+(?:\p{L}+\s+)?(?:bestämt|beslutat|klart)|beslut\s+(?:tas|fattas|väntas|om\s+detta\s+tas|(?:om\s+\p{L}+\s+)?avvaktas)|innan\s+beslut|inför\s+beslut|tidigare\s+beslut\p{L}*|enligt\s+(?:tidigare\s+)?beslut|förslag\s+till\s+beslut|föreslå[sr]\s+(?:att|\p{L}+\s+att)|föreslår|ska\s+beslutas|ska\s+godkännas|kommer\s+att\s+(?:beslut|utse|välj|fastställ|godkänn)\p{L}*|(?<!(?:styrelsen|vi|mötet|gruppen|nätverket|årsmötet|stämman|kommittén|rådet|presidiet|direktionen|utskottet|au)\s)har\s+(?:\p{L}+\s+){0,3}?(?:beslutat|godkänt|antagit|fastställt|beviljats|godkänts|beslutats|valts|utsetts)|hade|om\s+(?:ansökan|det|förslaget|bidraget)\s+(?:beviljas|godkänns|antas)|när\s+\p{L}+\s+(?:fastställts|godkänts|beslutats)|reserverar|yrk(?:ar|ade)\p{L}*|föreslog\s+att\s[^,;]*\sskulle|(?:utses|väljs|tillsätts|beslutas|fastställs|antas)\s+av(?=\s+(?!styrelsen|mötet|nätverket|gruppen|rådet|årsmötet|stämman|oss))|måste\s+godkännas|behöver\s+(?:beslutas|godkännas)|kan\s+(?:beviljas|väljas)|det\s+(?:beslutades|bestämdes)\s+(?:på|vid)\s+(?:års|förra)\p{L}*|^det\s+(?:är|var)\s+(?:vi|alla)\s+(?:alla\s+)?(?:ense|eniga|överens)\s+om(?=[.!]?$)|följande(?=[.:]?$)|väljs\s+(?:in\s+)?(?:(?:vid|på)\s+(?:nästa|kommande|års)|i\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|vår|höst))|(?:klubbas|antas|fastställs|beslutas|godkänns|väljs|utses|spikas|avgörs)\s+(?:först\s+)?(?:på|vid)\s+\p{L}*(?:möte|stämma)\p{L}*|på\s+förra|vid\s+förra|förra\s+mötet|varav\s+\S+\s+(?:beviljades|avslogs|antogs|godkändes)|(?:är|var)\s+(?:redan\s+)?(?:vald[a]?|utsedd[a]?)\s+(?:av|till\s+och\s+med|t\.?o\.?m|på\s+(?:ett|två|tre)|sedan)|är\s+(?:det\s+)?redan\s+(?:bestämt|beslutat|klart)|(?:datum|tid|tider|dag|lokal|plats)(?:et|en|na)?\s+(?:bestäms|beslutas|fastställs|spikas)\s+(?:i|på|vid|senare|först|under|nästa)|tidigare\s+i\s+år|så\s?som\s+vi|det\s+kan|möjligt)(?![\p{L}])/iu;
/** Said of whom or what was decided on, after it: "…, som inte hade hunnit komma". */
const ASIDE = /,\s+(?:som|vilket|vilken|vilka|eftersom|trots\s+att)\s[^,]*$/iu;
/** "Priset sätts till 300 kr (Bo hade velat 250)". */
const IN_BRACKETS = /(?<=\p{L}\s*\S+\s.*)\([^()]*\)/gu;
const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const DECIDED_ONCE =
  '(?:beslutades?|beslöts?|antogs?|godkänd(?:es|e)|fastställd(?:es|e)|avslogs?|valdes?|beviljades?|bestämdes?|tog\\s+beslut|sa\\s+(?:vi\\s+)?ja\\s+till)';
/** "Nämnden beslutade i september", "antogs 2021": told of what was decided long before. */
const EARLIER = new RegExp(
  `(?<![\\p{L}])${DECIDED_ONCE}\\s+(?:(?:redan|först|dem|den|det|detta)\\s+)?(?:förra\\s+(?:året|hösten|våren|sommaren|vintern|gången|säsongen|terminen|mandatperioden|veckan|månaden)|(?:i|under)\\s+(?:${MONTHS}|jan|feb|mar|apr|aug|sept?|okt|nov|dec|våras|somras|höstas|vintras|fjol|fredags|måndags|torsdags|onsdags|tisdags|lördags|förrgår|går)|(?:år\\s+)?(?:19|20)\\d\\d)(?![\\p{L}\\d])`,
  'iu',
);
/** "Enligt kommunallagen väljer fullmäktige": what law and statutes say. */
const BY_LAW =
  /^enligt\s+(?:(?:den|de|nya|gamla|våra|nuvarande)\s+)*\p{L}*(?:lag(?:en)?|lagstiftningen|balken|förordning(?:en)?|stadgarna|reglementet|arbetsordningen|föreskrift\p{L}*|riktlinjer\p{L}*)(?![\p{L}])|(?:modellen|lagen|policyn|stadgarna|reglementet|rutinen)\s+säger\s+att/iu;

/** "I Hjo beslutar nämnden", "antogs av KF"; "(Det som beslutades är i fetstil.)" tells of the page. */
const BY_ANOTHER =
  /^I \p{Lu}\p{Ll}+ |^\([^()]+\)$|(?<![\p{L}])av\s+(?:KF|KS|(?:[Kk]ommun|[Rr]egion)?fullmäktige|(?:[Kk]ommun|[Rr]egion)styrelsen|[Rr]iksdagen|[Rr]egeringen)(?![\p{L}])/u;

/** Whether what a sentence tells of was decided elsewhere or earlier, lies ahead, or follows from the law. */
export const decidedElsewhere = (sentence: string): boolean =>
  BY_ANOTHER.test(sentence) ||
  NOT_HERE.test(sentence.replace(IN_BRACKETS, '').replace(ASIDE, '')) ||
  EARLIER.test(sentence) ||
  BY_LAW.test(sentence);
