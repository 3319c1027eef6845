import { describe, expect, it, test } from 'vitest';
import { codeFrom, membersFrom, newNetwork, withMunicipalities, type Person } from '../../../domain/people/founding.ts';
import { usualSettings } from '../../../domain/network.ts';
import { asta, bo, dag, memberOf, networkOf } from '../samples.ts';

describe('the code of a network', () => {
  it.each([
    ['SKIS', 'SKIS'],
    ['Enkät', 'Enkät'],
    ['Skaraborgs kvalitetsnätverk i skolan', 'SKIS'],
    ['Östra nätverket 2', 'ÖN2'],
    ['GR: kvalitet – förskola', 'GKF'],
    ['ett två tre fyra fem sex sju åtta nio tio elva tolv tretton', 'ETTFFSSÅNTETT'],
    ['  ', 'NÄTVERK'],
    ['…', 'NÄTVERK'],
  ])('"%s" is %s', (name, code) => expect(codeFrom(name)).toBe(code));
});

test('a new network is empty, with the usual settings, and starts at number 1', () => {
  const { home } = networkOf();
  expect(newNetwork('n1', 'Nätverket Nova', home, '2027-03-01')).toEqual({
    id: 'n1',
    code: 'NN',
    name: 'Nätverket Nova',
    home,
    municipalities: [],
    nextNumber: 1,
    settings: usualSettings,
    split: [],
    createdOn: '2027-03-01',
  });
});

const personOf = (id: string, addresses: readonly string[]): Person => ({
  id,
  teamsId: `29:${id}`,
  name: `Person ${id}`,
  addresses,
});

describe('the people of a team become members', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['an address of the municipality', ['eva.ask@tibro.se'], 'Tibro'],
    ['a subdomain of it', ['eva.ask@edu.skovde.se'], 'Skövde'],
    ['a guest’s sign-in name', ['eva.ask_hjo.se#EXT#@nova.onmicrosoft.com'], 'Hjo'],
    ['the second address where the first tells nothing', ['eva@post.example', 'eva_hjo.se#EXT#@nova.example'], 'Hjo'],
    ['an address of elsewhere', ['eva@post.example'], undefined],
    ['no address', [], undefined],
  ])('their municipality is guessed from %s', (_what, addresses, municipality) => {
    const [member] = membersFrom([personOf('eva', addresses)], []);
    expect(member?.municipality).toBe(municipality);
    expect(member?.email).toBe(addresses[0]);
  });

  it('as plain members: who is presidium is for people to say', () => {
    expect(membersFrom([personOf('eva', [])], [])).toEqual([
      { id: 'eva', teamsId: '29:eva', name: 'Person eva', presidium: false, coordinator: false },
    ]);
  });

  it('in the order that they came', () => {
    const people = [personOf('b', []), personOf('a', [])];
    expect(membersFrom(people, [memberOf('a')]).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('read again, a member', () => {
  const known = memberOf('eva', {
    name: 'Eva Ask',
    email: 'eva@skovde.se',
    municipality: 'Karlsborg',
    presidium: true,
    chat: networkOf().home,
    lastOperation: 'op',
  });

  it('keeps what was said of them here, the municipality above all, and takes name and address from Teams', () => {
    const read = { id: 'eva', teamsId: '29:new', name: 'Eva Ask-Lund', addresses: ['eva@tibro.se'] };
    expect(membersFrom([read], [known])).toEqual([
      { ...known, teamsId: '29:new', name: 'Eva Ask-Lund', email: 'eva@tibro.se' },
    ]);
  });

  it('keeps the address where Teams tells none', () => {
    expect(membersFrom([personOf('eva', [])], [known])[0]?.email).toBe('eva@skovde.se');
  });

  it('who was said to have no municipality is not given one again', () => {
    const none = memberOf('eva');
    expect(membersFrom([personOf('eva', ['eva@tibro.se'])], [none])[0]?.municipality).toBeUndefined();
  });
});

describe('the municipalities of a network', () => {
  it('grow with those of its members, in Swedish order, each once', () => {
    const network = networkOf({ municipalities: ['Tibro'] });
    const members = [asta, bo, dag, memberOf('å', { municipality: 'Åre' }), memberOf('e', { municipality: 'Eda' })];
    expect(withMunicipalities(network, members).municipalities).toEqual(['Eda', 'Skövde', 'Tibro', 'Åre']);
  });

  it('stay, the network and all, where nobody comes from anywhere new', () => {
    const network = networkOf();
    expect(withMunicipalities(network, [asta, bo, dag])).toBe(network);
  });

  it('are not lost with their last member', () => {
    expect(withMunicipalities(networkOf({ municipalities: ['Karlsborg'] }), [bo]).municipalities).toEqual([
      'Karlsborg',
      'Tibro',
    ]);
  });
});
