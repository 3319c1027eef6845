import { capital, counted } from './forms.ts';

/** What somebody is told at once and alone, in a line, for those who can't be written to in private. */
export const privateWord = {
  left: (party: string, count: number) =>
    `${party} har ingen kvar här: ${counted(count, 'punkt', 'punkter')} att lämna över`,
  channelGone: (channel: string) => `Kanalen ”${channel}” är borttagen`,
  told: (number: string) => `Det du skickade till ett annat nätverk har fått svar: visa ${number}`,
  proposed: (item: string) => `${capital(item)}: ett nytt datum är föreslaget`,
  answered: (item: string) => `${capital(item)}: ditt förslag om datum är besvarat`,
};
