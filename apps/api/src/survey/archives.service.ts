import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#canonical';
import type { Actor, InterfaceLanguage } from '#members';
import { Problem } from '#problem';
import type { ProblemDetail } from '#problem';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { readResponses, roundPhase } from '#survey';
import type { Questionnaire, ReadResponse } from '#survey';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { LanguagePacks } from '../languages/language-packs.ts';
import { personOf } from '../members/person-of.ts';
import { archiveTable } from './archive-table.ts';
import type { ImportResponsesDto } from './archives.dto.ts';
import type { ImportedResponsesView } from './archives.view.ts';
import { questionnaireOf } from './asked-city.ts';
import { roundOrRefuse } from './rounds.service.ts';

/** Rows that are judged and stored at a time. */
const batch = 250;
/** Problems that are said; the others are counted. */
const listed = 500;

/** What reading a table finds. */
interface Judged {
  added: number;
  unchanged: number;
  problemCount: number;
  readonly problems: ProblemDetail[];
}

/** Archives of responses from elsewhere, as drafts of the cities: a submission has a signature, which no table has. */
@Injectable()
export class ArchivesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly packs: LanguagePacks,
  ) {}

  /**
   * What a table would add, or, without `dryRun`, adds: all of it, or nothing where any row has a problem. No more than
   * a few rows are judged and held at a time.
   */
  async import(
    actor: Actor,
    write: WriteKey,
    roundId: string,
    dto: ImportResponsesDto,
    language: InterfaceLanguage,
  ): Promise<ImportedResponsesView> {
    const table = archiveTable(Buffer.from(dto.content, 'base64'));
    const read = (questionnaire: Questionnaire) =>
      readResponses(questionnaire, table(), dto.who === undefined ? {} : { who: dto.who });
    if (dto.dryRun)
      return this.gate.as(actor).transaction(async (store) => {
        const questionnaire = await this.open(store, roundId);
        const { ignored, responses } = read(questionnaire);
        return this.view(await judged(store, roundId, responses), ignored, language, true);
      });
    const named = { ...write, act: { ...write.act, subject: { ...write.act.subject, file: dto.name } } };
    const view = await this.gate.as(actor).once(named, async (store) => {
      const questionnaire = await this.open(store, roundId);
      const { ignored, responses } = read(questionnaire);
      const now = this.clock.now();
      // What was stored before the first problem goes with the transaction.
      const found = await judged(store, roundId, responses, (drafts) =>
        store.archives.import(roundId, drafts, personOf(actor), now),
      );
      if (found.problemCount > 0)
        throw new Problem('invalid', 'responses-refused', { count: found.problemCount }, found.problems);
      return this.view(found, ignored, language, false);
    });
    this.live.announce(`round:${roundId}`);
    return view;
  }

  /** The questionnaire of a round in which cities can write, kept open until the transaction ends. */
  private async open(store: Store, roundId: string): Promise<Questionnaire> {
    await store.rounds.hold(roundId);
    const round = await roundOrRefuse(store, roundId);
    const phase = roundPhase(round, this.clock.now().toISOString());
    if (phase === 'upcoming') throw new Problem('conflict', 'round-not-open');
    if (phase !== 'open' && phase !== 'grace') throw new Problem('conflict', 'round-closed');
    return questionnaireOf(store, round);
  }

  private view(
    { added, unchanged, problemCount, problems }: Judged,
    ignored: readonly string[],
    language: InterfaceLanguage,
    dryRun: boolean,
  ): ImportedResponsesView {
    return {
      dryRun,
      added,
      unchanged,
      ignored: ignored.slice(0, listed),
      problemCount,
      problems: problems.map(({ path, code, params }) => ({
        path,
        code,
        detail: this.packs.problemText(code, params ?? {}, language),
      })),
    };
  }
}

/** What a sound row begins. */
type Draft = Pick<ReadResponse, 'answers'> & { readonly city: string };

/** Judges every row against the validator, the cities that were asked and what they have said already. */
async function judged(
  store: Store,
  roundId: string,
  responses: Iterable<ReadResponse>,
  keep?: (drafts: readonly Draft[]) => Promise<void>,
): Promise<Judged> {
  const asked = new Set(await store.rounds.cities(roundId));
  const found: Judged = { added: 0, unchanged: 0, problemCount: 0, problems: [] };
  for (const rows of batches(responses)) {
    const begun = await store.archives.begun(
      roundId,
      rows.map(({ who }) => who),
    );
    const drafts: Draft[] = [];
    for (const { line, who, answers, problems } of rows) {
      const said = begun.get(who);
      const same = said !== undefined && canonicalJson(said) === canonicalJson(answers);
      const more: ProblemDetail[] = [...problems];
      const at = { path: `line ${line}`, params: { value: who.slice(0, 60) } };
      if (who !== '' && !asked.has(who)) more.unshift({ ...at, code: 'response-city-unasked' });
      else if (said !== undefined && !same) more.unshift({ ...at, code: 'response-begun' });
      found.problemCount += more.length;
      found.problems.push(...more.slice(0, listed - found.problems.length));
      if (more.length > 0) continue;
      if (same) found.unchanged += 1;
      else {
        found.added += 1;
        drafts.push({ city: who, answers });
      }
    }
    if (found.problemCount === 0 && drafts.length > 0) await keep?.(drafts);
  }
  return found;
}

function* batches(responses: Iterable<ReadResponse>): Generator<readonly ReadResponse[]> {
  let rows: ReadResponse[] = [];
  for (const response of responses) {
    rows.push(response);
    if (rows.length < batch) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
