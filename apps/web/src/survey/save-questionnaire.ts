import type { Questionnaire } from '#survey';
import { saveFile } from '../charts/save-file.ts';

/** Hands the reader a questionnaire as a file that this service takes in again. */
export function saveQuestionnaire(questionnaire: Questionnaire, name: string): void {
  const text = JSON.stringify(questionnaire, null, 2);
  saveFile(`${name}.json`, new Blob([text], { type: 'application/json' }));
}
