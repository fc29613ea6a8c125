import { auditTexts } from './en/audit.ts';
import { requestTexts } from './en/request.ts';
import { signInTexts } from './en/sign-in.ts';
import { languagesTexts } from './en/languages.ts';
import { membersTexts } from './en/members.ts';
import { rollFilesTexts } from './en/roll-files.ts';
import { rollEditTexts } from './en/roll-edit.ts';
import { rollsTexts } from './en/rolls.ts';
import { peopleTexts } from './en/people.ts';
import { surveyTexts } from './en/survey.ts';
import { exchangeTexts } from './en/exchange.ts';
import { roundsTexts } from './en/rounds.ts';
import { deskTexts } from './en/desk.ts';
import { rankingTexts } from './en/ranking.ts';
import { filesTexts } from './en/files.ts';
import { planTexts } from './en/plan.ts';
import { assemblyTexts } from './en/assembly.ts';
import { amendmentTexts } from './en/amendments.ts';

/** Every problem code with its text; the other languages have exactly these keys. */
export const en = {
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
