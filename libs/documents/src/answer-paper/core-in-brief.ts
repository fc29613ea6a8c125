import { offerKinds, questionsInOrder } from '#survey';
import type {
  Answer,
  Answers,
  Offer,
  Question,
  Questionnaire,
  RankingAnswer,
  RatingAnswer,
  Uploads,
} from '#survey';
import { answeredQuestion } from './answered-question.ts';
import type { Named } from './blank-question.ts';
import type { PaperBlock } from './paper.ts';
import type { Say } from './say.ts';

/** Areas that a line names; how many there are besides stands at its end. */
const named = 3;
/** The highest marks given on a scale that are told. */
const marksTold = 2;

/**
 * What the city says on the core questions, so short that whoever signs sees it on the one page that is signed: what is
 * ranked in full, the highest ratings and offers as lines by mark and by kind. All of it stands in the draft.
 */
export function coreInBrief(
  questionnaire: Questionnaire,
  answers: Answers,
  areas: readonly Named[],
  uploads: Uploads,
  say: Say,
): readonly PaperBlock[] {
  return questionsInOrder(questionnaire)
    .filter(({ core }) => core)
    .flatMap((question): readonly PaperBlock[] => [
      { kind: 'heading', level: 3, text: say.local(question.title) },
      ...inBrief(question, answers[question.id], areas, uploads, say),
    ]);
}

function inBrief(
  question: Question,
  answer: Answer | undefined,
  areas: readonly Named[],
  uploads: Uploads,
  say: Say,
): readonly PaperBlock[] {
  const { label, local, number } = say;
  const nameOf = (id: string): string => areas.find((area) => area.id === id)?.name ?? id;
  const list = (lines: readonly string[]): readonly PaperBlock[] =>
    lines.length === 0 ? [] : [{ kind: 'list', items: lines.map((text) => ({ mark: '–', text })) }];
  const line = (head: string, said: readonly string[]): readonly string[] => {
    const more = said.length - named;
    const shown = more > 1 ? [...said.slice(0, named), label('more', { count: number(more) })] : said;
    return said.length === 0 ? [] : [`${head}: ${say.list(shown)}`];
  };
  if (question.type === 'ranking' && answer !== undefined && (answer as RankingAnswer).ranked.length > 0)
    return answeredQuestion(question, { ...(answer as RankingAnswer), noOpinion: [] }, areas, uploads, say);
  if (question.type === 'rating' && answer !== undefined) {
    const lines = question.scales.flatMap((scale) => {
      const rated = (answer as RatingAnswer)[scale.id] ?? {};
      const marks = [...new Set(Object.values(rated))].sort((a, b) => b - a).slice(0, marksTold);
      return marks.flatMap((mark) =>
        line(
          `${local(scale.label)} ${number(mark)}`,
          areas.filter(({ id }) => rated[id] === mark).map(({ name }) => name),
        ),
      );
    });
    return list(lines);
  }
  if (question.type === 'offers' && answer !== undefined && (answer as readonly Offer[]).length > 0) {
    const lines = offerKinds.flatMap((kind) =>
      line(
        label(kind),
        (answer as readonly Offer[])
          .filter((offer) => offer.kind === kind)
          .map(({ area, capacity }) => `${nameOf(area)} (${number(capacity)})`),
      ),
    );
    return list(lines);
  }
  return answeredQuestion(question, answer, areas, uploads, say);
}
