import { useMutation, useQuery } from '@tanstack/react-query';
import { readSignInWays } from '../api/account.ts';
import type { Session } from '../api/session.ts';
import { PasskeyCancelled, passkeysWorkHere, signInByPasskey } from '../account/passkeys.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';

/** Ways in for staff besides mail, where they can be had here. */
export function OtherWays({ arrive }: { arrive: (session: Session) => void }) {
  const { t } = useText();
  const ways = useQuery({ queryKey: ['sign-in', 'ways'], queryFn: readSignInWays });
  const enter = useMutation({ mutationFn: signInByPasskey, onSuccess: arrive });
  const passkey = ways.data?.passkey === true && passkeysWorkHere();
  const oidc = ways.data?.oidc ?? null;
  if (!passkey && oidc === null) return null;
  return (
    <section className="other-ways">
      <p className="other-ways-or">{t('start.orWith')}</p>
      {passkey && (
        <>
          <button
            type="button"
            className="button button-outline"
            disabled={enter.isPending}
            aria-describedby="passkey-help"
            onClick={() => enter.mutate()}
          >
            {t('start.passkey')}
          </button>
          <p className="field-help" id="passkey-help">
            {t('start.passkeyHelp')}
          </p>
        </>
      )}
      {enter.error instanceof PasskeyCancelled ? (
        <p role="status">{t('start.passkeyCancelled')}</p>
      ) : (
        enter.error !== null && <Refusal problem={enter.error} />
      )}
      {oidc !== null && (
        <a className="button button-outline" href="/api/sign-in/oidc">
          {t('start.oidc', { name: oidc })}
        </a>
      )}
    </section>
  );
}
