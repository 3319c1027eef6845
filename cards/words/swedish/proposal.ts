import { capital } from './forms.ts';

/** In the form that proposes another date for an item or moves it, and on the cards that ask about it and tell the answer. */
export const proposal = {
  noDate: 'inget datum',
  moved: (item: string, due: string) => `${capital(item)} är flyttat till ${due}.`,
  movedToNoDate: (item: string) => `${capital(item)} har inte längre något datum.`,
  /** After "föreslå", where whoever wrote it has nobody to ask. */
  movedUnasked: (moved: string) =>
    `${moved} Du får själv ändra det, så ingen behövde godkänna. Ångra om du ville något annat.`,
  /** On the card of the item. */
  date: 'Föreslaget datum:',
  by: 'Föreslaget av',
  byAt: (by: string, moment: string) => `${by}, ${moment}`,
  byAtBecause: (by: string, moment: string, reason: string) => `${by}, ${moment}: ${reason}`,
  press: {
    accept: (due: string) => `Godkänn ${due}`,
    declineDate: 'Avböj datum',
    move: 'Flytta',
    propose: 'Föreslå',
    decline: 'Avböj',
  },
  form: {
    move: (item: string) => `Flytta ${item}`,
    propose: (item: string) => `Föreslå datum för ${item}`,
    date: 'Nytt datum',
    dateMissing: 'Välj ett datum.',
    datePassed: 'Datumet har redan varit. Välj ett som kommer.',
    reason: 'Varför? (frivilligt)',
    reasonLong: (length: number, most: number) => `Orsaken är ${length} tecken; högst ${most} får plats.`,
  },
  /** As the history has it. */
  dueBecause: (due: string, reason: string) => `${due} (${reason})`,
  accepted: (due: string, by: string) => `till ${due}, som ${by} föreslog`,
  sent: (item: string, creator: string) =>
    `Förslaget är skickat till ${creator} och presidiet. ${capital(item)} flyttas om någon av dem godkänner det.`,
  asked: 'Förslag om nytt datum',
  decline: {
    heading: (item: string) => `Avböj nytt datum för ${item}`,
    reason: 'Varför avböjs det?',
    reasonMissing: 'Skriv varför, så att den som föreslog det förstår.',
    done: (item: string) => `Förslaget är avböjt. ${capital(item)} är inte flyttat.`,
  },
  answered: {
    accepted: 'Nytt datum godkänt',
    acceptedBy: 'Godkänt av',
    declined: 'Nytt datum avböjt',
    declinedBy: 'Avböjt av',
    because: (by: string, reason: string) => `${by}: ${reason}`,
  },
};
