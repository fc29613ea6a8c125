import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { signInByLink } from '../api/session.ts';
import type { Session } from '../api/session.ts';
import { useText } from '../i18n/text-context.tsx';
import { peopleToChoose } from '../sign-in/people-to-choose.ts';
import type { PersonToChoose } from '../sign-in/people-to-choose.ts';
import { WhoAreYou } from '../sign-in/who-are-you.tsx';

/** One button for a mail's link, because mail scanners open links: opening changes nothing, pressing does. */
export function LinkSignIn(props: {
  token: string;
  arrive: (session: Session) => void;
  refused: (problem: Error) => void;
}) {
  const { token, arrive, refused } = props;
  const { t } = useText();
  const [people, setPeople] = useState<readonly PersonToChoose[] | null>(null);
  const enter = useMutation({
    mutationFn: (person: string | undefined) => signInByLink(token, person),
    onSuccess: arrive,
    onError: (problem) => {
      const choice = peopleToChoose(problem);
      setPeople(choice);
      if (choice === null) refused(problem);
    },
  });
  if (people !== null)
    return <WhoAreYou people={people} busy={enter.isPending} choose={(person) => enter.mutate(person)} />;
  return (
    <>
      <p>{t('start.linkHelp')}</p>
      <button
        type="button"
        className="button"
        disabled={enter.isPending}
        onClick={() => enter.mutate(undefined)}
      >
        {t('shell.signIn')}
      </button>
    </>
  );
}
