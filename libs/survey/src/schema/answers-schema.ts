import { offerKinds } from '../answers.ts';
import { bestWorstSets } from '../best-worst/best-worst-sets.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { questionsInOrder } from '../questions-in-order.ts';
import { uploadId } from '../validation/file-problems.ts';
import { offerLimits } from '../validation/offers-problems.ts';
import { charactersPerWord } from '../validation/prose-problems.ts';
import { highestRating, lowestRating } from '../validation/rating-problems.ts';
import { signatureCharacters } from '../validation/statement-problems.ts';
import { dialect, objectOf } from './json-schema.ts';
import type { JsonSchema } from './json-schema.ts';

const dayPattern = '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])';

/**
 * JSON Schema (draft 2020-12) of the answers to a questionnaire, as a draft may hold them. It refuses nothing that
 * `answerProblems` accepts, and accepts only such wrong answers as no schema can tell: what counts words, adds up, looks
 * at other answers or at files. A test holds the two together and lists those codes.
 */
export function answersSchema(questionnaire: Questionnaire): JsonSchema {
  const areas = questionnaire.catalogue.areas.map((area) => area.id);
  return {
    $schema: dialect,
    $id: `urn:gnlc-priorities:answers:${questionnaire.id}:${questionnaire.version}`,
    title: `Answers to ${questionnaire.id}, version ${questionnaire.version}`,
    description: 'Question id → answer; a question that was not answered is absent.',
    ...objectOf(
      Object.fromEntries(
        questionsInOrder(questionnaire).map((question) => [
          `${question.id}?`,
          { title: question.title.en, ...answerSchema(question, areas, questionnaire) },
        ]),
      ),
    ),
  };
}

function answerSchema(
  question: Question,
  areas: readonly string[],
  { catalogue }: Questionnaire,
): JsonSchema {
  const area: JsonSchema = { type: 'string', enum: areas };
  switch (question.type) {
    case 'ranking': {
      const { limit, tiesAllowed } = question;
      const place = { ...listOf(area, tiesAllowed ? limit : 1), minItems: 1 };
      return objectOf({
        ranked: listOf(place, limit),
        noOpinion: { ...listOf(area, areas.length), uniqueItems: true },
      });
    }
    case 'rating': {
      const rating: JsonSchema = { type: 'integer', minimum: lowestRating, maximum: highestRating };
      const byArea = anyOf(areas, rating);
      return anyOf(
        question.scales.map((scale) => scale.id),
        byArea,
      );
    }
    case 'best-worst':
      return objectOf(
        Object.fromEntries(
          bestWorstSets(question, catalogue).map((set, index) => [`${index + 1}?`, judgedSet(set)]),
        ),
      );
    case 'points':
      return anyOf(question.options?.map(({ id }) => id) ?? areas, {
        type: 'integer',
        minimum: 0,
        maximum: question.total,
      });
    case 'offers': {
      const { lowestCapacity: minimum, highestCapacity: maximum, noteWords } = offerLimits;
      const offer = objectOf({
        area,
        kind: { type: 'string', enum: offerKinds },
        capacity: { type: 'integer', minimum, maximum },
        note: prose(noteWords),
      });
      return listOf(offer, areas.length * offerKinds.length);
    }
    case 'choice': {
      const { options, multiple, other } = question;
      const option: JsonSchema = { type: 'string', enum: options.map(({ id }) => id) };
      if (other === undefined) return { ...listOf(option, multiple ? options.length : 1), uniqueItems: true };
      return {
        ...listOf(
          { oneOf: [option, objectOf({ other: prose(other.maxWords) })] },
          multiple ? options.length + 1 : 1,
        ),
        uniqueItems: true,
        contains: { type: 'object' },
        minContains: 0,
        maxContains: 1,
      };
    }
    case 'number': {
      const { min: minimum, max: maximum, decimals } = question;
      return { type: decimals === 0 ? 'integer' : 'number', minimum, maximum };
    }
    case 'date':
      return { type: 'string', pattern: `^${dayPattern}$` };
    case 'line':
      return line(question.maxCharacters);
    case 'text':
      return prose(question.maxWords);
    case 'file':
      return {
        ...listOf({ type: 'string', pattern: uploadId.source }, question.maxFiles),
        uniqueItems: true,
      };
    case 'statement':
      return objectOf({
        agreed: { type: 'boolean' },
        name: line(signatureCharacters),
        title: line(signatureCharacters),
        date: { type: 'string', pattern: `^(${dayPattern})?$` },
      });
  }
}

/** An object with any of the keys, all of one kind. */
function anyOf(keys: readonly string[], value: JsonSchema): JsonSchema {
  return objectOf(Object.fromEntries(keys.map((key) => [`${key}?`, value])));
}

function listOf(items: JsonSchema, maxItems: number): JsonSchema {
  return { type: 'array', items, maxItems };
}

/** Two halves, either of which may be missing, that are not the same area. */
function judgedSet(set: readonly string[]): JsonSchema {
  const area: JsonSchema = { type: 'string', enum: set };
  const both = (id: string): JsonSchema => ({
    properties: { best: { const: id }, worst: { const: id } },
    required: ['best', 'worst'],
  });
  return { ...objectOf({ 'best?': area, 'worst?': area }), allOf: set.map((id) => ({ not: both(id) })) };
}

function prose(maxWords: number): JsonSchema {
  return {
    type: 'string',
    description: `At most ${maxWords} words.`,
    maxLength: maxWords * charactersPerWord,
    pattern: '^[^\\u0000\\p{Cs}]*$',
  };
}

function line(maxLength: number): JsonSchema {
  return {
    type: 'string',
    maxLength,
    pattern: '^[^\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]*$',
  };
}
