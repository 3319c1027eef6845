/** What stands in the calendar that people subscribe to or import. */
export const calendarFile = {
  meeting: (network: string, theme: string) => `${network}: ${theme}`,
  meetingWithoutTheme: (network: string) => `${network}: möte`,
  due: (item: string) => `Klart senast: ${item}`,
  /** Below it, in the text of the entry. */
  item: (item: string, network: string) => `${item} i ${network}`,
  itemOf: (item: string, network: string, parties: string) => `${item} i ${network}\nAnsvariga: ${parties}`,
};
