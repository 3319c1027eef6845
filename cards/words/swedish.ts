import { common } from './swedish/common.ts';
import { capital, counted, eitherOf, joined, LANGUAGE } from './swedish/forms.ts';

/** The Swedish texts. */
export const swedish = {
  language: LANGUAGE,
  forms: { capital, counted, eitherOf, joined },
  common,
};
