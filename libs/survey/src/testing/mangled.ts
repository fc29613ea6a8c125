import * as fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const odd: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  null,
  true,
  0,
  1,
  3,
  6,
  -1,
  101,
  0.5,
  0.07,
  1e21,
  '',
  'x',
  'esd',
  'other',
  'yes',
  '1',
  '2019-02-30',
  '2025-01-01',
  'a\u0000b',
  'a\nb',
  'a\uD800b',
  'word '.repeat(300),
  'upload-table',
  'upload-film',
  'upload-of-another-city',
  [],
  ['esd'],
  ['esd', 'esd'],
  {},
  { other: '' },
  { best: 'esd', worst: 'esd' },
  { esd: 100 },
);

const step = fc.record({
  /** Which of all the places in the value. */
  place: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add', 'repeat', 'nudge', 'swap'),
  value: odd,
  key: fc.constantFrom('x', 'esd', '0', '1', '7', 'best', 'other', 'constructor', 'weight', 'capacity'),
});

/** A JSON value with one to three places bent: replaced, taken out, added to, repeated, moved by one, exchanged. */
export function mangled(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(valid, fc.array(step, { minLength: 1, maxLength: 3 })).map(([value, steps]) => {
    const root: { value: Json } = { value: JSON.parse(JSON.stringify(value)) as Json };
    for (const each of steps) bend(root, each);
    return root.value;
  });
}

interface Step {
  readonly place: number;
  readonly how: string;
  readonly value: Json;
  readonly key: string;
}

function bend(root: { value: Json }, { place, how, value, key }: Step): void {
  const places = placesIn(root);
  const [holder, at] = places[place % places.length]!;
  const holds = holder as Record<string | number, Json>;
  const current = holds[at]!;
  if (how === 'remove' && holder !== root) {
    if (Array.isArray(holder)) holder.splice(at as number, 1);
    else delete holds[at];
  } else if (how === 'add' && typeof current === 'object' && current !== null) {
    if (Array.isArray(current)) current.push(value);
    else current[key] = value;
  } else if (how === 'repeat' && Array.isArray(current) && current.length > 0) {
    current.push(structuredClone(current[0]!));
  } else if (how === 'nudge' && typeof current === 'number') {
    holds[at] = current + (place % 2 === 0 ? 1 : -0.25);
  } else if (how === 'swap') {
    const [other, there] = places[(place * 7 + 1) % places.length]!;
    (other as Record<string | number, Json>)[there] = structuredClone(current);
  } else {
    holds[at] = structuredClone(value);
  }
}

type Place = readonly [holder: object, at: string | number];

/** Every place in the value, with what holds it. */
function placesIn(root: { value: Json }): readonly Place[] {
  const places: Place[] = [[root, 'value']];
  const walk = (node: Json): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const at of Array.isArray(node) ? node.keys() : Object.keys(node)) {
      places.push([node, at]);
      walk((node as Record<string | number, Json>)[at]!);
    }
  };
  walk(root.value);
  return places;
}
