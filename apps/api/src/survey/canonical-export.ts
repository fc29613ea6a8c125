import { canonicalJson } from '#canonical';
import { withoutPeople } from '#survey';
import type { ExportedAnswers, RoundExport } from './round-export.ts';

/**
 * A round as canonical JSON (RFC 8785), piece by piece: its members are written in the order of their names, so that the
 * whole is the canonical text of what it says.
 */
export async function* canonicalExport(
  { round, questionnaire, hash, states }: RoundExport,
  submissions: AsyncIterable<ExportedAnswers>,
): AsyncGenerator<string> {
  const { simulated, ...about } = round;
  const cities = states.map(({ city, state, onPaper }) => ({ city, state, onPaper }));
  yield `{"cities":${canonicalJson(cities)},"format":"gnlc-answers/1","hash":${canonicalJson(hash)}`;
  yield `,"questionnaire":${canonicalJson(questionnaire)},"responses":[`;
  let before = '';
  for await (const { submission, answers } of submissions) {
    const { member, ...own } = submission;
    const response = {
      ...own,
      answers: withoutPeople(questionnaire, answers),
      region: member?.region ?? null,
    };
    yield before + canonicalJson(response);
    before = ',';
  }
  yield `],"round":${canonicalJson(about)},"simulated":${simulated}}\n`;
}
