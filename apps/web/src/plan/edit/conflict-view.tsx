import { useEffect, useRef } from 'react';
import { fieldKind, joinedWords, wordDiff } from '#plan';
import type { EditConflict, FieldValue, JoinedWords, Plan } from '#plan';
import type { PlanConflict } from '../../api/plan-edits.ts';
import { useText } from '../../i18n/text-context.tsx';
import { DiffText } from './diff-text.tsx';
import { JoinedText } from './joined-text.tsx';
import { lineName } from './line-name.ts';

/** How a line is settled: theirs stays, mine takes its place, or a text of both. */
export type Settlement = 'theirs' | 'mine' | { readonly joined: string };

/** What somebody else has changed meanwhile beside what was to be saved here: one decides line by line. */
export function ConflictView(props: {
  plan: Plan;
  conflict: PlanConflict;
  cityName: (city: string) => string;
  /** Lines that are settled. */
  settled: Readonly<Record<number, Settlement>>;
  settle: (index: number, as: Settlement) => void;
}) {
  const { plan, conflict, cityName, settled, settle } = props;
  const words = useText();
  const { t, date } = words;
  const place = useRef<HTMLElement>(null);
  // It stands where the page ends: whoever has just saved at its top must not miss it.
  useEffect(() => place.current?.scrollIntoView({ block: 'center' }), [conflict]);
  const at = date(conflict.at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section ref={place} className="plan-conflict" role="alert" aria-labelledby="plan-conflict-title">
      <h2 id="plan-conflict-title">
        {t('plan-edit.conflictTitle', { count: conflict.conflicts.length, version: conflict.version })}
      </h2>
      <p>{t('plan-edit.conflictHelp', { who: conflict.by ?? t('plan-edit.someone'), at })}</p>
      {conflict.conflicts.map((each) => {
        const { index, edit, base, theirs } = each;
        const id = edit.op === 'add' ? edit.output : edit.id;
        const say = (value: FieldValue) => shown(value, id, words, cityName);
        const mine = mineOf(each);
        const chosen = settled[index];
        const joined = joinedText(each);
        return (
          <fieldset key={index} className="plan-conflict-line">
            <legend>{lineName(id, plan, words)}</legend>
            {edit.op === 'text' ? (
              <>
                <Side
                  label={t('plan-edit.theirs')}
                  before={say(base)}
                  after={say(theirs)}
                  lang={edit.language}
                />
                <Side label={t('plan-edit.mine')} before={say(base)} after={edit.text} lang={edit.language} />
              </>
            ) : edit.op === 'set' ? (
              <dl className="plan-conflict-values">
                <dt>{t('plan-edit.was')}</dt>
                <dd>{say(base)}</dd>
                <dt>{t('plan-edit.theirs')}</dt>
                <dd>{say(theirs)}</dd>
                <dt>{t('plan-edit.mine')}</dt>
                <dd>{say(mine)}</dd>
              </dl>
            ) : (
              <p>{t(theirs === null ? 'plan-edit.lineGone' : 'plan-edit.lineChanged')}</p>
            )}
            <div className="page-actions">
              <label>
                <input
                  type="radio"
                  name={`conflict-${index}`}
                  checked={chosen === 'theirs'}
                  onChange={() => settle(index, 'theirs')}
                />{' '}
                {t('plan-edit.keepTheirs')}
              </label>
              {theirs !== null && (
                <label>
                  <input
                    type="radio"
                    name={`conflict-${index}`}
                    checked={chosen === 'mine'}
                    onChange={() => settle(index, 'mine')}
                  />{' '}
                  {t('plan-edit.putMine')}
                </label>
              )}
              {joined !== null && (
                <label>
                  <input
                    type="radio"
                    name={`conflict-${index}`}
                    checked={typeof chosen === 'object'}
                    onChange={() => settle(index, { joined: joined.text })}
                  />{' '}
                  {t('plan-edit.joinBoth')}
                </label>
              )}
            </div>
            {joined !== null && typeof chosen === 'object' && edit.op === 'text' && (
              <JoinedText
                plan={plan}
                id={id}
                language={edit.language}
                contested={joined.contested}
                value={chosen.joined}
                change={(text) => settle(index, { joined: text })}
              />
            )}
          </fieldset>
        );
      })}
    </section>
  );
}

function Side(props: { label: string; before: string; after: string; lang: string }) {
  const { label, before, after, lang } = props;
  return (
    <div>
      <p className="field-label">{label}</p>
      <p className="plan-conflict-text" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
        <DiffText parts={wordDiff(before, after)} />
      </p>
    </div>
  );
}

/** Both texts as one, where that is another than either; null where there is nothing to join. */
function joinedText({ edit, base, theirs }: EditConflict): JoinedWords | null {
  if (edit.op !== 'text' || typeof base !== 'string' || typeof theirs !== 'string') return null;
  const joined = joinedWords(base, theirs, edit.text);
  return joined.text === theirs || joined.text === edit.text ? null : joined;
}

function mineOf({ edit }: EditConflict): FieldValue {
  return edit.op === 'set' ? edit.value : edit.op === 'move' ? edit.output : null;
}

function shown(
  value: FieldValue,
  id: string,
  { t, number }: Pick<ReturnType<typeof useText>, 't' | 'number'>,
  cityName: (city: string) => string,
): string {
  if (value === null) return t('plan-edit.nothing');
  if (typeof value === 'number') return number(value);
  const kind = fieldKind(id);
  if (typeof value !== 'string') return value.map(cityName).join(', ');
  return kind === 'city' ? cityName(value) : value;
}
