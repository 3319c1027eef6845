import * as z from 'zod';
import { formInputs, itemPayloads, readFrom } from './items.ts';
import { id, input } from './shared.ts';

/**
 * What the buttons of a dialog send. A dialog takes no Action.Execute, so the verb is a part of the data: "save" is the
 * form's, "captureIn" names the network that an item is for.
 */
export const dialogPayload = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('save'), ...itemPayloads.save.data.shape, ...formInputs.shape }),
  z.object({ verb: z.literal('captureIn'), operation: id, ...readFrom, network: input }),
]);

/** What the form's button carries in a dialog, and what the question for a network does, before the inputs are added. */
export type DialogData =
  | ({ readonly verb: 'save' } & z.input<typeof itemPayloads.save.data>)
  | ({ readonly verb: 'captureIn' } & Omit<Extract<z.input<typeof dialogPayload>, { verb: 'captureIn' }>, 'network'>);

/** What arrives from a dialog. */
export type FromDialog = z.output<typeof dialogPayload>;

/** The payload of a dialog; undefined where it isn't one that a dialog of ours can have sent. */
export function readDialog(raw: unknown): FromDialog | undefined {
  const read = dialogPayload.safeParse(raw);
  return read.success ? read.data : undefined;
}
