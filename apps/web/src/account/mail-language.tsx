import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { chooseMailLanguage } from '../api/account.ts';
import type { Account } from '../api/account.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';

/** In which language the service writes to this person; saved as soon as it is chosen. */
export function MailLanguage({ account }: { account: Account }) {
  const { t, offered } = useText();
  const id = useId();
  const queries = useQueryClient();
  const choose = useMutation({
    mutationFn: chooseMailLanguage,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['account'] }),
  });
  const nameOf = (language: string): string => offered.find(({ tag }) => tag === language)?.name ?? language;
  const chosen = choose.isPending ? choose.variables : account.language;
  return (
    <section className="panel account-language">
      <div className="field">
        <label htmlFor={id}>{t('account.language')}</label>
        <select
          id={id}
          className="input"
          value={chosen}
          onChange={(event) => choose.mutate(event.target.value)}
        >
          {offered.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {choose.error !== null && <Refusal problem={choose.error} />}
      <p role="status">
        {choose.isSuccess && t('account.languageSaved', { language: nameOf(account.language) })}
      </p>
    </section>
  );
}
