import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#canonical';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { migrationPreview, questionnaireProblems } from '#survey';
import type { Answers, MigrationPreview, Questionnaire, Round } from '#survey';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { personOf } from '../members/person-of.ts';
import { questionnaireOf } from './asked-city.ts';
import type { QuestionnairePreviewView, QuestionnaireReplacementsView } from './round-questionnaire.view.ts';
import type { ReplaceQuestionnaireDto } from './rounds.dto.ts';
import { roundOrRefuse } from './rounds.service.ts';

/** Cities whose answers are read at a time. */
const batch = 200;

/** Puts another version of its questionnaire into a round: any while it is planned, then only what answers can follow. */
@Injectable()
export class RoundQuestionnaireService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  /** Which versions took the place of which, and why. */
  async replacements(actor: Actor, roundId: string): Promise<QuestionnaireReplacementsView> {
    return this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      const found = await store.roundQuestionnaires.ofRound(roundId);
      const labelOf = await store.people.labels(found.map(({ by }) => by));
      return { replacements: found.map(({ by, ...one }) => ({ ...one, by: labelOf(by) })) };
    });
  }

  /** Says what a version would do to the answers that there are; puts it unless it is a dry run. */
  async replace(
    actor: Actor,
    write: WriteKey,
    roundId: string,
    { document, dryRun, reason = '' }: ReplaceQuestionnaireDto,
  ): Promise<QuestionnairePreviewView> {
    const after = soundQuestionnaire(document);
    const to = { id: after.id, version: after.version };
    if (dryRun)
      return this.gate.as(actor).transaction(async (store) => {
        const round = await changeableRound(store, roundId, after);
        return viewOf(round, to, await previewOf(store, round, after), false);
      });
    const view = await this.gate.as(actor).once(write, async (store) => {
      const round = await changeableRound(store, roundId, after);
      await store.rounds.addQuestionnaire(after);
      // From here on nobody writes an answer until this is done.
      await store.rounds.setQuestionnaire(roundId, to);
      const preview = await previewOf(store, round, after);
      if (!takes(round, preview)) throw incompatible(preview);
      await store.roundQuestionnaires.add(roundId, {
        from: round.questionnaire,
        to,
        reason,
        at: this.clock.now().toISOString(),
        by: personOf(actor),
      });
      return viewOf(round, to, preview, true);
    });
    this.live.announce(`round:${roundId}`);
    return view;
  }
}

/** The questionnaire that a text holds, or a refusal that names every fault with its place. */
function soundQuestionnaire(text: string): Questionnaire {
  const value = parsed(text);
  const problems = questionnaireProblems(value);
  if (problems.length > 0) throw new Problem('invalid', 'questionnaire-invalid', {}, problems);
  return value as Questionnaire;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('invalid', 'questionnaire-no-json');
  }
}

/** The round, refused where it asks nobody any more or where the version is not a later one of what it asks. */
async function changeableRound(store: Store, roundId: string, after: Questionnaire): Promise<Round> {
  const round = await roundOrRefuse(store, roundId);
  const { id, version } = round.questionnaire;
  if (round.state === 'closed') throw new Problem('conflict', 'questionnaire-of-closed-round');
  if (round.state === 'open' && after.id !== id)
    throw new Problem('conflict', 'questionnaire-another', { id, other: after.id });
  if (after.id === id && after.version <= version)
    throw new Problem('conflict', 'questionnaire-not-later', { version, other: after.version });
  const kept = await store.rounds.keptQuestionnaire(after.id, after.version);
  if (kept !== null && canonicalJson(kept) !== canonicalJson(after))
    throw new Problem('conflict', 'questionnaire-version-taken', { id: after.id, version: after.version });
  return round;
}

async function previewOf(store: Store, round: Round, after: Questionnaire): Promise<MigrationPreview> {
  const answers: Answers[] = [];
  for (let last: string | undefined = ''; last !== undefined;) {
    const some: readonly { city: string; answers: Answers }[] = await store.monitors.currentAnswers(
      round.id,
      last,
      batch,
    );
    answers.push(...some.map((one) => one.answers));
    last = some.at(-1)?.city;
  }
  const uploads = new Map((await store.uploads.ofRound(round.id)).map((file) => [file.id, file]));
  return migrationPreview(await questionnaireOf(store, round), after, answers, uploads);
}

/** Nobody has answered a planned round: it takes any version. */
const takes = (round: Round, { compatible }: MigrationPreview): boolean =>
  round.state === 'draft' || compatible;

function incompatible({ changes }: MigrationPreview): Problem {
  const reasons = changes
    .filter(({ compatible }) => !compatible)
    .map(({ kind, question, part }) => ({
      path: question === null ? '/' : `/questions/${question}`,
      code: 'change-incompatible',
      params: { kind, part },
    }));
  return new Problem('conflict', 'questionnaire-incompatible', {}, reasons);
}

function viewOf(
  round: Round,
  to: Round['questionnaire'],
  preview: MigrationPreview,
  applied: boolean,
): QuestionnairePreviewView {
  const { changes, compatible, cities, untouched, questions } = preview;
  return {
    applied,
    possible: takes(round, preview),
    from: round.questionnaire,
    to,
    compatible,
    changes: [...changes],
    cities,
    untouched,
    questions: [...questions],
  };
}
