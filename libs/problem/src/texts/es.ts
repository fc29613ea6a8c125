import { auditTexts } from './es/audit.ts';
import { requestTexts } from './es/request.ts';
import { signInTexts } from './es/sign-in.ts';
import { languagesTexts } from './es/languages.ts';
import { membersTexts } from './es/members.ts';
import { rollFilesTexts } from './es/roll-files.ts';
import { rollEditTexts } from './es/roll-edit.ts';
import { rollsTexts } from './es/rolls.ts';
import { peopleTexts } from './es/people.ts';
import { surveyTexts } from './es/survey.ts';
import { exchangeTexts } from './es/exchange.ts';
import { roundsTexts } from './es/rounds.ts';
import { deskTexts } from './es/desk.ts';
import { rankingTexts } from './es/ranking.ts';
import { filesTexts } from './es/files.ts';
import { planTexts } from './es/plan.ts';
import { assemblyTexts } from './es/assembly.ts';
import { amendmentTexts } from './es/amendments.ts';
import type { ProblemTexts } from '../problem-texts.ts';

/** Unreviewed: wants a native reader. */
export const es: ProblemTexts = {
  ...requestTexts,
  ...signInTexts,
  ...languagesTexts,
  ...membersTexts,
  ...rollFilesTexts,
  ...rollEditTexts,
  ...rollsTexts,
  ...peopleTexts,
  ...surveyTexts,
  ...exchangeTexts,
  ...roundsTexts,
  ...deskTexts,
  ...rankingTexts,
  ...filesTexts,
  ...planTexts,
  ...assemblyTexts,
  ...amendmentTexts,
  ...auditTexts,
};
