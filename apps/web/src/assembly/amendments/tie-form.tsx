import { useState } from 'react';
import { tieAmendment } from '../../api/amendments.ts';
import type { AmendmentsView, AmendmentView } from '../../api/amendments.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { Act } from '../console/use-console.ts';
import { TieFields } from './tie-fields.tsx';

/** Says anew with what an amendment falls, and to what it is an alternative. */
export function TieForm(props: { amendment: AmendmentView; all: AmendmentsView; act: Act }) {
  const { amendment, all, act } = props;
  const { t } = useText();
  const [ties, setTies] = useState({
    fallsIf: amendment.fallsIf,
    alternatives: amendment.alternatives ?? '',
  });
  return (
    <form
      className="amendment-form"
      onSubmit={(event) => {
        event.preventDefault();
        const { fallsIf, alternatives } = ties;
        const name = alternatives.trim();
        act.mutate(() => tieAmendment(amendment.id, { fallsIf, alternatives: name === '' ? null : name }));
      }}
    >
      <TieFields
        others={all.amendments.filter(({ id, state }) => id !== amendment.id && state === 'submitted')}
        ties={ties}
        change={setTies}
      />
      <button type="submit" className="button" disabled={act.isPending}>
        {t('amendment-desk.tie', { label: amendment.label })}
      </button>
    </form>
  );
}
