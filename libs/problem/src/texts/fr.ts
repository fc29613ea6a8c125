import { auditTexts } from './fr/audit.ts';
import { requestTexts } from './fr/request.ts';
import { signInTexts } from './fr/sign-in.ts';
import { languagesTexts } from './fr/languages.ts';
import { membersTexts } from './fr/members.ts';
import { rollFilesTexts } from './fr/roll-files.ts';
import { rollEditTexts } from './fr/roll-edit.ts';
import { rollsTexts } from './fr/rolls.ts';
import { peopleTexts } from './fr/people.ts';
import { surveyTexts } from './fr/survey.ts';
import { exchangeTexts } from './fr/exchange.ts';
import { roundsTexts } from './fr/rounds.ts';
import { deskTexts } from './fr/desk.ts';
import { rankingTexts } from './fr/ranking.ts';
import { filesTexts } from './fr/files.ts';
import { planTexts } from './fr/plan.ts';
import { assemblyTexts } from './fr/assembly.ts';
import { amendmentTexts } from './fr/amendments.ts';
import type { ProblemTexts } from '../problem-texts.ts';

/** Unreviewed: wants a native reader. */
export const fr: ProblemTexts = {
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
