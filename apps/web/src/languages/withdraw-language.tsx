import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { withdrawLanguage } from '../api/language-files.ts';
import type { LanguageView } from '../api/languages.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';

/** Offers a language no longer; uploading its file again brings it back. */
export function WithdrawLanguage({ language: { tag, name } }: { language: LanguageView }) {
  const { t, language, choose, lookAgain } = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const withdraw = useMutation({
    mutationFn: () => withdrawLanguage(tag),
    onSuccess: async () => {
      if (language === tag) choose('en');
      lookAgain();
      await navigate('/languages');
      await queries.invalidateQueries({ queryKey: ['languages'] });
    },
  });
  return (
    <>
      <p>{t('languages.withdrawHelp')}</p>
      {withdraw.error !== null && <Refusal problem={withdraw.error} />}
      <button
        type="button"
        className="button button-warning"
        disabled={withdraw.isPending}
        onClick={() => withdraw.mutate()}
      >
        {t('languages.withdraw', { name })}
      </button>
    </>
  );
}
