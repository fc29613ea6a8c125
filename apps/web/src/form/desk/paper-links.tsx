import { builtInLanguage } from '#members';
import { isSubmitted } from '#survey';
import { responsePath } from '../../api/survey.ts';
import type { ResponseView } from '../../api/survey.ts';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';

const papers = {
  'draft-pdf': 'draft.pdf',
  'draft-docx': 'draft.docx',
  'signing-sheet': 'signing-sheet.pdf',
  receipt: 'receipt.pdf',
} as const;

/** Papers to print, in the language of the page, and the files that were sent. */
export function PaperLinks({ response }: { response: ResponseView }) {
  const { t, language } = useText();
  const submitted = isSubmitted(response.state);
  const kinds =
    response.number === null
      ? []
      : (['draft-pdf', 'draft-docx', submitted ? 'receipt' : 'signing-sheet'] as const);
  const query = `?language=${builtInLanguage(language)}`;
  const link = (href: string, words: string) => (
    <li key={href}>
      <a href={href} download>
        <Icon name="download" />
        <bdi>{words}</bdi>
      </a>
    </li>
  );
  return (
    <>
      <ul className="paper-links">
        {kinds.map((kind) =>
          link(`${responsePath(response)}/papers/${papers[kind]}${query}`, t(`answer-desk.paper.${kind}`)),
        )}
        {link(`${responsePath(response)}/papers/blank.pdf${query}`, t('answer-desk.paper.blank'))}
      </ul>
      <p className="field-help">{t('answer-desk.papersLanguage')}</p>
      {response.files.length > 0 && (
        <>
          <h3>{t('answer-desk.files')}</h3>
          <ul className="paper-links">
            {response.files.map((file) => link(`${responsePath(response)}/files/${file.id}`, file.name))}
          </ul>
        </>
      )}
    </>
  );
}
