import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { builtInLanguage } from '#members';
import { readAmendedLines } from '../../api/amendments.ts';
import { useText } from '../../i18n/text-context.tsx';
import { WhyStep } from './why-step.tsx';

/** The amendments that made a line what it is, with who moved them and what decided them; nothing where none did. */
export function AmendedStep({ plan, line }: { plan: string; line: string }) {
  const { t, language } = useText();
  const asked = builtInLanguage(language);
  const lines = useQuery({
    queryKey: ['amended-lines', plan, asked],
    queryFn: () => readAmendedLines(plan, asked),
    retry: false,
  });
  // A field has no place of its own in the plan: its activity answers for it.
  const found = (lines.data ?? []).filter((each) => each.line === line || each.line.startsWith(`${line}.`));
  const shown = [...new Map(found.map((each) => [each.amendment, each])).values()];
  return shown.map((each) => (
    <WhyStep key={each.amendment} done title={t('amendment-desk.changedBy', { label: each.label })}>
      {t('amendment-desk.changedHow', {
        city: each.cities[0]?.cityName ?? '',
        by: t(each.poll === null ? 'amendments.byCall' : 'amendments.byPoll'),
        reason: each.reason,
      })}{' '}
      <Link to={`/assembly/${each.assembly}/amendments?show=${each.amendment}`}>
        {t('amendment-desk.toAmendment')}
      </Link>
    </WhyStep>
  ));
}
