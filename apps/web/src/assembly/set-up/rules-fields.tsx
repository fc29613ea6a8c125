import { useId } from 'react';
import { delegateFunctions, specialKinds } from '#assembly';
import type { MajorityBase, MajorityRule, SessionRules } from '#assembly';
import { useText } from '../../i18n/text-context.tsx';
import { ruleInWords } from '../rule-in-words.ts';

const bases: readonly MajorityBase[] = ['yes-no', 'cast', 'present', 'eligible'];

/** The rules of session: every number can be changed, and each rule stands there in words. */
export function RulesFields({
  rules,
  change,
}: {
  rules: SessionRules;
  change: (rules: SessionRules) => void;
}) {
  const { t } = useText();
  const set = (part: Partial<SessionRules>) => change({ ...rules, ...part });
  const toggled = <Each extends string>(list: readonly Each[], each: Each, on: boolean): Each[] =>
    on ? [...list, each] : list.filter((other) => other !== each);
  return (
    <fieldset className="set-up-group set-up-rules">
      <legend>{t('set-up.rules')}</legend>
      <p className="field-help">{t('set-up.rulesHelp')}</p>
      <Rule label={t('set-up.majority')} rule={rules.majority} change={(majority) => set({ majority })} />
      <Rule label={t('set-up.twoThirds')} rule={rules.twoThirds} change={(twoThirds) => set({ twoThirds })} />
      <div role="group" aria-label={t('set-up.special')} className="set-up-checks">
        <span className="field-label">{t('set-up.special')}</span>
        {specialKinds.map((kind) => (
          <label key={kind} className="set-up-check">
            <input
              type="checkbox"
              checked={rules.special.includes(kind)}
              onChange={(event) => set({ special: toggled(rules.special, kind, event.target.checked) })}
            />
            {t(`set-up.special.${kind}`)}
          </label>
        ))}
      </div>
      <div className="set-up-row">
        <Whole
          label={t('set-up.quorumOf')}
          least={1}
          value={rules.quorum.numerator}
          most={rules.quorum.denominator}
          change={(numerator) => set({ quorum: { ...rules.quorum, numerator } })}
        />
        <Whole
          label={t('set-up.outOf')}
          least={1}
          value={rules.quorum.denominator}
          most={1000}
          change={(denominator) => set({ quorum: { ...rules.quorum, denominator } })}
        />
        <label className="field">
          <span className="field-label">{t('set-up.quorumBasis')}</span>
          <select
            className="input"
            value={rules.quorum.of}
            onChange={(event) =>
              set({ quorum: { ...rules.quorum, of: event.target.value as 'present' | 'cast' } })
            }
          >
            <option value="present">{t('set-up.quorum.present')}</option>
            <option value="cast">{t('set-up.quorum.cast')}</option>
          </select>
        </label>
      </div>
      <div className="set-up-row">
        <Whole
          label={t('set-up.contest')}
          value={rules.contestSeconds}
          most={3600}
          change={(contestSeconds) => set({ contestSeconds })}
        />
        <Whole
          label={t('set-up.reservations')}
          value={rules.reservationHours}
          most={720}
          change={(reservationHours) => set({ reservationHours })}
        />
      </div>
      <div role="group" aria-label={t('set-up.maySeat')} className="set-up-checks">
        <span className="field-label">{t('set-up.maySeat')}</span>
        {delegateFunctions.map((each) => (
          <label key={each} className="set-up-check">
            <input
              type="checkbox"
              disabled={each === 'mayor'}
              checked={rules.maySeat.includes(each)}
              onChange={(event) => set({ maySeat: toggled(rules.maySeat, each, event.target.checked) })}
            />
            {t(`credentials.function.${each}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Rule(props: { label: string; rule: MajorityRule; change: (rule: MajorityRule) => void }) {
  const { label, rule, change } = props;
  const { t } = useText();
  const set = (part: Partial<MajorityRule>) => change({ ...rule, ...part });
  return (
    <div role="group" aria-label={label} className="set-up-rule">
      <span className="field-label">{label}</span>
      <p className="set-up-words">{ruleInWords(rule, t)}</p>
      <div className="set-up-row">
        <label className="field">
          <span className="field-label">{t('set-up.than')}</span>
          <select
            className="input"
            value={rule.strict ? 'more' : 'least'}
            onChange={(event) => set({ strict: event.target.value === 'more' })}
          >
            <option value="more">{t('set-up.moreThan')}</option>
            <option value="least">{t('set-up.atLeast')}</option>
          </select>
        </label>
        <Whole
          label={t('set-up.share')}
          least={1}
          value={rule.numerator}
          most={rule.denominator}
          change={(numerator) => set({ numerator })}
        />
        <Whole
          label={t('set-up.outOf')}
          least={1}
          value={rule.denominator}
          most={1000}
          change={(denominator) => set({ denominator })}
        />
        <label className="field">
          <span className="field-label">{t('set-up.base')}</span>
          <select
            className="input"
            value={rule.base}
            onChange={(event) => set({ base: event.target.value as MajorityBase })}
          >
            {bases.map((base) => (
              <option key={base} value={base}>
                {t(`set-up.base.${base}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}

function Whole(props: {
  label: string;
  value: number;
  least?: number;
  most: number;
  change: (value: number) => void;
}) {
  const { label, value, least = 0, most, change } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input set-up-number"
        type="number"
        min={least}
        max={most}
        required
        value={value}
        onChange={(event) => change(event.target.valueAsNumber || 0)}
      />
    </div>
  );
}
