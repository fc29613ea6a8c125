import { useEffect, useRef, useState } from 'react';
import { builtInLanguage } from '#members';
import type { Plan } from '#plan';
import type { AmendmentView } from '../../api/amendments.ts';
import type { AssemblyView, ItemView } from '../../api/assembly.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import { readPlanText } from '../../api/plan.ts';
import { AmendmentCard } from '../../assembly/amendments/amendment-card.tsx';
import { emptyDraft } from '../../assembly/amendments/form/amendment-draft.ts';
import type { AmendmentDraft } from '../../assembly/amendments/form/amendment-draft.ts';
import { useCityNames } from '../../assembly/amendments/use-city-names.ts';
import { amendmentTexts } from '../../i18n/amendment-messages.ts';
import { MoreTexts } from '../../i18n/more-texts.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { AmendmentWrite } from './amendment-outbox.ts';
import type { AmendmentDesk } from './open-outbox.ts';
import { openAmendmentDesk } from './open-outbox.ts';
import { KeptWrites } from './kept-writes.tsx';
import { ProposeAmendment } from './propose-amendment.tsx';
import { useAmendments } from './use-amendments.ts';
import { WithdrawButton } from './withdraw-button.tsx';

interface Props {
  readonly assembly: AssemblyView;
  /** The item that is up. */
  readonly item: ItemView | undefined;
  readonly seat: { readonly seat: string; readonly city: string; readonly cityName: string };
  readonly close: () => void;
}

/** The amendments over the whole phone: those to the item that is up first; supported, withdrawn and proposed here. */
export function AmendmentsSheet(props: Props) {
  return (
    <MoreTexts texts={amendmentTexts}>
      <Sheet {...props} />
    </MoreTexts>
  );
}

