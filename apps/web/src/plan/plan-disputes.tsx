import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readAssembly } from '../api/assembly.ts';
import { readDisputes } from '../api/disputes.ts';
import { DisputeList } from '../assembly/disputes/dispute-list.tsx';
import { useText } from '../i18n/text-context.tsx';

/** What is disputed about the session that decided on a plan, with the rulings; nothing where nothing is. */
export function PlanDisputes({ assembly: id }: { assembly: string }) {
  const { t } = useText();
  const disputes = useQuery({ queryKey: ['disputes', id], queryFn: () => readDisputes(id) });
  const found = disputes.data?.disputes ?? [];
  const assembly = useQuery({
    queryKey: ['assembly', id],
    queryFn: () => readAssembly(id),
    enabled: found.length > 0,
  });
  if (found.length === 0 || assembly.data === undefined) return null;
  return (
    <section>
      <h2>{t('verify.disputes')}</h2>
      <DisputeList view={assembly.data} disputes={found} />
      <p className="no-print">
        <Link to={`/assembly/${id}/disputes`}>{t('verify.disputesLead')}</Link>
      </p>
    </section>
  );
}
