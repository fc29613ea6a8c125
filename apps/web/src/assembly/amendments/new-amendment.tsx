import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { submitAmendment } from '../../api/amendments.ts';
import type { AmendmentsView } from '../../api/amendments.ts';
import { idempotencyKey } from '../../api/idempotency-key.ts';
import { readPlanText } from '../../api/plan.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { Choice } from '../../members/fields.tsx';
import { emptyDraft } from './form/amendment-draft.ts';
import { AmendmentForm } from './form/amendment-form.tsx';
import type { WrittenAmendment } from './form/amendment-form.tsx';
import { TieFields } from './tie-fields.tsx';
import { useCities } from './use-city-names.ts';

/** The desk's form: for one's own city, for any city, or a compromise in the place of others. */
export function NewAmendment(props: {
  all: AmendmentsView;
  /** The city that moves it; null: it is chosen here. */
  city: string | null;
  /** Amendments that it takes the place of. */
  replaces: readonly string[];
  replacedLabels: string;
  done: (id: string | null) => void;
}) {
  const { all, city: own, replaces, replacedLabels, done } = props;
  const { t } = useText();
  const queries = useQueryClient();
  const cities = useCities();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const replaced = all.amendments.filter(({ id }) => replaces.includes(id));
  const [city, setCity] = useState(own ?? replaced[0]?.cities[0]?.city ?? '');
  const [others, setOthers] = useState<readonly string[]>(() =>
    [...new Set(replaced.flatMap((each) => each.cities.map((one) => one.city)))].filter(
      (each) => each !== replaced[0]?.cities[0]?.city,
    ),
  );
  const [ties, setTies] = useState({ fallsIf: [] as readonly string[], alternatives: '' });
  // A compromise begins with what the first of them wanted.
  const [draft, keep] = useState(() => ({
    ...emptyDraft(replaced[0]?.lines[0]?.line.split('.')[0] ?? ''),
    edits: replaced[0]?.edits ?? [],
  }));
  const [key, setKey] = useState(idempotencyKey);
  const plan = useQuery({
    queryKey: ['plan', all.plan, all.planVersion],
    queryFn: () => readPlanText(all.plan, all.planVersion),
    staleTime: Infinity,
  });
  const send = useMutation({
    mutationFn: (written: WrittenAmendment) =>
      submitAmendment(
        all.assembly,
        {
          ...written,
          city,
          base: all.base,
          ...(own === null ? { supporters: [...others] } : {}),
          ...(ties.fallsIf.length === 0 ? {} : { fallsIf: [...ties.fallsIf] }),
          ...(ties.alternatives.trim() === '' ? {} : { alternatives: ties.alternatives.trim() }),
          ...(replaces.length === 0 ? {} : { replaces: [...replaces] }),
        },
        key,
      ),
    // What was refused is another write once it is corrected; what found no line is the same.
    onError: (problem) => {
      if (!(problem instanceof ApiProblem) || problem.status !== 0) setKey(idempotencyKey());
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(all.assembly) });
      done(id);
    },
  });
  const name = (id: string) => cities.find((each) => each.id === id)?.name ?? id;
  const title =
    replaces.length > 0
      ? t('amendment-desk.compromiseTitle', { labels: replacedLabels })
      : own === null
        ? t('amendment-desk.onBehalf')
        : t('amendment-desk.forOwn', { city: name(own) });
  return (
    <aside ref={place} className="amendment-panel" tabIndex={-1} aria-label={title}>
      <button
        type="button"
        className="why-close"
        aria-label={t('amendment-desk.close')}
        onClick={() => done(null)}
      >
        <Icon name="cross" />
      </button>
      <h2>{title}</h2>
      {replaces.length > 0 && <p>{t('amendment-desk.compromiseHelp', { labels: replacedLabels })}</p>}
      {own === null && (
        <>
          <Choice
            label={t('amendment-desk.mover')}
            value={city}
            choose={setCity}
            options={[['', t('amendments.choose')], ...cities.map((each) => [each.id, each.name] as const)]}
          />
          <SupportingCities
            cities={cities.filter(({ id }) => id !== city && !others.includes(id))}
            chosen={others.map((id) => ({ id, name: name(id) }))}
            change={setOthers}
          />
        </>
      )}
      {send.error !== null && <Refusal problem={send.error} />}
      <Loaded query={plan}>
        {(text) => (
          <AmendmentForm
            plan={text}
            amended={[]}
            cities={cities}
            draft={draft}
            keep={keep}
            act={t('amendments.submit', { city: name(city) })}
            busy={send.isPending}
            incomplete={city === ''}
            submit={(written) => send.mutate(written)}
          >
            {own === null && (
              <TieFields
                others={all.amendments.filter(
                  ({ id, state }) => state === 'submitted' && !replaces.includes(id),
                )}
                ties={ties}
                change={setTies}
              />
            )}
          </AmendmentForm>
        )}
      </Loaded>
    </aside>
  );
}

function SupportingCities(props: {
  cities: readonly { readonly id: string; readonly name: string }[];
  chosen: readonly { readonly id: string; readonly name: string }[];
  change: (ids: readonly string[]) => void;
}) {
  const { cities, chosen, change } = props;
  const { t } = useText();
  const ids = chosen.map(({ id }) => id);
  return (
    <div>
      <Choice
        label={t('amendment-desk.alsoBy')}
        value=""
        choose={(city) => change([...ids, city])}
        options={[['', t('amendment-desk.addCity')], ...cities.map((each) => [each.id, each.name] as const)]}
      />
      <ul className="amendment-drafted">
        {chosen.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
            <button
              type="button"
              aria-label={t('amendment-desk.dropCity', { city: name })}
              onClick={() => change(ids.filter((each) => each !== id))}
            >
              <Icon name="cross" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
