import { common } from './swedish/common.ts';
import { dates } from './swedish/dates.ts';
import { dialog } from './swedish/dialog.ts';
import { form } from './swedish/form.ts';
import { capital, counted, eitherOf, joined, LANGUAGE } from './swedish/forms.ts';
import { help } from './swedish/help.ts';
import { history } from './swedish/history.ts';
import { item } from './swedish/item.ts';
import { list } from './swedish/list.ts';
import { notes } from './swedish/notes.ts';
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

/** The Swedish texts. */
export const swedish = {
  language: LANGUAGE,
  forms: { capital, counted, eitherOf, joined },
  common,
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
  notes,
  partyPage,
  register,
  search,
};
