import { useQuery } from '@tanstack/react-query';
import { readReservations } from '../api/assembly.ts';
import type { AssemblyView } from '../api/assembly.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { useText } from '../i18n/text-context.tsx';
import { AmendmentsRecorded } from './amendments/amendments-recorded.tsx';
import { useAmendmentsQuery } from './amendments/use-amendments-query.ts';
import { AgendaItem } from './agenda-item.tsx';
import { assemblyFinding } from './assembly-finding.ts';
import { SessionPanel } from './session-panel.tsx';

/** What everyone may read of a session: what came of each item, who voted how, what was put on the minutes. */
export function SessionRecord({ view }: { view: AssemblyView }) {
  const { t } = useText();
  const finding = assemblyFinding(view);
  const title = t(finding.key, finding.values);
  const reservations = useQuery({
    queryKey: ['reservations', view.id],
    queryFn: () => readReservations(view.id),
  });
  const amended = view.items.some(({ kind }) => kind === 'amendment');
  const amendments = useAmendmentsQuery(view.id, amended).data;
  const items = [...view.items].sort((a, b) => a.place - b.place);
  return (
    <div className="page-with-side">
      <PageTitle>{title}</PageTitle>
      <div>
        <h1>{title}</h1>
        <p className="lead">
          {view.title}. {t('assembly.presence', { present: view.present, seats: view.seats })}
        </p>
        <ol className="agenda">
          {items.map((item) => (
            <AgendaItem
              key={item.id}
              assembly={view}
              item={item}
              reservations={(reservations.data ?? []).filter((one) => one.item === item.id)}
            >
              {amendments !== undefined && item.kind === 'amendment' && (
                <AmendmentsRecorded all={amendments} item={item} />
              )}
            </AgendaItem>
          ))}
        </ol>
      </div>
      <SessionPanel assembly={view} />
    </div>
  );
}
