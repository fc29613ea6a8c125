import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { defaultRule, twoThirdsRule } from '#assembly';
import type { MajorityRule } from '#assembly';
import { openPoll } from '../api/chair.ts';
import type { ItemView } from '../api/assembly.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { ruleInWords } from './rule-in-words.ts';

const rules: readonly MajorityRule[] = [
  defaultRule,
  twoThirdsRule,
  { base: 'present', numerator: 1, denominator: 2, strict: true },
  { base: 'eligible', numerator: 1, denominator: 2, strict: true },
];

/** Opens the poll on an item under a rule, which is pinned from then on. */
export function OpenPoll({ assembly, item }: { assembly: string; item: ItemView }) {
  const { t, number } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [rule, setRule] = useState(0);
  const open = useMutation({
    mutationFn: () => openPoll(assembly, item.id, { rule: rules[rule] ?? defaultRule }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['assembly', assembly] }),
  });
  return (
    <div className="open-poll no-print">
      <label className="unseen" htmlFor={id}>
        {t('assembly.ruleOf', { number: number(item.number) })}
      </label>
      <select
        id={id}
        className="input"
        value={rule}
        onChange={(event) => setRule(Number(event.target.value))}
      >
        {rules.map((each, index) => (
          <option key={ruleInWords(each, t)} value={index}>
            {ruleInWords(each, t)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button button-outline"
        disabled={open.isPending}
        onClick={() => open.mutate()}
      >
        {t('assembly.openPoll', { number: number(item.number) })}
      </button>
      {open.error !== null && <Refusal problem={open.error} />}
    </div>
  );
}
