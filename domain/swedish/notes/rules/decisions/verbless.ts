/** Verbs that tell what is so, in the forms that stand in a main clause; most others look like nouns in the plural. */
const TOLD =
  /^(?:är|e|var|har|hade|finns|fanns|finnes|blir|blev|kommer|kom|går|gick|gör|gjorde|får|fick|ger|gav|tar|tog|ser|såg|står|stod|ligger|låg|sitter|satt|ska|skall|skulle|kan|kunde|vill|ville|måste|bör|borde|brukar|vet|visste|tror|trodde|tycker|tyckte|säger|sa|sade|heter|känns|kändes|syns|hörs|märks|saknas|behövs|behöver|räcker|räckte|gäller|gällde|kostar|verkar|fungerar|funkar|passar|hinner|hann|orkar|pågår|återstår|kvarstår|krävs|väntar|håller|höll|deltar|deltog|anmäler|slutade|började|önskar|önskade|menar|menade|föreslår|föreslog|undrar|undrade|\p{Ll}{3,}(?:erar|ade|dde|kte|pte|ades|ats|erats))$/iu;

/** Whether no word tells what is so: "inga extra nycklar", "buss eller tåg till lägret". */
export const isVerbless = (text: string): boolean => !text.split(/[\s,.;:!?()"”–—-]+/u).some((word) => TOLD.test(word));
