import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkId } from '../../../bot/ids.ts';
import { fillSample } from '../../../bot/local/sample-network.ts';
import { sampleSpace } from '../../../bot/local/sample-people.ts';
import { historyElements } from '../../../cards/items/history.ts';
import { card } from '../../../cards/parts/element.ts';
import { itemSubject } from '../../../domain/notices/notice.ts';
import { wordsOf } from '../reading.ts';
import { PEOPLE } from '../sample-world.ts';
import { world, type World } from '../world.ts';

describe('the network that npm start shows', () => {
  const network = networkId(sampleSpace.tenantId, sampleSpace.team.id);
  let town: World;
  beforeAll(async () => {
    town = await world({ people: PEOPLE });
    await fillSample(town.store, town.clock.now, 'http://localhost:56150/_connector');
  }, 20_000);
  afterAll(() => town.stop());

  it('tells in the history of what several owe whose part was done', async () => {
    const told = async (number: number) => {
      const history = await town.store.history(network, itemSubject(number));
      return wordsOf(card(historyElements(history, [], town.clock.now)));
    };
    expect(await told(2)).toContain('Anna Berg markerade klart: Hjo');
    expect(await told(5)).toContain('Anna Berg markerade klart: Hjo och Mariestad');
  });
});
