import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { rollDifferences } from '#members';
import { readFrozenRoll } from '../../api/rolls.ts';
import type { FrozenRollDetail } from '../../api/rolls.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { RegionSizes } from '../region-sizes.tsx';
import { CorrectionsSince } from './corrections-since.tsx';
import { DifferenceCount } from './difference-count.tsx';
import { FrozenTable } from './frozen-table.tsx';
import { Objections } from './objections.tsx';
import { PrintButton } from './print-button.tsx';
import { PublishForm } from './publish-form.tsx';
import { RollFiles } from './roll-files.tsx';
import { StateLine } from './state-line.tsx';

/** A frozen roll: who the members were, what was corrected since, and what cities say against it. */
export function FrozenRollPage() {
  const { roll = '' } = useParams();
  const frozen = useQuery({ queryKey: ['roll', roll], queryFn: () => readFrozenRoll(roll) });
  return (
    <div className="page">
      <Loaded query={frozen}>{(detail) => <FrozenRoll detail={detail} />}</Loaded>
    </div>
  );
}

function FrozenRoll({ detail }: { detail: FrozenRollDetail }) {
  const { roll, members, byRegion } = detail;
  const { t, date } = useText();
  const team = useSession().actions.includes('members.edit');
  const [region, setRegion] = useAddressState('region', '');
  // An earlier roll that was never published is the team's to see.
  const earlier = useQuery({
    queryKey: ['roll', roll.replaces],
    queryFn: () => readFrozenRoll(roll.replaces ?? ''),
    enabled: roll.replaces !== null,
    retry: false,
  });
  const title = t('rolls.title', {
    date: date(roll.on),
    count: roll.members,
    countries: roll.countries,
  });
  return (
    <>
      <PageTitle>{t('rolls.onDay', { date: date(roll.on) })}</PageTitle>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          {roll.title !== null && (
            <p className="lead">
              <bdi>{roll.title}</bdi>
            </p>
          )}
          <p className="quiet">{t('rolls.frozenOn', { date: date(roll.frozenAt) })}</p>
          <p className="quiet">
            <StateLine roll={roll} />
            {roll.replacedBy !== null && (
              <>
                {' '}
                <Link to={`/members/rolls/${roll.replacedBy}`}>{t('rolls.toLater')}</Link>
              </>
            )}
          </p>
          {roll.replaces !== null && (
            <p className="quiet">
              {t('rolls.replaces')}{' '}
              {earlier.data !== undefined && (
                <>
                  <DifferenceCount differences={rollDifferences(earlier.data.members, members)} />{' '}
                </>
              )}
              <Link to={`/members/rolls/${roll.replaces}`}>{t('rolls.toEarlier')}</Link>
            </p>
          )}
        </div>
        <p className="roll-actions no-print">
          <Link className="button button-outline" to="/members/rolls">
            {t('rolls.list')}
          </Link>
          <PrintButton />
        </p>
      </div>
      {team && roll.publication === null && <PublishForm roll={roll} />}
      <div className="roll-overview">
        <RegionSizes sizes={byRegion} chosen={region} choose={setRegion} />
        <div>
          <CorrectionsSince detail={detail} team={team} />
          <Objections detail={detail} team={team} />
        </div>
      </div>
      <FrozenTable members={members.filter((city) => region === '' || city.region === region)} />
      <RollFiles roll={roll} />
    </>
  );
}
