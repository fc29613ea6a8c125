import { dialect, objectOf } from '#survey';
import type { JsonSchema } from '#survey';
import { activityTypeNames } from '../plan.ts';
import { count, id, listOf, numeral, orNull, ref, sharedParts, text } from './plan-parts.ts';
import { planSchema } from './plan-schema.ts';

const kind: JsonSchema = { type: 'string', enum: ['lead', 'host', 'contribute'] };
const { $schema: _schema, $id: _id, $defs: planParts = {}, ...plan } = planSchema;

/** A ranked area holds more than a draft reads. */
const rankedAreas = listOf({
  type: 'object',
  properties: { id, rank: count, lower: count, upper: count, score: numeral, rankedBy: count },
  required: ['id', 'rank', 'lower', 'upper', 'score', 'rankedBy'],
  additionalProperties: true,
});

/** JSON Schema (draft 2020-12) of what a plan is drafted from: the file that `gnlc plan draft` takes. */
export const draftInputSchema: JsonSchema = {
  $schema: dialect,
  $id: 'urn:gnlc-priorities:draft-input:1',
  title: 'Input of a draft',
  description: 'Decision, ranking, offers and settings that a work plan is drafted from.',
  ...objectOf({
    decision: objectOf({
      id: text,
      areas: listOf(objectOf({ area: id, reason: orNull(text), 'from?': listOf(id) }), 200),
    }),
    report: {
      type: 'object',
      properties: { inputHash: text, preferences: count, areas: rankedAreas },
      required: ['inputHash', 'preferences', 'areas'],
      additionalProperties: true,
    },
    'merged?': {
      type: 'object',
      properties: { preferences: count, areas: rankedAreas },
      required: ['preferences', 'areas'],
      additionalProperties: true,
    },
    areas: listOf(objectOf({ id, name: ref('localText') })),
    offers: listOf(
      objectOf({ city: id, area: id, kind, capacity: { ...numeral, maximum: 1_000 }, 'place?': count }),
    ),
    'assignments?': listOf(objectOf({ city: id, kind, from: id, into: id })),
    cities: listOf(objectOf({ id, name: text, region: ref('region'), 'languages?': listOf(id, 50) }), 10_000),
    participation: objectOf({
      answeredByRegion: { type: 'object', additionalProperties: true },
      rankedByRegion: { type: 'object', additionalProperties: true },
    }),
    simulated: { type: 'boolean' },
    period: ref('period'),
    'activities?': { ...count, maximum: 1_000 },
    'settings?': objectOf({
      'regionCap?': count,
      'perQuarter?': count,
      'budget?': listOf(ref('yearCash'), 10),
      'languages?': listOf(id, 30),
      'closed?': listOf(ref('quarter'), 8),
      'nodeLimit?': { ...count, minimum: 1 },
    }),
    'locks?': listOf(
      objectOf({
        area: id,
        task: { type: 'string', enum: ['coordinate', 'lead', 'host', 'start'] },
        'type?': { type: 'string', enum: activityTypeNames },
        'city?': id,
        'quarter?': ref('quarter'),
      }),
      1_000,
    ),
    'seed?': text,
    'previous?': ref('plan'),
  }),
  $defs: { ...sharedParts, ...planParts, plan },
};
