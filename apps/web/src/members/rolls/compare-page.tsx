import { useQuery } from '@tanstack/react-query';
import { countDifferences } from '#members';
import { readRollsBetween } from '../../api/rolls.ts';
import type { RollsBetween } from '../../api/rolls.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { useText } from '../../i18n/text-context.tsx';
import { DayField } from '../day-field.tsx';
import { DifferenceList } from './difference-list.tsx';
import { PrintButton } from './print-button.tsx';

const today = (): string => new Date().toISOString().slice(0, 10);
/** The same day one year before: a network with one intake a year has then had one. */
const yearBefore = (day: string): string =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace('02-29', '02-28');

/** Who joined, left and was renamed between two days. */
export function ComparePage() {
  const { t } = useText();
  const [to, setTo] = useAddressState('to', today());
  const [from, setFrom] = useAddressState('from', yearBefore(to));
  const swapped = from > to;
  const between = useQuery({
    queryKey: ['rolls', 'between', from, to],
    queryFn: () => readRollsBetween(from, to),
    placeholderData: (previous) => previous,
  });
  return (
    <div className="page">
      <PageTitle>{t('rolls.compare')}</PageTitle>
      <Loaded query={between}>{(data) => <Between between={data} />}</Loaded>
      <form className="filters compare-days no-print" onSubmit={(event) => event.preventDefault()}>
        {/* Whichever day was named first, the earlier one stands first. */}
        <DayField label={t('rolls.from')} value={swapped ? to : from} choose={swapped ? setTo : setFrom} />
        <DayField label={t('rolls.to')} value={swapped ? from : to} choose={swapped ? setFrom : setTo} />
      </form>
      {between.data !== undefined && <DifferenceList {...between.data} since={false} />}
    </div>
  );
}

function Between({ between }: { between: RollsBetween }) {
  const { t, date } = useText();
  const { from, to, membersBefore, membersAfter, differences, passed } = between;
  return (
    <div className="page-head">
      <div>
        <h1>
          {t('rolls.compareTitle', {
            from: date(from),
            to: date(to),
            joined: differences.joined.length,
            left: differences.left.length,
            passed: passed.length,
          })}
        </h1>
        <p className="lead">
          {t('rolls.compareLead', {
            before: membersBefore,
            after: membersAfter,
            differences: countDifferences(differences) + passed.length,
          })}
        </p>
      </div>
      <p className="roll-actions no-print">
        <PrintButton />
      </p>
    </div>
  );
}
