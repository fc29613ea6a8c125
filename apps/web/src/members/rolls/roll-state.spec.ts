import type { FrozenRollSummary } from '../../api/rolls.ts';
import { rollState } from './roll-state.ts';

const roll: FrozenRollSummary = {
  id: 'r',
  on: '2019-09-30',
  title: null,
  hash: 'h',
  members: 108,
  countries: 40,
  frozenAt: '2019-09-30T16:00:00Z',
  replaces: null,
  replacedBy: null,
  publication: null,
};
const publication = { at: roll.frozenAt, objectionsUntil: '2019-10-14', objectionsOpen: true };

describe('rollState', () => {
  test.each([
    ['not published yet', {}, 'draft'],
    ['published', { publication }, 'open'],
    ['after the last day', { publication: { ...publication, objectionsOpen: false } }, 'closed'],
    ['replaced while open', { publication, replacedBy: 'r2' }, 'replaced'],
    ['replaced before it was published', { replacedBy: 'r2' }, 'replaced'],
  ] as const)('%s', (_name, fields, state) => {
    expect(rollState({ ...roll, ...fields })).toBe(state);
  });
});
