import { useMutation } from '@tanstack/react-query';
import { inviteAgain } from '../api/people.ts';
import type { Colleague } from '../api/people.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';

/** Sends an invitation again to somebody who has not come yet; says so in the button's place. */
export function InviteAgain({ city, person }: { city: string; person: Colleague }) {
  const { t } = useText();
  const again = useMutation({ mutationFn: () => inviteAgain(city, person.id) });
  return (
    <div className="invite-again no-print">
      <p role="status">{again.isSuccess && t('people.invitedAgain', { email: person.email })}</p>
      {again.error !== null && <Refusal problem={again.error} />}
      {!again.isSuccess && (
        <button
          type="button"
          className="button button-link"
          disabled={again.isPending}
          onClick={() => again.mutate()}
        >
          {t('people.inviteAgain')}
          <span className="unseen"> {person.label}</span>
        </button>
      )}
    </div>
  );
}
