import { ListenerCounts } from './listener-counts.ts';

describe('ListenerCounts', () => {
  let now = 0;
  const topic = 'assembly:medellin';
  const [one, other, third] = [1, 2, 3].map(() => new ListenerCounts(() => now)) as [
    ListenerCounts,
    ListenerCounts,
    ListenerCounts,
  ];

  test('adds up what the other processes serve, and nothing of its own', () => {
    for (const said of [
      one.announcement(topic, 5),
      other.announcement(topic, 200),
      third.announcement(topic, 7),
    ])
      expect([one, other].map((each) => each.heard(said))).toEqual([true, true]);
    expect([one.elsewhere(topic), other.elsewhere(topic)]).toEqual([207, 12]);
    expect(one.elsewhere('assembly:other')).toBe(0);
  });

  test('takes the last number of each', () => {
    one.heard(other.announcement(topic, 0));
    expect(one.elsewhere(topic)).toBe(7);
  });

  test('forgets a process that says nothing more', () => {
    now += 60_000;
    expect(one.elsewhere(topic)).toBe(0);
  });

  test('leaves every other announcement alone', () => {
    for (const said of ['assembly:medellin', 'run:1', 'listeners']) expect(one.heard(said)).toBe(false);
  });
});
