import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RollMember } from '../api/members.ts';
import { giveRole } from '../api/people.ts';
import type { PersonDetail, RoleToGive } from '../api/people.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { RoleChoice } from './role-choice.tsx';

/** Gives a person one more role. */
export function GiveRoleForm(props: {
  person: PersonDetail;
  members: readonly RollMember[];
  changed: (person: PersonDetail) => Promise<unknown>;
}) {
  const { person, members, changed } = props;
  const { t } = useText();
  const [given, setGiven] = useState<RoleToGive>({ role: 'contributor', city: '', country: null });
  const give = useMutation({ mutationFn: () => giveRole(person.id, given).then(changed) });
  return (
    <form
      className="stack give-role no-print"
      onSubmit={(event) => {
        event.preventDefault();
        give.mutate();
      }}
    >
      <h3>{t('people.giveTitle')}</h3>
      <div className="filters">
        <RoleChoice members={members} value={given} choose={setGiven} />
      </div>
      {give.error !== null && <Refusal problem={give.error} />}
      <button type="submit" className="button button-outline" disabled={give.isPending}>
        {t('people.give')}
      </button>
    </form>
  );
}
