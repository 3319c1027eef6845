import { button } from './button.ts';
import { card, heading, labelled, says, typed, type Card, type Element } from './element.ts';
import { joined, press } from './texts.ts';

/** What people can type, with an example of each. */
export function helpCard(network?: string): Card {
  const example = (words: string, does: string): Element => labelled(does, words);
  return card(
    [
      heading('Det här kan du skriva'),
      says('Skriv en mening så blir den ett uppdrag eller ett beslut. I en kanal börjar du med @Uppdrag.'),
      says('Vill du göra ett uppdrag av ett meddelande som redan finns? Välj ”Skapa uppdrag” i dess meny (⋯).'),
      example('Skövde och Tibro presenterar Bästa skola 1 juni', 'Nytt:'),
      example('lista · lista Skövde · lista försenade · mina', 'Se vad som är öppet:'),
      example('visa 14 · visa Tibro · beslut 2026 · uppdrag klara Tibro', 'Se mer:'),
      example('sök bästa skola', 'Sök i allt, även det som är stängt:'),
      example('klart 14 · klart 14 Tibro · klart 3, 4 och 5', 'Markera som klart:'),
      example('flytta 14 till 6 april · ändra 14 · notera 14 text', 'Ändra:'),
      example('föreslå 14 6 april · lämna över 14 till Emma', 'Be om mer tid, lämna över:'),
      example('skicka 14 till SIKT', 'Till ett annat nätverk:'),
      example('avskriv 14 orsak · öppna igen 14 · ångra', 'Stänga och ångra:'),
      example('rundfråga Ska vi köpa in enkätverktyget? · rundfrågor', 'Fråga kommunerna:'),
      example('läs in', 'Hitta uppdrag och beslut i anteckningar:'),
      example('exportera', 'Få en fil till Excel, Word eller kalendern:'),
      example('möten · nytt möte · flytta mötet till 8 juni · ställ in mötet · närvarande', 'Möten:'),
      example('dagordning · anteckningar', 'Gå igenom det öppna, dagordning och anteckningar i Word:'),
      example('läget · medlemmar · grupper · inställningar · gallring', 'Nätverket:'),
      example('mina uppgifter · glöm mig', 'Dina personuppgifter, i privat chatt:'),
    ],
    network === undefined
      ? []
      : [button('new', press.new, { network }), button('list', press.list, { network, filter: '' })],
  );
}

/** How the bot introduces itself, once in each space. In a team it offers to be for one channel only. */
export function welcomeCard(network: string, name: string, canSplit: boolean): Card {
  return card(
    [
      heading('Hej! Jag är Uppdrag.'),
      typed(`Jag håller reda på uppdrag och beslut i ${name}.`),
      says(
        'Skriv @Uppdrag och en mening, som ”Skövde och Tibro presenterar Bästa skola 1 juni”, så blir den ett uppdrag.',
      ),
      says('Jag påminner dem som är ansvariga och berättar före varje möte hur läget är.'),
      says('Skriv ”@Uppdrag hjälp” för att se vad jag mer kan.'),
    ],
    [
      button('new', press.new, { network }),
      ...(canSplit ? [button('split', 'Bara den här kanalen', { network })] : []),
    ],
  );
}

/** The introduction in private, to a member of these networks. */
export function privateWelcomeCard(networks: readonly string[]): Card {
  return card([
    heading('Hej! Jag är Uppdrag.'),
    typed(`Jag håller reda på uppdrag och beslut i ${joined(networks)}.`),
    says('Skriv ”mina” för att se vad du och din kommun ska göra. Där kan du också stänga av påminnelserna hit.'),
    says('Skriv en mening, som ”Skövde och Tibro presenterar Bästa skola 1 juni”, så blir den ett uppdrag.'),
    says('Skriv ”hjälp” för att se vad jag mer kan.'),
  ]);
}

/** One sentence in a card, where a card must be answered with a card. */
export function sentenceCard(text: string): Card {
  return card([typed(text)]);
}
