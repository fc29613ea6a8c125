import { Injectable } from '@nestjs/common';
import { xlsxFile } from '#documents';
import { csvText } from '#members';
import type { Act, Actor } from '#members';
import { StoreGate } from '#store';
import { answerCells, answerColumns, codebookRows, signatureColumns } from '#survey';
import type { Cell } from '#survey';
import { canonicalExport } from './canonical-export.ts';
import { cityRows } from './city-states.ts';
import { answerRows, exportedAnswers, exportName, roundExport } from './round-export.ts';
import type { RoundExport } from './round-export.ts';

/** A file to hand out, piece by piece. */
export interface ExportFile {
  readonly name: string;
  readonly pieces: AsyncIterable<string | Uint8Array> | Iterable<string>;
}

/** Files of a round for the team; that one was handed out is recorded. */
@Injectable()
export class ExportsService {
  constructor(private readonly gate: StoreGate) {}

  async csv(actor: Actor, act: Act, roundId: string): Promise<ExportFile> {
    const exported = await this.begin(actor, act, roundId);
    const rows = answerRows(this.gate, actor, exported);
    return { name: exportName(exported, 'answers', 'csv'), pieces: csvPieces(rows) };
  }

  async xlsx(actor: Actor, act: Act, roundId: string): Promise<ExportFile> {
    const exported = await this.begin(actor, act, roundId);
    const pieces = xlsxFile([
      { name: 'Answers', rows: answerRows(this.gate, actor, exported) },
      { name: 'Cities', rows: cityRows(exported) },
      { name: 'Codebook', rows: codebookRows(exported.questionnaire, exported) },
      { name: 'About', rows: aboutRows(exported) },
    ]);
    return { name: exportName(exported, 'answers', 'xlsx'), pieces };
  }

  async json(actor: Actor, act: Act, roundId: string): Promise<ExportFile> {
    const exported = await this.begin(actor, act, roundId);
    const pieces = canonicalExport(exported, exportedAnswers(this.gate, actor, exported));
    return { name: exportName(exported, 'answers', 'json'), pieces };
  }

  /** Where every city that was asked stands; nothing of what it says. */
  async cities(actor: Actor, act: Act, roundId: string): Promise<ExportFile> {
    const exported = await this.begin(actor, act, roundId);
    return { name: exportName(exported, 'cities', 'csv'), pieces: csvPieces(cityRows(exported)) };
  }

  async codebook(actor: Actor, act: Act, roundId: string): Promise<ExportFile> {
    const exported = await this.begin(actor, act, roundId);
    const pieces = csvPieces(codebookRows(exported.questionnaire, exported));
    return { name: exportName(exported, 'codebook', 'csv'), pieces };
  }

  /** Who signed, and what is asked about people: personal data, in a file of their own. */
  async people(actor: Actor, act: Act, roundId: string): Promise<ExportFile> {
    const exported = await this.begin(actor, act, roundId);
    const statements = await this.gate
      .as(actor)
      .transaction((store) => store.exports.statements(exported.heads));
    const { round, hash, questionnaire } = exported;
    const columns = answerColumns(questionnaire, 'people');
    const ends = [round.id, hash, round.simulated ? 'yes' : 'no'];
    const [gate, all] = [this.gate, exported];
    async function* rows(): AsyncGenerator<readonly Cell[]> {
      const signed = ['city', 'city_name', ...signatureColumns.map(([id]) => id)];
      yield [...signed, ...columns.map(({ id }) => id), 'round', 'round_hash', 'simulated'];
      for await (const { head, submission, answers } of exportedAnswers(gate, actor, all)) {
        const { name = null, title = null, date = null } = statements.get(head.response) ?? {};
        const own = [head.city, submission.member?.name ?? null, name, title, date];
        yield [...own, ...answerCells(columns, answers), ...ends];
      }
    }
    return { name: exportName(exported, 'people', 'csv'), pieces: csvPieces(rows()) };
  }

  private async begin(actor: Actor, act: Act, roundId: string): Promise<RoundExport> {
    return this.gate.as(actor).transaction(async (store) => {
      const exported = await roundExport(store, roundId);
      await store.audit.add(actor, act);
      return exported;
    });
  }
}

/** Rows as CSV; the byte order mark stands before the first only. */
async function* csvPieces(
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  let first = true;
  for await (const row of rows) {
    const text = csvText([row.map((cell) => (cell === null ? '' : String(cell)))]);
    yield first ? text : text.slice(1);
    first = false;
  }
}

/** What a workbook rests on, for whoever finds it alone. */
function aboutRows({ round, hash, questionnaire, heads }: RoundExport): readonly (readonly Cell[])[] {
  return [
    ['about', 'value'],
    ['round', round.id],
    ['title', round.title],
    ['round_hash', hash],
    ['submissions', heads.length],
    ['questionnaire', questionnaire.id],
    ['questionnaire_version', questionnaire.version],
    ['questionnaire_source', questionnaire.provenance.en],
    ['simulated', round.simulated ? 'yes: nobody gave these answers' : 'no'],
    ['practice', round.practice ? 'yes: never counts' : 'no'],
    ['personal_data', 'none: signatures and contacts are in a file of their own'],
  ];
}