function Sheet({ assembly, item, seat, close }: Props) {
  const { t, language } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const [desk, setDesk] = useState<AmendmentDesk | null>(null);
  const [, step] = useState(0);
  const [draft, setDraft] = useState<AmendmentDraft | null>(null);
  /** Being written: to the plan, or to an amendment. */
  const [writing, write] = useState<{ readonly to: AmendmentView | null } | null>(null);
  useEffect(() => {
    let stop = () => {};
    void openAmendmentDesk(assembly.id, seat.seat).then((found) => {
      setDesk(found);
      setDraft(found.draft);
      stop = found.outbox.subscribe(() => step((at) => at + 1));
    });
    return () => stop();
  }, [assembly.id, seat.seat]);
  const outbox = desk?.outbox;
  const version = `${assembly.ledgerHead.number} ${outbox?.done?.id ?? ''}`;
  const { view, failed } = useAmendments(assembly.id, builtInLanguage(language), version);
  const cityName = useCityNames();
  const [plan, setPlan] = useState<Plan | null>(null);
  const [textFailed, failText] = useState(false);
  useEffect(() => {
    readPlanText(assembly.plan, assembly.planVersion).then(setPlan, () => failText(true));
  }, [assembly.plan, assembly.planVersion]);
  const keep = (next: AmendmentDraft | null) => {
    setDraft(next);
    desk?.keepDraft(next);
  };
  const send = (what: DistributedWrite) => {
    void outbox?.add({ ...what, key: idempotencyKey(), at: new Date().toISOString() });
  };
  const open = assembly.state === 'open';
  const all = view?.amendments ?? [];
  const here = all.filter((each) => isAbout(each, item, plan));
  const elsewhere = all.filter((each) => !here.includes(each));
  const card = (amendment: AmendmentView) =>
    view !== null && (
      <AmendmentCard key={amendment.id} amendment={amendment} all={view} cityName={cityName} words={12}>
        {open && amendment.state === 'submitted' && (
          <div className="amendment-acts">
            {amendment.maySupport && !isSending(desk, amendment.id) && (
              <button
                type="button"
                className="button button-outline"
                onClick={() => send({ kind: 'support', amendment: amendment.id, city: seat.city })}
              >
                {t('amendments.supportFor', { label: amendment.label, city: seat.cityName })}
              </button>
            )}
            <button type="button" className="button button-outline" onClick={() => write({ to: amendment })}>
              {t('amendments.amendThis', { label: amendment.label })}
            </button>
            {amendment.mayWithdraw && amendment.item === null && !isSending(desk, amendment.id) && (
              <WithdrawButton
                label={amendment.label}
                withdraw={(reason) => send({ kind: 'withdraw', amendment: amendment.id, reason })}
              />
            )}
            {amendment.mayWithdraw && amendment.item !== null && amendment.state === 'submitted' && (
              <p className="quiet">{t('amendments.withdrawByHall', { label: amendment.label })}</p>
            )}
          </div>
        )}
      </AmendmentCard>
    );
  return (
    <dialog ref={dialog} className="item-text" aria-labelledby="amendments" onClose={close}>
      <header>
        <h2 id="amendments">
          {writing === null
            ? t('amendments.title')
            : writing.to === null
              ? t('amendments.propose')
              : t('amendments.proposeTo', { label: writing.to.label })}
        </h2>
        <button type="button" aria-label={t('amendments.close')} onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
        </button>
      </header>
      {desk !== null && (
        <KeptWrites
          outbox={desk.outbox}
          again={(kept) => {
            if (kept.write.kind !== 'submit') return;
            const { edits, reason, to } = kept.write.body;
            keep({ ...emptyDraft(), edits, reason });
            write({ to: all.find(({ id }) => id === to) ?? null });
            desk.outbox.drop(kept.write.key);
          }}
        />
      )}
      {writing !== null ? (
        <ProposeAmendment
          base={view?.base ?? null}
          plan={plan}
          failed={textFailed || (failed && view === null)}
          item={item}
          seat={seat}
          to={writing.to}
          draft={draft}
          keep={keep}
          back={() => write(null)}
          send={(body) => {
            send({ kind: 'submit', assembly: assembly.id, body });
            keep(null);
            write(null);
          }}
        />
      ) : (
        <>
          <p className="amendments-help">{t('amendments.help')}</p>
          {open && (
            <button type="button" className="button" onClick={() => write({ to: null })}>
              {t('amendments.propose')}
            </button>
          )}
          {view === null && <p role="status">{t(failed ? 'amendments.failed' : 'amendments.loading')}</p>}
          {view !== null && all.length === 0 && (
            <p>
              <b>{t('amendments.none')}.</b> {t('amendments.noneHelp')}
            </p>
          )}
          {here.length > 0 && elsewhere.length > 0 && <h3>{t('amendments.about')}</h3>}
          {here.map(card)}
          {elsewhere.length > 0 && here.length > 0 && <h3>{t('amendments.others')}</h3>}
          {elsewhere.map(card)}
        </>
      )}
    </dialog>
  );
}

/** A write before it has its key. */
type DistributedWrite = AmendmentWrite extends infer Write
  ? Write extends AmendmentWrite
    ? Omit<Write, 'key' | 'at'>
    : never
  : never;

function isSending(desk: AmendmentDesk | null, amendment: string): boolean {
  return (
    desk?.outbox.kept.some(
      ({ write, refused }) => refused === null && write.kind !== 'submit' && write.amendment === amendment,
    ) ?? false
  );
}

/** It is put as that item, or changes its area. */
function isAbout(
  { item: own, bloc, lines }: AmendmentView,
  item: ItemView | undefined,
  plan: Plan | null,
): boolean {
  if (item === undefined) return false;
  if (item.kind === 'plan' || own === item.id || bloc === item.id) return true;
  const area = plan?.areas.find((each) => each.area === item.area)?.id;
  return area !== undefined && lines.some(({ line }) => line === area || line.startsWith(`${area}.`));
}
