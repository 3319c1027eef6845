/** A verb that tells, after another word: "fibern är klar", "supporten har haft mycket". */
export const SAID =
  /(?:^|\s)(?:har|är|var|hade|blev|blir|finns|går|gick|kom|fick|sa|tog|såg|gav|låg|stod|höll|\p{L}+(?:ades|ade|ddes|tts))(?![\p{L}])|^["”“]|^(?:det|de|vi|man|hon|han|jag|ingen|inga|inget)\s/iu;
