import { addUnpacked, laneLayout, packLanes } from './packed-lanes.ts';

describe('packed lanes', () => {
  it.each([
    [1, 1],
    [7, 3],
    [66, 59],
    [132, 1023],
    [20, 2 ** 30],
    [3, 2 ** 53 - 1],
  ])('%p counters up to %p add up exactly and come back', (counters, largest) => {
    const layout = laneLayout(counters, largest);
    const first = Array.from({ length: counters }, (_, k) => Math.floor((largest * (k % 5)) / 8));
    const second = Array.from({ length: counters }, (_, k) => Math.floor((largest * (k % 3)) / 8));
    const words = new Float64Array(2 * layout.words);
    packLanes(layout, first, words, 0);
    packLanes(layout, second, words, layout.words);
    const sum = Float64Array.from({ length: layout.words }, (_, w) => words[w]! + words[layout.words + w]!);
    const out = new Float64Array(counters);
    addUnpacked(layout, sum, 2, Int32Array.from(out.keys()).reverse(), out);
    expect([...out].reverse()).toEqual(first.map((value, k) => 2 * (value + second[k]!)));
  });
});
