import { areaOrder } from './area-order.ts';
import { areaCatalogue2019 } from './catalogue/area-catalogue-2019.ts';

const three = { ...areaCatalogue2019, areas: areaCatalogue2019.areas.slice(0, 3) };

describe('areaOrder', () => {
  it('is the same for the same seed, on any machine', () => {
    expect(areaOrder(areaCatalogue2019, 'april-2019/cork-irl')).toEqual(
      'governance family health citizenship equity esd digital youth migrants literacy entrepreneurship work planning ageing culture'.split(
        ' ',
      ),
    );
  });

  it('holds every area once', () => {
    const ids = areaCatalogue2019.areas.map((area) => area.id);
    expect([...areaOrder(areaCatalogue2019, 'any')].sort()).toEqual([...ids].sort());
  });

  it('gives each of the six orders of three areas about as often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed += 1) {
      const order = areaOrder(three, String(seed)).join(' ');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // Five degrees of freedom: above 20.5 once in a thousand; the seeds are fixed, so this cannot flicker.
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(20.5);
  });
});
