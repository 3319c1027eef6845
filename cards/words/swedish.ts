import { common } from './swedish/common.ts';

/** The Swedish texts. */
export const swedish = {
  common,
};
