import { interleaved } from './interleaved.ts';
import type { Line } from './table.ts';
import type { Town } from './town.ts';

/** What it takes from a sentence to the saved item: two turns, against two echoes, with the trips to the tables that they need. */
export async function capturing(town: Town): Promise<Line[]> {
  const { uppdrag, echo, echoTables } = town;
  let sentences = 0;
  const captured = async () => {
    sentences += 1;
    await town.press(await town.say(`Tibro lämnar underlag ${sentences} till presidiet den 1 april`), 'Spara');
  };
  const cost = await interleaved(
    {
      ours: { bot: uppdrag, turn: captured },
      echo: {
        bot: echo,
        turn: async () => {
          await town.echoed(echo, 'en mening');
          await town.echoed(echo, 'sparad');
        },
      },
      writes: {
        bot: echoTables,
        turn: async () => {
          await town.echoed(echoTables, 'läs');
          await town.echoed(echoTables, 'spara');
        },
      },
    },
    { rounds: 10, turns: 3 },
  );
  const what = 'a sentence captured and saved';
  return [
    { what: `${what}: CPU, against two echoes`, ours: cost.ours.cpu, bare: cost.echo.cpu, unit: 'ms' },
    {
      what: `${what}: CPU, against echoes, queries and a batch`,
      ours: cost.ours.cpu,
      bare: cost.writes.cpu,
      unit: 'ms',
    },
    { what: `${what}: latency, against two echoes`, ours: cost.ours.latency, bare: cost.echo.latency, unit: 'ms' },
    {
      what: `${what}: latency, against echoes, queries and a batch`,
      ours: cost.ours.latency,
      bare: cost.writes.latency,
      unit: 'ms',
    },
  ];
}
