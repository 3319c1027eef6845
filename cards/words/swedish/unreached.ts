/** In the post for those who can't be written to in private, and in what the presidium is told of them. */
export const unreached = {
  heading: 'Till er som inte kan få privata meddelanden',
  names: (names: string) => `Några av er nås inte privat: ${names}.`,
  here: 'Här är det ni skulle ha fått. Texten går att kopiera till ett mejl.',
  email: 'Text till ett mejl',
  /** What each would have been told, a line in an e-mail. */
  line: {
    due: (item: string, due: string) => `${item} (klart senast ${due})`,
    overdue: (item: string, due: string) => `${item} (skulle ha varit klart ${due})`,
    review: (meeting: string) => `Dags att planera ${meeting}`,
    notes: (meeting: string) => `Anteckningar från ${meeting}`,
    more: (count: number) => `och ${count} till`,
  },
  presidium: {
    heading: 'Alla nås inte privat',
    names: (names: string, network: string) => `Jag kan inte skriva privat till ${names} i ${network}.`,
    what: 'Det de skulle ha fått står i ett inlägg i kanalen. Be dem lägga till Uppdrag i Teams, eller skicka texten dit som mejl.',
  },
};
