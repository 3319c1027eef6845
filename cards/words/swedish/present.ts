/** In the form that asks who was at a meeting. */
export const present = {
  heading: (meeting: string) => `Närvarande på ${meeting}`,
  members: 'Medlemmar',
  others: 'Andra, en på varje rad',
  saved: 'Närvaron är sparad.',
};
