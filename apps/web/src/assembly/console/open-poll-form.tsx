import { useState } from 'react';
import { pollKinds } from '#assembly';
import type { MajorityRule, PollKind } from '#assembly';
import type { AssemblyView, ItemView } from '../../api/assembly.ts';
import { openPoll } from '../../api/console.ts';
import { useText } from '../../i18n/text-context.tsx';
import { ruleInWords } from '../rule-in-words.ts';
import type { Act } from './use-console.ts';

const days = [1, 3, 7, 14] as const;
const dayLong = 86_400_000;

/** Another poll than the usual one: of another kind, under another rule, as a rehearsal, or in writing for days. */
export function OpenPollForm(props: { view: AssemblyView; item: ItemView; act: Act; done: () => void }) {
  const { view, item, act, done } = props;
  const { t } = useText();
  const rules: readonly MajorityRule[] = [
    view.rules.majority,
    view.rules.twoThirds,
    { base: 'present', numerator: 1, denominator: 2, strict: true },
    { base: 'eligible', numerator: 1, denominator: 2, strict: true },
  ];
  const [kind, setKind] = useState<PollKind>('yes-no');
  const [rule, setRule] = useState(view.rules.special.includes(item.kind) ? 1 : 0);
  const [runOff, setRunOff] = useState(false);
  const [rehearsal, setRehearsal] = useState(false);
  const [open, setOpen] = useState(0);
  const start = () => {
    const pinned = rules[rule];
    act.mutate(
      () =>
        openPoll(view.id, item.id, {
          kind,
          ...(pinned === undefined ? {} : { rule: { ...pinned } }),
          runOff: kind === 'choice' && runOff,
          rehearsal,
          ...(item.poll !== null && item.poll.voided !== null ? { again: item.poll.id } : {}),
          ...(open === 0
            ? {}
            : {
                procedure: 'written' as const,
                closesAt: new Date(Date.now() + open * dayLong).toISOString(),
              }),
        }),
      { onSuccess: done },
    );
  };
  return (
    <form
      className="console-form"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <label className="field">
        <span className="field-label">{t('console.kind')}</span>
        <select className="input" value={kind} onChange={(event) => setKind(event.target.value as PollKind)}>
          {pollKinds.map((each) => (
            <option key={each} value={each}>
              {t(`console.kind.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {kind !== 'order' && (
        <label className="field">
          <span className="field-label">{t('console.rule')}</span>
          <select className="input" value={rule} onChange={(event) => setRule(Number(event.target.value))}>
            {rules.map((each, index) => (
              <option key={index} value={index}>
                {ruleInWords(each, t)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span className="field-label">{t('console.procedure')}</span>
        <select className="input" value={open} onChange={(event) => setOpen(Number(event.target.value))}>
          <option value={0}>{t('console.inHall')}</option>
          {days.map((each) => (
            <option key={each} value={each}>
              {t('console.inWriting', { days: each })}
            </option>
          ))}
        </select>
      </label>
      {kind === 'choice' && (
        <label className="console-check">
          <input type="checkbox" checked={runOff} onChange={() => setRunOff(!runOff)} />
          {t('console.runOff')}
        </label>
      )}
      <label className="console-check">
        <input type="checkbox" checked={rehearsal} onChange={() => setRehearsal(!rehearsal)} />
        {t('console.rehearsal')}
      </label>
      <button type="submit" className="button" disabled={act.isPending}>
        {t(open === 0 ? 'console.openThis' : 'console.openWritten')}
      </button>
    </form>
  );
}
