import { expect, test } from 'vitest';
import * as z from 'zod';
import { agendaSchema } from '../../storage/agendas.ts';
import { VERSION } from '../../storage/columns.ts';
import { draftSchema } from '../../storage/draft-rows.ts';
import { fileLinkSchema } from '../../storage/file-links.ts';
import { offerSchema } from '../../storage/offers.ts';
import { pollSchema } from '../../storage/poll-rows.ts';
import * as rows from '../../storage/rows.ts';

interface Shape {
  readonly type?: string;
  readonly const?: string | number | boolean;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

/** A line for each thing that may stand in a row: where, and what it may be. */
function linesOf(path: string, shape: Shape): string[] {
  const { properties, required = [], items } = shape;
  const either = shape.anyOf ?? shape.oneOf;
  if (either) return either.flatMap((one, index) => linesOf(`${path}|${index}`, one));
  if (items) return linesOf(`${path}[]`, items);
  if (properties) {
    return Object.entries(properties).flatMap(([name, one]) =>
      linesOf(`${path}.${name}${required.includes(name) ? '' : '?'}`, one),
    );
  }
  const { type, enum: values } = shape;
  const what = shape.const ?? values?.join(' ') ?? shape.pattern ?? type;
  return [`${path} ${String(what)}`];
}

const { versionSchema, ...others } = rows;
const schemas = {
  ...Object.fromEntries(Object.entries(others).filter(([name]) => name.endsWith('Schema'))),
  // What it was after the change is an item, a meeting or a poll, which stand here by themselves.
  versionSchema: versionSchema.omit({ after: true }),
  ...{ agendaSchema, draftSchema, fileLinkSchema, offerSchema, pollSchema },
} as Readonly<Record<string, z.ZodType>>;

test('what rows hold is what the version of rows says', async () => {
  const lines = Object.entries(schemas).flatMap(([name, schema]) =>
    linesOf(name.replace('Schema', ''), z.toJSONSchema(schema, { io: 'input' }) as Shape),
  );
  // It differs? Where this version has been released, raise VERSION in storage/columns.ts and keep rows of the release in
  // fixtures/; then write the new shape with npx vitest run test/storage/shape.test.ts -u, and see in the difference that
  // older rows are read still: what came may be missing or has a default.
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`shapes/version-${VERSION}.txt`);
});
