import { agenda } from './swedish/agenda.ts';
import { answers } from './swedish/answers.ts';
import { cancelling } from './swedish/cancelling.ts';
import { meeting } from './swedish/meeting.ts';
import { planning } from './swedish/planning.ts';
import { present } from './swedish/present.ts';
import { rehomed } from './swedish/rehomed.ts';
import { review } from './swedish/review.ts';
import { teams } from './swedish/teams.ts';
import { unreached } from './swedish/unreached.ts';
import { common } from './swedish/common.ts';
import { dates } from './swedish/dates.ts';
import { dialog } from './swedish/dialog.ts';
import { form } from './swedish/form.ts';
import { capital, counted, eitherOf, joined, LANGUAGE } from './swedish/forms.ts';
import { help } from './swedish/help.ts';
import { history } from './swedish/history.ts';
import { item } from './swedish/item.ts';
import { list } from './swedish/list.ts';
import { nearly } from './swedish/nearly.ts';
import { notes } from './swedish/notes.ts';
import { notesTool } from './swedish/notes-tool.ts';
import { partyPage } from './swedish/party-page.ts';
import { register } from './swedish/register.ts';
import { search } from './swedish/search.ts';
import { standing } from './swedish/standing.ts';
import { status } from './swedish/status.ts';
import { archive } from './swedish/archive.ts';
import { calendarFile } from './swedish/calendar-file.ts';
import { documents } from './swedish/documents.ts';
import { exporting } from './swedish/exporting.ts';
import { fields } from './swedish/fields.ts';
import { fileLink } from './swedish/file-link.ts';
import { fileNames } from './swedish/file-names.ts';
import { myData } from './swedish/my-data.ts';
import { personalData } from './swedish/personal-data.ts';
import { retention } from './swedish/retention.ts';
import { sentFile } from './swedish/sent-file.ts';
import { sheets } from './swedish/sheets.ts';
import { poll } from './swedish/poll.ts';
import { pollForm } from './swedish/poll-form.ts';
import { offer } from './swedish/offer.ts';
import { handover } from './swedish/handover.ts';
import { proposal } from './swedish/proposal.ts';
import { reminder } from './swedish/reminder.ts';
import { privateWord } from './swedish/private-word.ts';
import { settings } from './swedish/settings.ts';
import { memberForm } from './swedish/member-form.ts';
import { roster } from './swedish/roster.ts';
import { groups } from './swedish/groups.ts';
import { steps } from './swedish/steps.ts';
import { refusals } from './swedish/refusals.ts';

/** The Swedish texts. */
export const swedish = {
  language: LANGUAGE,
  forms: { capital, counted, eitherOf, joined },
  common,
  agenda,
  answers,
  cancelling,
  meeting,
  planning,
  present,
  rehomed,
  review,
  teams,
  unreached,
  dates,
  standing,
  status,
  archive,
  calendarFile,
  documents,
  exporting,
  fields,
  fileLink,
  fileNames,
  myData,
  personalData,
  retention,
  sentFile,
  sheets,
  dialog,
  form,
  help,
  history,
  item,
  list,
  nearly,
  notes,
  notesTool,
  partyPage,
  register,
  search,
  poll,
  pollForm,
  offer,
  handover,
  proposal,
  reminder,
  privateWord,
  settings,
  memberForm,
  roster,
  groups,
  steps,
  refusals,
};
