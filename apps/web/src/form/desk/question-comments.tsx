import type { ResponseAddress } from '../../api/survey.ts';
import { useText } from '../../i18n/text-context.tsx';
import { CommentList, NewComment } from './comment-list.tsx';
import { DeskTexts } from './desk-texts.tsx';
import { useDesk } from './use-desk.ts';
import './desk.css';

/** What people of the city say about one question, under it. */
export function QuestionComments(props: { address: ResponseAddress; question: string }) {
  return (
    <DeskTexts>
      <Comments {...props} />
    </DeskTexts>
  );
}

function Comments({ address, question }: { address: ResponseAddress; question: string }) {
  const { t } = useText();
  const { desk, problem, read } = useDesk(address);
  const here = desk?.comments.filter((comment) => comment.question === question) ?? [];
  if (desk === null && problem === null) return null;
  if (desk === null) return <p className="field-help">{problem?.detail || t('answer-desk.offline')}</p>;
  return (
    <section className="question-comments" aria-label={t('answer-desk.comments')}>
      <p className="field-help">{t('answer-desk.commentsHelp')}</p>
      <CommentList address={address} comments={here} changed={read} />
      <NewComment address={address} question={question} changed={read} />
    </section>
  );
}
