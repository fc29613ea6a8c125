import { useQuery } from '@tanstack/react-query';
import type { PollView } from '../../api/assembly.ts';
import { confirmPaper, readPapers } from '../../api/console.ts';
import { SecondStep } from '../../desk/second-step.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { choiceInWords } from '../choice-in-words.ts';
import type { Act } from '../console/use-console.ts';

/** Slips and raised hands of a poll: those that wait for the other teller first. */
export function PaperList({ assembly, poll, act }: { assembly: string; poll: PollView; act: Act }) {
  const text = useText();
  const { t } = text;
  const papers = useQuery({ queryKey: ['papers', assembly, poll.id], queryFn: () => readPapers(poll.id) });
  const list = [...(papers.data ?? [])].sort((a, b) => Number(a.confirmed) - Number(b.confirmed));
  if (list.length === 0) return null;
  return (
    <section className="teller-papers">
      <h2>{t('console.papers', { count: list.length })}</h2>
      <ul>
        {list.map((paper) => (
          <li key={paper.number}>
            <span>
              <b>
                <bdi>{paper.cityName}</bdi>
              </b>
              : {choiceInWords(poll, paper.choice, text)}
            </span>
            {paper.confirmed ? (
              <span className="quiet">{t('console.paperConfirmed')}</span>
            ) : paper.own ? (
              <span className="quiet">{t('console.paperOwn')}</span>
            ) : (
              <SecondStep
                button={t('console.paperConfirm')}
                about={paper.cityName}
                outline
                disabled={poll.state === 'closed'}
                busy={act.isPending}
                act={t('console.paperConfirmAct', {
                  city: paper.cityName,
                  choice: choiceInWords(poll, paper.choice, text),
                })}
                run={() => act.mutate(() => confirmPaper(poll.id, paper.number))}
              >
                {t('console.paperConfirmHelp')}
              </SecondStep>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
