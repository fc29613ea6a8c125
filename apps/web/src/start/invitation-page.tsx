import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { openInvitation } from '../api/letters.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { tokenOf } from './token-of.ts';

/** Takes an invitation link by one button, because mail scanners open links: opening changes nothing, pressing does. */
export function InvitationPage() {
  const { t } = useText();
  const { hash } = useLocation();
  const token = tokenOf(hash);
  const open = useMutation({
    mutationFn: () => openInvitation(token ?? ''),
    // The form is an entry of its own.
    onSuccess: ({ round, city }) => location.assign(`/form/${round}/${encodeURIComponent(city)}`),
  });
  return (
    <div className="page page-of-one-thing">
      <PageTitle>{t('rounds.invitation')}</PageTitle>
      <h1>{t('rounds.invitation')}</h1>
      <p>{t(token === null ? 'rounds.invitationIncomplete' : 'rounds.invitationHelp')}</p>
      {open.error !== null && <Refusal problem={open.error} />}
      {token !== null && (
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
