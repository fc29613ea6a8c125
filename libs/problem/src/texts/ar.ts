import { auditTexts } from './ar/audit.ts';
import { requestTexts } from './ar/request.ts';
import { signInTexts } from './ar/sign-in.ts';
import { languagesTexts } from './ar/languages.ts';
import { membersTexts } from './ar/members.ts';
import { rollFilesTexts } from './ar/roll-files.ts';
import { rollEditTexts } from './ar/roll-edit.ts';
import { rollsTexts } from './ar/rolls.ts';
import { peopleTexts } from './ar/people.ts';
import { surveyTexts } from './ar/survey.ts';
import { exchangeTexts } from './ar/exchange.ts';
import { roundsTexts } from './ar/rounds.ts';
import { deskTexts } from './ar/desk.ts';
import { rankingTexts } from './ar/ranking.ts';
import { filesTexts } from './ar/files.ts';
import { planTexts } from './ar/plan.ts';
import { assemblyTexts } from './ar/assembly.ts';
import { amendmentTexts } from './ar/amendments.ts';
import type { ProblemTexts } from '../problem-texts.ts';

/** Unreviewed: wants a native reader. */
export const ar: ProblemTexts = {
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
