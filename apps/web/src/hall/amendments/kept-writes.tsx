import { useText } from '../../i18n/text-context.tsx';
import type { AmendmentOutbox, KeptWrite } from './amendment-outbox.ts';

/** Where what this phone has handed in is: on its way, kept, refused with the reason, or recorded. */
export function KeptWrites(props: { outbox: AmendmentOutbox; again: (kept: KeptWrite) => void }) {
  const { outbox, again } = props;
  const { t } = useText();
  const waiting = outbox.kept.filter(({ refused }) => refused === null);
  const refused = outbox.kept.filter((each) => each.refused !== null);
  return (
    <>
      <p role="status" className={waiting.length > 0 ? 'amendment-kept' : 'amendment-done'}>
        {waiting.length > 0
          ? outbox.failures > 0
            ? t('amendments.waiting', { count: waiting.length })
            : t('amendments.sending')
          : outbox.done !== null && t('amendments.recordedAs', { label: outbox.done.label })}
      </p>
      {refused.map((kept) => (
        <div key={kept.write.key} className="amendment-kept" role="alert">
          <p>
            <b>{t('amendments.refusedTitle')}.</b> {kept.refused} {t('amendments.refusedHelp')}
          </p>
          <div className="amendment-acts">
            {kept.write.kind === 'submit' && (
              <button type="button" className="button" onClick={() => again(kept)}>
                {t('amendments.again')}
              </button>
            )}
            <button
              type="button"
              className="button button-outline"
              onClick={() => outbox.drop(kept.write.key)}
            >
              {t('amendments.discard')}
            </button>
          </div>
        </div>
      ))}
    </>
  );
}
