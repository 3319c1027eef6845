import { capital } from './forms.ts';

/** On the cards that ask one thing before what was asked for is done: whose part, why, which network, which channel. */
export const steps = {
  tick: { heading: (item: string) => `Klart: ${item}`, lines: 'Vilka är klara?' },
  whose: {
    question: (names: string, item: string) =>
      `${names}? ${capital(item)} har flera ansvariga, och du är ingen av dem.`,
    all: 'Alla',
  },
  strike: { heading: (item: string) => `Avskriv ${item}`, reason: 'Varför avskrivs det?' },
  said: 'Du skrev',
  pick: {
    heading: 'Vilket nätverk gäller det?',
    others: 'Skriv annars nätverkets kortnamn först, t.ex. ”SKIS lista”.',
  },
  link: {
    heading: 'Koppla chatten till ett nätverk?',
    about:
      'Här visas inget förrän någon av er har valt nätverk. Alla i chatten kan sedan läsa nätverkets uppdrag och beslut:',
    onlyYou: 'Inga andra än du',
    noRoom: (count: number) => `${count} av dina nätverk får inte plats här.`,
    show: (code: string) => `Visa ${code} här`,
  },
  split: {
    heading: 'Bara den här kanalen',
    about: 'Kanalen blir ett eget nätverk med egna uppdrag och egna medlemmar. Det som redan är sparat flyttas inte.',
    code: 'Kortnamn',
    codeWrong: 'Skriv ett kort namn utan mellanslag, t.ex. AU eller Enkät.',
    members: 'Vilka är med?',
    membersMissing: 'Välj minst en medlem.',
    openChannel: 'Öppna kanalen i teamet och välj ”Bara den här kanalen” där.',
    already: 'Den här kanalen är redan ett eget nätverk.',
  },
  mute: {
    off: 'Privata påminnelser är avstängda.',
    on: 'Privata påminnelser är påslagna.',
    network: 'Nätverk:',
    stillSeen: 'I Läget inför mötet och med ”mina” ser du ändå det du är ansvarig för.',
  },
};
