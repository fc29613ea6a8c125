import { nameOn } from './name-on.ts';

const source = 'https://a.example';
const city = {
  name: 'Third',
  formerNames: [
    { name: 'First', until: '2015-01-01', source },
    { name: 'Second', until: '2020-07-01', source },
  ],
};

describe('nameOn', () => {
  it.each([
    ['2010-01-01', 'First'],
    ['2014-12-31', 'First'],
    ['2015-01-01', 'Second'],
    ['2020-06-30', 'Second'],
    ['2020-07-01', 'Third'],
  ])('on %s it is the %s', (date, name) => {
    expect(nameOn(city, date)).toBe(name);
  });

  it('does not depend on the order in which the names are kept', () => {
    expect(nameOn({ ...city, formerNames: city.formerNames.toReversed() }, '2014-01-01')).toBe('First');
  });
});
