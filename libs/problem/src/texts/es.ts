import { requestTexts } from './es/request.ts';
import { signInTexts } from './es/sign-in.ts';
import { membersTexts } from './es/members.ts';
import { rollEditTexts } from './es/roll-edit.ts';
import { surveyTexts } from './es/survey.ts';
import { rankingTexts } from './es/ranking.ts';
import { filesTexts } from './es/files.ts';
import { planTexts } from './es/plan.ts';
import { assemblyTexts } from './es/assembly.ts';
import type { ProblemTexts } from '../problem-texts.ts';

/** Unreviewed: wants a native reader. */
export const es: ProblemTexts = {
  ...requestTexts,
  ...signInTexts,
  ...membersTexts,
  ...rollEditTexts,
  ...surveyTexts,
  ...rankingTexts,
  ...filesTexts,
  ...planTexts,
  ...assemblyTexts,
};
