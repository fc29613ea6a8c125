import { useMutation, useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { deadlineSaid } from '#survey';
import { lookAtInvitation, openInvitation } from '../api/letters.ts';
import type { InvitationLook } from '../api/letters.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { momentFormat } from '../i18n/moment-format.ts';
import { useText } from '../i18n/text-context.tsx';
import { tokenOf } from './token-of.ts';

/**
 * Takes an invitation link by one button, because mail scanners open links: opening changes nothing, pressing does. Which
 * city and round it is for is said before.
 */
export function InvitationPage() {
  const { t } = useText();
  const { hash } = useLocation();
  const token = tokenOf(hash);
  const look = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => lookAtInvitation(token ?? ''),
    enabled: token !== null,
    retry: false,
  });
  const open = useMutation({
    mutationFn: () => openInvitation(token ?? ''),
    // The form is an entry of its own.
    onSuccess: ({ round, city }) => location.assign(`/form/${round}/${encodeURIComponent(city)}`),
  });
  const title =
    look.data === undefined ? t('rounds.invitation') : t('rounds.invitationOf', { city: look.data.cityName });
  return (
    <div className="page page-of-one-thing">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      {look.data !== undefined && <Facts look={look.data} />}
      <p>{t(token === null ? 'rounds.invitationIncomplete' : 'rounds.invitationHelp')}</p>
      {(open.error ?? look.error) !== null && <Refusal problem={(open.error ?? look.error)!} />}
      {token !== null && look.error === null && (
        <button
          type="button"
          className="button"
          disabled={open.isPending || open.isSuccess}
          onClick={() => open.mutate()}
        >
          {t('rounds.invitationOpen')}
        </button>
      )}
      <p className="quiet">{t('rounds.invitationForward')}</p>
    </div>
  );
}

function Facts({ look }: { look: InvitationLook }) {
  const { t, date } = useText();
  const { title, deadline, timeZone, practice } = look;
  return (
    <dl className="round-facts">
      <div>
        <dt>{t('survey.round')}</dt>
        <dd>
          <bdi>{title}</bdi>
          {practice && <span className="quiet"> {t('rounds.invitationPractice')}</span>}
        </dd>
      </div>
      <div>
        <dt>{t('survey.deadlineHead')}</dt>
        <dd>
          <time dateTime={deadline}>
            {date(deadlineSaid(deadline, timeZone), { ...momentFormat, timeZone, timeZoneName: 'long' })}
          </time>
        </dd>
      </div>
    </dl>
  );
}
