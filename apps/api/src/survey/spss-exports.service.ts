import { Injectable } from '@nestjs/common';
import type { Act, Actor, Language } from '#members';
import { StoreGate } from '#store';
import { spssCsvLine, spssSyntax, spssTable, spssWidth } from '#survey';
import type { ExportFile } from './exports.service.ts';
import { exportedAnswers, exportName, roundExport } from './round-export.ts';
import type { RoundExport } from './round-export.ts';

/** The answers of a round for SPSS: a table of numbers and codes, and the syntax that reads it. */
@Injectable()
export class SpssExportsService {
  constructor(private readonly gate: StoreGate) {}

  async csv(actor: Actor, act: Act, roundId: string): Promise<ExportFile> {
    const exported = await this.begin(actor, act, roundId);
    const { variables, cells } = spssTable(exported.questionnaire);
    const { gate } = this;
    async function* pieces(): AsyncGenerator<string> {
      yield `\uFEFF${spssCsvLine(variables.map(({ name }) => name))}`;
      for await (const { submission, answers } of exportedAnswers(gate, actor, exported))
        yield spssCsvLine(cells(submission, answers, exported));
    }
    return { name: exportName(exported, 'spss', 'csv'), pieces: pieces() };
  }

  /** All answers are read once, since the syntax says how long the longest text of each variable is. */
  async syntax(actor: Actor, act: Act, roundId: string, language: Language): Promise<ExportFile> {
    const exported = await this.begin(actor, act, roundId);
    const { variables, cells } = spssTable(exported.questionnaire);
    const widths = variables.map(() => 0);
    for await (const { submission, answers } of exportedAnswers(this.gate, actor, exported))
      for (const [at, cell] of cells(submission, answers, exported).entries())
        // One byte more: an apostrophe may guard the text.
        if (typeof cell === 'string') widths[at] = Math.max(widths[at] ?? 0, spssWidth(cell) + 1);
    const { round, hash } = exported;
    const about = [
      `${round.title} (${round.id}), ${exported.heads.length} submissions, hash ${hash}`,
      ...(round.simulated ? ['Simulated: nobody gave these answers'] : []),
    ];
    const file = exportName(exported, 'spss', 'csv');
    return {
      name: exportName(exported, 'spss', 'sps'),
      pieces: [spssSyntax(variables, language, { file, widths, about })],
    };
  }

  private begin(actor: Actor, act: Act, roundId: string): Promise<RoundExport> {
    return this.gate.as(actor).transaction(async (store) => {
      const exported = await roundExport(store, roundId);
      await store.audit.add(actor, act);
      return exported;
    });
  }
}
