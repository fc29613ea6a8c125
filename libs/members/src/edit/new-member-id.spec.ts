import { newMemberId } from './new-member-id.ts';

describe('newMemberId', () => {
  it.each([
    ["'s-Hertogenbosch", 'NLD', [], 's-hertogenbosch-nld'],
    ["N'Zérékoré", 'GIN', [], 'nzerekore-gin'],
    ['İzmir', 'TUR', [], 'izmir-tur'],
    ["Xi'an", 'CHN', [], 'xian-chn'],
    ['Córdoba', 'ESP', ['cordoba-arg'], 'cordoba-esp'],
    ['San Justo', 'ARG', ['san-justo-arg'], 'san-justo-arg-2'],
    ['San Justo', 'ARG', ['san-justo-arg', 'san-justo-arg-2'], 'san-justo-arg-3'],
    ['San Justo', 'ARG', ['san-justo-arg', 'san-justo-arg-3'], 'san-justo-arg-2'],
  ])('%s in %s beside %j is %s', (name, country, taken, id) => {
    expect(newMemberId({ name, country }, new Set(taken))).toBe(id);
  });
});
