import { expect, it } from 'vitest';
import { jsonLog } from '../../bot/log.ts';

const logged = (fault: unknown): Record<string, string> => {
  const lines: string[] = [];
  jsonLog(
    (line) => lines.push(line),
    () => '2027-02-01T09:00:00.000Z',
  ).fault('turn failed', fault, { network: 'abc' });
  return JSON.parse(lines.join('')) as Record<string, string>;
};

it('tells what kind of fault it was and where, beside the facts', () => {
  const { where, ...rest } = logged(new RangeError('Anna Berg lämnar underlag'));
  expect(rest).toEqual({
    at: '2027-02-01T09:00:00.000Z',
    level: 'error',
    event: 'turn failed',
    network: 'abc',
    fault: 'RangeError',
  });
  expect(where).toMatch(/^at .*log\.test\.ts:\d+:\d+/);
});

it.each([
  ['of several lines', 'Hemligt\n  Anna Berg\nlämnar underlag'],
  ['that looks like a place in a program', 'Hemligt\n    at Anna Berg (underlag.ts:1:1)'],
  ['with a pattern of replacements in it', "$& $' Anna Berg\n    at underlag (x.ts:1:1)"],
])('never tells a message %s', (_, message) => {
  const line = JSON.stringify(logged(new Error(message, { cause: new Error(message) })));
  expect(line).not.toMatch(/Anna|Berg|underlag|Hemligt/);
  expect(line).toContain('log.test.ts');
});

it('knows nothing of what is thrown and is no error', () => {
  expect(logged('Anna Berg')).not.toHaveProperty('where');
  expect(logged('Anna Berg').fault).toBe('unknown');
});
