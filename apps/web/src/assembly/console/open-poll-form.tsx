import { useState } from 'react';
import { pollKinds } from '#assembly';
import type { MajorityRule, PollKind } from '#assembly';
import { languages } from '#members';
import type { Language } from '#members';
import type { AssemblyView, ItemView } from '../../api/assembly.ts';
import { openPoll } from '../../api/console.ts';
import type { PollTerms } from '../../api/console.ts';
import { useText } from '../../i18n/text-context.tsx';
import { ruleInWords } from '../rule-in-words.ts';
import type { Act } from './use-console.ts';

const days = [1, 3, 7, 14] as const;
const dayLong = 86_400_000;

/** Another poll than the usual one: of another kind, under another rule, as a rehearsal, or in writing for days. */
export function OpenPollForm(props: { view: AssemblyView; item: ItemView; act: Act; done: () => void }) {
  const { view, item, act, done } = props;
  const { t, language: own } = useText();
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
  const [lines, setLines] = useState('');
  // A part of the plan is answered by yes or no; what decides nothing may be tried on anything.
  const kinds = item.kind === 'choice' || rehearsal ? pollKinds : (['yes-no'] as const);
  const options = optionsOf(lines, languages.find((each) => each === own) ?? view.governing);
  const start = () => {
    const pinned = rules[rule];
    act.mutate(
      () =>
        openPoll(view.id, item.id, {
          kind,
          ...(kind === 'choice' && options.length > 0 ? { options } : {}),
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
          {kinds.map((each) => (
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
        <label className="field">
          <span className="field-label">{t('console.options')}</span>
          <span className="field-help">{t('console.optionsHelp')}</span>
          <textarea
            className="input"
            rows={3}
            value={lines}
            onChange={(event) => setLines(event.target.value)}
          />
        </label>
      )}
      {kind === 'choice' && (
        <label className="console-check">
          <input type="checkbox" checked={runOff} onChange={() => setRunOff(!runOff)} />
          {t('console.runOff')}
        </label>
      )}
      <label className="console-check">
        <input
          type="checkbox"
          checked={rehearsal}
          onChange={() => {
            setRehearsal(!rehearsal);
            if (rehearsal && item.kind !== 'choice') setKind('yes-no');
          }}
        />
        {t('console.rehearsal')}
      </label>
      <button type="submit" className="button" disabled={act.isPending}>
        {t(open === 0 ? 'console.openThis' : 'console.openWritten')}
      </button>
    </form>
  );
}

/** What is chosen from, in the language of whoever types; the others show it marked. */
function optionsOf(lines: string, language: Language): NonNullable<PollTerms['options']> {
  const titles = lines.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return titles.map((title, index) => ({ id: `option-${index + 1}`, title: { [language]: title } }));
}
