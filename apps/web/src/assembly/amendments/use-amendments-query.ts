import { useQuery } from '@tanstack/react-query';
import { builtInLanguage } from '#members';
import { readAmendments } from '../../api/amendments.ts';
import { useText } from '../../i18n/text-context.tsx';

/** The amendments of a session in the reader's language; read again with everything else of the session. */
export function useAmendmentsQuery(assembly: string, enabled = true) {
  const { language } = useText();
  const asked = builtInLanguage(language);
  return useQuery({
    queryKey: ['amendments', assembly, asked],
    queryFn: () => readAmendments(assembly, asked),
    placeholderData: (before) => before,
    enabled,
  });
}
