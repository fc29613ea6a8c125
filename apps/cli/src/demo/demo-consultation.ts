import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { CommentOutcome } from '#plan';
import { CommentsService } from '../../../api/src/plan/consultation/comments.service.ts';
import { ConsultationsService } from '../../../api/src/plan/consultation/consultations.service.ts';
import { Clock } from '../../../api/src/http/clock.ts';
import type { PlanView } from '../../../api/src/plan/plan.view.ts';
import type { DemoPeople } from './demo-people.ts';
import type { Say } from './demo-steps.ts';
import { stepKey } from './step-key.ts';

/** What simulated cities say to the draft, and what the team answers. */
const said: readonly {
  readonly city: string;
  readonly line: string;
  readonly words: string;
  readonly outcome: CommentOutcome;
  readonly reason: string;
}[] = [
  {
    city: 'cork-irl',
    line: 'P1.objective',
    words: 'Simulated comment: please say how the number of cities will be counted.',
    outcome: 'in-part',
    reason: 'Simulated answer: the source of verification names it; the objective stays short.',
  },
  {
    city: 'espoo-fin',
    line: 'P1.outcome',
    words: 'Simulated comment: we support this outcome and would report on it every year.',
    outcome: 'taken-up',
    reason: 'Simulated answer: the reports of the coordinating cities are yearly.',
  },
  {
    city: 'medellin-col',
    line: 'C2.reports',
    words: 'Simulated comment: reports should come in Portuguese as well.',
    outcome: 'not-taken-up',
    reason:
      'Simulated answer: the working languages of the plan are set by the network; a city may translate.',
  },
];

/** Puts the draft to the cities for two weeks: some comment, the team answers each, and the consultation ends. */
export async function consultCities(
  app: NestFastifyApplication,
  people: DemoPeople,
  plan: PlanView,
  say: Say,
): Promise<void> {
  const clock = app.get(Clock);
  const consultations = app.get(ConsultationsService);
  const comments = app.get(CommentsService);
  clock.set(new Date('2019-09-03T08:00:00Z'));
  const { id } = await consultations.open(people.coordinator, stepKey('consultation'), plan.id, {
    closesAt: '2019-09-17T16:00:00Z',
    visibility: 'after-close',
  });
  clock.set(new Date('2019-09-10T09:00:00Z'));
  for (const { city, line, words, outcome, reason } of said) {
    const focalPoint = people.ofCity.get(city)?.focalPoint;
    if (focalPoint === undefined) continue;
    const given = { city, consultation: id, line, language: 'en', words } as const;
    const { comments: own } = await comments.comment(focalPoint, stepKey(`comment-${city}`), given);
    const comment = own.find((each) => each.city === city);
    if (comment === undefined) continue;
    const version = outcome === 'not-taken-up' ? null : 1;
    const answer = { outcome, reason, version };
    await comments.answer(people.coordinator, stepKey(`comment-answer-${city}`), comment.id, answer);
  }
  await consultations.close(people.coordinator, stepKey('consultation-close'), id);
  say(`${said.length} comments on the draft are answered (simulated)`);
}
