/** A page of notes with five things to find in it: two assignments, a decision, a meeting and a topic. */
export const NOTES = `Minnesanteckningar 2027-01-15

Närvarande: Anna Berg (Skövde), Erik Lund (Tibro), Maria Holm (Hjo)

Enkäten
Erik berättar om arbetet med enkäten. Tibro skickar ut enkäten till alla senast 1 april.
Maria tar fram ett förslag till nästa möte.

Beslut: Nätverket träffas fem gånger per år.

Att ta upp på nästa möte: lärartäthet.

Nästa möte: 10 mars kl 9-12 i Hjo`;
