/** Notes of few lines, marked as the pages of the corpus are, in which those beside a line tell what it gives. */
export const SHORT_PAGES: readonly string[] = [
  `När\tVad\tVem\tLäge
{{u;Bo;2027-03-10|10 mars\tRinga Skatteverket\tBo\tEj påbörjat}}
{{u;Siv;2027-03-12|12 mars\tBeställa skyltar\tSiv\tInte klart}}
13 mars\tSkicka listan\tLena Ek\tKlart`,
  `Datum\tUppgift\tAnsvarig\tStatus
{{u;Siv;2027-03-03|3/3\tKontakta leverantören\tSiv\tPågår}}
{{u;Bo;2027-03-08|8/3\tUppdatera rutinen\tBo\tInte klart}}
9/3\tBoka lokal\tSiv\tKlar`,
  `När\tVad\tVem\tLäge
{{u;Bo;2027-04-05|5 april\tMejla Arbetsförmedlingen\tBo\tEj klart}}
{{u;Siv;2027-04-06|6 april\tRinga Trafikverket\tSiv\tInte klart}}`,
  `Vad\tAnsvarig\tNär
{{u;Siv;2027-05-03|Boka buss\tSiv\t3 maj}}
{{u;Bo;2027-05-10|Ta fram enkät\tBo\t10 maj}}`,
  'Ska vi byta lås i förrådet? {{b|Ja.}}',
  'Ska avgiften höjas till hösten? {{b|Nej.}}',
  'Ska vi behålla bokhyllan i entrén? {{b|Ja.}}',
  'Ska föreningen köpa grillen? {{b|Nej, inte i år.}}',
  'Kom alla hem i fredags? Ja.',
  'Har någon sett nyckeln? Nej.',
  `Vi talade om högläsning.
Vi talade om högläsning i förskolan.
Vi talade om lokaler.
Vi talade om elevernas frånvaro.
Det var givande.`,
  `{{u;Siv;2027-05-03|Siv bokar lokal 3 maj.}}
{{u;Bo;2027-05-04|Bo skriver underlag 4 maj.}}
Vi pratade om läxor.
Vi pratade om läxor och prov.
Det var roligt.
Det var en bra kväll.`,
  `Vi fick in 30 svar, varav 4 var blanka.
Det kom in 12 ansökningar, varav 9 beviljades.`,
  '{{m;;2027-03-09|Nästa träff blir den 9 mars kl. 9.}} {{a;;2027-03-09|Då kommer Pia från biblioteket och berättar om högläsning.}}',
  '{{m;;2027-05-05|Nästa gruppmöte 5 maj.}} {{a;;2027-05-05|Städplanen}}',
  '{{m;;2027-09-07|Nästa arbetsmöte 7 september.}} {{a;;2027-09-07|Lekplatsen}}',
  '{{m;;2027-04-12|Nästa möte är den 12 april.}} {{a;;2027-04-12|Då kommer kommunens jurist och talar om sekretess.}}',
];
