import type { Plan } from '#plan';
import type { AmendmentView, NewAmendment } from '../../api/amendments.ts';
import type { ItemView } from '../../api/assembly.ts';
import { emptyDraft } from '../../assembly/amendments/form/amendment-draft.ts';
import type { AmendmentDraft } from '../../assembly/amendments/form/amendment-draft.ts';
import { AmendmentForm } from '../../assembly/amendments/form/amendment-form.tsx';
import { useCities } from '../../assembly/amendments/use-city-names.ts';
import { useText } from '../../i18n/text-context.tsx';

/** The form of a seat: it begins with the area that is up, and what is written stays on the phone. */
export function ProposeAmendment(props: {
  /** Hash of the text that is amended; null while it is not known. */
  base: string | null;
  plan: Plan | null;
  /** The text cannot be had now. */
  failed: boolean;
  item: ItemView | undefined;
  seat: { readonly city: string; readonly cityName: string };
  to: AmendmentView | null;
  draft: AmendmentDraft | null;
  keep: (draft: AmendmentDraft) => void;
  back: () => void;
  send: (body: NewAmendment) => void;
}) {
  const { base, plan, failed, item, seat, to, draft, keep, back, send } = props;
  const { t } = useText();
  const cities = useCities();
  const area = plan?.areas.find((each) => each.area === item?.area)?.id ?? '';
  const amended = to?.lines[0]?.line.split('.')[0] ?? '';
  const begun = emptyDraft(to === null ? area : amended);
  return (
    <>
      <p className="amendments-help">
        <button type="button" className="button button-link" onClick={back}>
          {t('amendments.back')}
        </button>
      </p>
      {plan === null || base === null ? (
        <p role="status">{t(failed ? 'amendments.noPlan' : 'amendments.loading')}</p>
      ) : (
        <AmendmentForm
          plan={plan}
          amended={to?.edits ?? []}
          cities={cities}
          draft={draft ?? begun}
          keep={keep}
          act={t('amendments.submit', { city: seat.cityName })}
          busy={false}
          submit={(written) =>
            send({ ...written, city: seat.city, base, ...(to === null ? {} : { to: to.id }) })
          }
        />
      )}
    </>
  );
}
