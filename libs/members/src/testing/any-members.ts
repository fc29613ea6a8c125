import * as fc from 'fast-check';
import type { MemberCity } from '../member-city.ts';
import { memberKinds, regions, sizeClasses } from '../member-city.ts';
import { aMember } from './a-member.ts';

const source = 'https://a.example';

/** Days of one fortnight, so that spans, renamings and questions meet often. */
export const days: readonly string[] = Array.from(
  { length: 14 },
  (_, day) => `2019-09-${String(day + 10).padStart(2, '0')}`,
);

const anyDay = fc.constantFrom(...days);

/** A member with a span of activity and perhaps a former name, of one of six ids. */
export const anyMember: fc.Arbitrary<MemberCity> = fc
  .record({
    id: fc.constantFrom('a-irl', 'b-irl', 'c-chn', 'd-chn', 'e-ken', 'f-ken'),
    name: fc.constantFrom('İzmir', 'Xi’an', 'N’Zérékoré'),
    officialName: fc.option(fc.constantFrom('City Council', 'Municipality'), { nil: null }),
    region: fc.constantFrom(...regions),
    kind: fc.constantFrom(...memberKinds),
    sizeClass: fc.option(fc.constantFrom(...sizeClasses), { nil: null }),
    country: fc.constantFrom('IRL', 'CHN', 'KEN'),
    from: anyDay,
    until: fc.option(anyDay, { nil: null }),
    renamed: fc.option(anyDay, { nil: null }),
  })
  .map(({ from, until, renamed, ...fields }) =>
    aMember({
      ...fields,
      formerNames: renamed === null ? [] : [{ name: 'Formerly', until: renamed, source }],
      statuses:
        until !== null && until <= from ? [] : [{ status: 'active', from, until, source, reason: null }],
    }),
  );

/** Up to six members with ids of their own. */
export const anyMembers: fc.Arbitrary<readonly MemberCity[]> = fc.uniqueArray(anyMember, {
  selector: ({ id }) => id,
});

/** The same members in two orders. */
export const inAnyOrder = anyMembers.chain((members) =>
  fc.tuple(
    fc.constant(members),
    fc.shuffledSubarray([...members], { minLength: members.length, maxLength: members.length }),
  ),
);
