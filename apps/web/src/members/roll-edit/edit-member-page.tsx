import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { statusOn } from '#members';
import { readMember } from '../../api/members.ts';
import type { MemberView } from '../../api/members.ts';
import { readKnownMembers } from '../../api/roll-edits.ts';
import type { KnownMembers } from '../../api/roll-edits.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { NotFound } from '../../desk/not-found.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { StageBar } from '../../desk/stage-bar.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { useCountryName } from '../../i18n/use-country-name.ts';
import { DoneLine } from './done-line.tsx';
import { FieldsPart } from './fields-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { MergePart } from './merge-part.tsx';
import { RenamePart } from './rename-part.tsx';
import { StatusPart } from './status-part.tsx';
import { TeamOnly } from './team-only.tsx';
import type { EditDone } from './use-roll-edit.ts';

const parts = ['', 'fields', 'rename', 'merge', 'history'] as const;
type Part = (typeof parts)[number];

/** Everything that the team can correct in one member, each task under an address of its own. */
export function EditMemberPage() {
  const { city = '', part = '' } = useParams();
  const { t } = useText();
  const to = (each: Part) => `/members/${city}/edit${each === '' ? '' : `/${each}`}`;
  if (!parts.some((each) => each === part)) return <NotFound />;
  return (
    <>
      <StageBar
        label={t('roll-edit.edit')}
        tabs={parts.map((each) => ({ to: to(each), label: t(`roll-edit.part.${each || 'status'}`) }))}
      />
      <div className="page edit-page">
        <TeamOnly>
          <Edit city={city} part={part as Part} />
        </TeamOnly>
      </div>
    </>
  );
}

function Edit({ city, part }: { city: string; part: Part }) {
  // Nothing may change under the hands of the person: what others do meanwhile is found when it is sent.
  const still = { staleTime: Infinity, refetchOnMount: 'always' } as const;
  const member = useQuery({ queryKey: ['member', city], queryFn: () => readMember(city), ...still });
  const known = useQuery({ queryKey: ['members', 'known'], queryFn: () => readKnownMembers() });
  return (
    <Loaded query={member}>
      {(data) => (
        <Loaded query={known}>{(all) => <Parts key={city} member={data} known={all} part={part} />}</Loaded>
      )}
    </Loaded>
  );
}

function Parts(props: { member: MemberView; known: KnownMembers; part: Part }) {
  const { member, known, part } = props;
  const { t, date } = useText();
  const countryName = useCountryName();
  const arrived = useLocation().state as { readonly done?: EditDone } | null;
  const [done, setDone] = useState(arrived?.done === undefined ? null : { ...arrived.done, part });
  const status = statusOn(member, known.on);
  const common = { member, known, done: (said: EditDone) => setDone({ ...said, part }) };
  return (
    <>
      <PageTitle>{`${t('roll-edit.edit')}: ${member.name}`}</PageTitle>
      <div className="page-head">
        <div>
          <h1>
            {t('roll-edit.title', {
              city: member.name,
              country: countryName(member),
              status: status ?? 'none',
              date: date(known.on),
            })}
          </h1>
          <p className="lead">
            <Link to={`/city/${member.id}`}>{t('roll-edit.toCity')}</Link>
          </p>
        </div>
      </div>
      <DoneLine done={done?.part === part ? done : null} />
      {part === '' && <StatusPart {...common} />}
      {part === 'fields' && <FieldsPart {...common} />}
      {part === 'rename' && <RenamePart {...common} />}
      {part === 'merge' && <MergePart {...common} />}
      {part === 'history' && <HistoryPart city={member.id} />}
    </>
  );
}
