// Writes the published JSON Schemas from the build: npm run schemas
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { draftInputSchema, planSchema } from '#plan';
import { answersSchema, questionnaire2019, questionnaireSchema } from '#survey';
import { root } from './fingerprint.mjs';

const example = JSON.parse(readFileSync(join(root, 'libs/survey/data/every-question-type.json'), 'utf8'));
const schemas = {
  questionnaire: questionnaireSchema,
  plan: planSchema,
  'draft-input': draftInputSchema,
  'answers-to-april-2019': answersSchema(questionnaire2019),
  'answers-to-every-question-type': answersSchema(example),
};
for (const [name, schema] of Object.entries(schemas)) {
  const path = join(root, 'docs/schema', `${name}.schema.json`);
  // oxlint-disable-next-line no-await-in-loop
  writeFileSync(path, await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 }));
}
