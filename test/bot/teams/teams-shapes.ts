/** A text, and what a button is pressed with: what the shapes are filled with. */
interface Filling {
  readonly text: string;
  readonly pressed: { readonly verb: string; readonly data: object };
  readonly other: unknown;
}

/** What every activity has of a place: as world.activityOf gives it. */
type Place = object;

const BOT = { id: '28:uppdrag', name: 'Uppdrag' };
const MENTION = '<at>Uppdrag</at>';

const message = (place: Place, { text }: Filling) => ({
  ...{ type: 'message', text: `${MENTION}&nbsp;${text}`, textFormat: 'plain', locale: 'sv-SE', ...place },
  ...{ timestamp: '2027-02-01T09:00:00.000Z', localTimestamp: '2027-02-01T10:00:00.000+01:00' },
  entities: [
    { type: 'mention', text: MENTION, mentioned: BOT },
    { type: 'clientInfo', locale: 'sv-SE', country: 'SE', platform: 'iOS', timezone: 'Europe/Stockholm' },
  ],
  attachments: [{ contentType: 'text/html', content: `<div><p>${MENTION}&nbsp;${text}</p></div>` }],
});

const shaped = (place: Place, filling: Filling) => ({
  ...message(place, filling),
  attachments: [
    {
      contentType: 'text/html',
      content: `<table><tr><td>${filling.text}</td><td>3 maj</td></tr></table><ul><li>${filling.text}</li></ul>`,
    },
  ],
});

const file = (place: Place, { text, other }: Filling) => ({
  ...{ type: 'message', ...place },
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      ...{ name: `${text}.docx`, contentUrl: 'https://example.sharepoint.com/anteckningar.docx' },
      content: { downloadUrl: 'https://example.com/x', uniqueId: '1', fileType: 'docx', etag: other },
    },
  ],
});

const invoke = (name: string, value: (filling: Filling) => unknown) => (place: Place, filling: Filling) => ({
  ...{ type: 'invoke', name, value: value(filling), replyToId: 'm1', ...place },
});

const action = ({ pressed: { verb, data } }: Filling) => ({
  ...{ action: { type: 'Action.Execute', id: 'x', verb, data }, trigger: 'manual' },
});

const update = (change: object) => (place: Place) => ({ type: 'conversationUpdate', ...place, ...change });
const told = (eventType: string, more: object = {}) => ({
  channelData: { eventType, tenant: { id: 'tenant-1' }, team: { id: '19:team@thread.tacv2', name: 'SKIS' }, ...more },
});

/** The activities that Teams documents, as it sends them ("Bot activity handlers", "Conversation events", "Universal Actions"). */
export const SHAPES: readonly ((place: Place, filling: Filling) => object)[] = [
  ...[message, message, shaped, file],
  ...[1, 2, 3, 4].map(() => invoke('adaptiveCard/action', action)),
  invoke('composeExtension/query', ({ text }) => ({ commandId: 'sok', parameters: [{ name: 'text', value: text }] })),
  invoke('composeExtension/fetchTask', ({ text, other }) => ({
    commandId: 'skapa',
    messagePayload: { body: text, other },
  })),
  invoke('composeExtension/submitAction', ({ pressed, other }) => ({ commandId: 'skapa', data: pressed.data, other })),
  invoke('task/fetch', ({ pressed }) => ({ data: pressed.data })),
  invoke('task/submit', ({ pressed }) => ({ data: pressed.data })),
  invoke('fileConsent/invoke', ({ other }) => ({ action: 'accept', context: other })),
  invoke('signin/verifyState', ({ text }) => ({ state: text })),
  (place) => ({ type: 'installationUpdate', action: 'add', ...place }),
  (place) => ({ type: 'installationUpdate', action: 'remove-upgrade', ...place }),
  update({ membersAdded: [{ id: '29:9', aadObjectId: 'person-9' }], ...told('teamMemberAdded') }),
  update({ membersRemoved: [{ id: '29:3', aadObjectId: 'person-3' }], ...told('teamMemberRemoved') }),
  update(told('channelRenamed', { channel: { id: '19:c@thread.tacv2', name: 'Ny' } })),
  update(told('teamRenamed')),
  (place, { text }) => ({ type: 'messageUpdate', text, ...place, ...told('editMessage') }),
  (place) => ({ type: 'messageDelete', ...place, ...told('softDeleteMessage') }),
  (place) => ({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: 'm1', ...place }),
  (place, { other }) => ({ type: 'event', name: 'application/vnd.microsoft.meetingStart', value: other, ...place }),
];
