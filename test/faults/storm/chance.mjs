/** Numbers from 0 to 1 that are the same for the same seed (mulberry32): a storm can be replayed. */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from, to) => from + next() * (to - from);
  const shuffled = (list) => {
    const left = [...list];
    return list.map(() => left.splice(Math.floor(next() * left.length), 1)[0]);
  };
  return { next, between, shuffled, pick: (list) => list[Math.floor(next() * list.length)] };
}
