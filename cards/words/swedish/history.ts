import { capital } from './forms.ts';

/** In the history of an item, and where somebody is asked whether to take back what was done long ago. */
export const history = {
  heading: 'Historik',
  earlier: (count: number) => `${count} tidigare rader visas inte.`,
  did: (name: string, act: string, text?: string) =>
    text === undefined ? `${name} ${act}` : `${name} ${act}: ${text}`,
  /** Of a change that was taken back: "noterade (ångrat)", "Anna Berg 1 juni (ångrat)". */
  takenBack: (told: string) => `${told} (ångrat)`,
  /** What was done, after the name of who did it. */
  acts: {
    captured: 'skrev in',
    ticked: 'markerade klart',
    edited: 'ändrade',
    moved: 'flyttade',
    noted: 'noterade',
    struck: 'avskrev',
    reopened: 'öppnade igen',
    undone: 'ångrade',
    redone: 'gjorde om',
    planned: 'bokade mötet',
    rescheduled: 'flyttade mötet',
    cancelled: 'ställde in mötet',
    roster: 'ändrade medlemmar',
    set: 'ändrade inställningar',
    snoozed: 'bad om en senare påminnelse',
    proposed: 'föreslog ett nytt datum',
    declined: 'avböjde ett nytt datum',
    handed: 'lämnade över',
    asked: 'ställde frågan',
    voted: 'svarade',
    closed: 'stängde',
    sent: 'skickade',
    told: 'berättade',
  },
  /** What a change made of an item, after what was done: "Anna Berg ändrade: datum till 8 april". */
  changed: {
    title: (title: string) => `texten till ”${title}”`,
    kind: (kind: string) => `typen till ${kind.toLowerCase()}`,
    due: (due: string) => `datum till ${due}`,
    noDue: 'inget datum',
    parties: (names: string) => `ansvarig till ${names}`,
    nobody: 'ingen ansvarig',
    ticked: (names: string) => `klart för ${names}`,
    unticked: (names: string) => `inte klart för ${names}`,
    saidAt: (meeting: string) => `sagt på ${meeting}`,
    saidNowhere: 'inte sagt på något möte',
    decided: 'beslutat av nätverket',
    undecided: 'inte beslutat av nätverket',
    note: (note: string) => `anteckningen till ”${note}”`,
    noNote: 'ingen anteckning',
    state: { open: 'öppet igen', done: 'klart', struck: 'avskrivet' },
  },
  /** What a change made of the meeting that an item is due at, after "ångrade". */
  meetingTo: (day: string) => `mötet till ${day}`,
  undo: {
    heading: 'Ångra det här?',
    /** Why something is struck that is taken back with what wrote it in. */
    reason: 'ångrat',
    latest: (moment: string, act: string) => `Din senaste ändring här gjorde du ${moment}. Du ${act}:`,
    poll: (question: string) => `Rundfråga: ${question}`,
    undone: 'Ångrat.',
    redone: 'Gjorde om det du ångrade.',
    /** What became of all of it, after whether it was taken back or done again: "Ångrat. Uppdrag 3–10 är avskrivna." */
    told: (did: string, became: readonly string[]) => `${did} ${capital(became.join(', och '))}.`,
    /** What of one thing differs now: "uppdrag 3 är som förut: datum till 6 april". */
    what: (became: string, what: string) => `${became}: ${what}`,
    withNote: (note: string) => `med noteringen ”${note}”`,
    withoutNote: (note: string) => `utan noteringen ”${note}”`,
    itemsOf: {
      assignment: (numbers: string) => `uppdrag ${numbers}`,
      decision: (numbers: string) => `beslut ${numbers}`,
      topic: (numbers: string, count: number) => `${count === 1 ? 'ärende' : 'ärenden'} ${numbers}`,
      several: (numbers: string) => `nummer ${numbers}`,
    },
    became: {
      struck: (items: string, count: number) => `${items} är ${count === 1 ? 'avskrivet' : 'avskrivna'}`,
      open: (items: string, count: number) => `${items} är ${count === 1 ? 'öppet' : 'öppna'} igen`,
      restored: (items: string) => `${items} är som förut`,
      changed: (items: string, count: number) => `${items} är ${count === 1 ? 'ändrat' : 'ändrade'} igen`,
      cancelled: (meetings: string, count: number) => `${meetings} är ${count === 1 ? 'inställt' : 'inställda'}`,
      planned: (meetings: string, count: number) => `${meetings} är ${count === 1 ? 'bokat' : 'bokade'} igen`,
    },
  },
};
