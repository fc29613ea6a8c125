import { dialect, objectOf } from '#survey';
import type { JsonSchema } from '#survey';
import { allocationRules } from '../allocation/rules.ts';
import { activityTypeNames, allocationAims, deliveryModes, publicAims } from '../plan.ts';
import { activityChanges, revisionDeciders } from '../revision/plan-revision.ts';
import { count, hash, id, listOf, numeral, orNull, ref, sharedParts, text } from './plan-parts.ts';

const areaId: JsonSchema = { type: 'string', pattern: '^P[0-9]+$' };
const outputId: JsonSchema = { type: 'string', pattern: '^P[0-9]+\\.O[0-9]+$' };
const activityId: JsonSchema = { type: 'string', pattern: '^P[0-9]+\\.O[0-9]+\\.A[0-9]+$' };
const paragraphId: JsonSchema = {
  type: 'string',
  description: 'The same from draft to draft: `P2.O1.A3.timeline`.',
  pattern: '^[A-Z][0-9]+(\\.[A-Za-z][A-Za-z0-9]*)+$',
};
const revisionId: JsonSchema = { type: 'string', pattern: '^V[0-9]+$' };
const day: JsonSchema = { type: 'string', pattern: '^[12][0-9]{3}-[01][0-9]-[0-3][0-9]$' };
const whole: JsonSchema = { type: 'integer' };
const breaches = listOf(
  objectOf({ rule: { type: 'string', enum: Object.keys(allocationRules) }, where: text, by: count }),
);

/**
 * JSON Schema (draft 2020-12) of a work plan, `gnlc-plan/2`. A test holds it to what drafts produce; docs/schema has it
 * as a file.
 */
export const planSchema: JsonSchema = {
  $schema: dialect,
  $id: 'urn:gnlc-priorities:plan:2',
  title: 'Work plan',
  description:
    'A draft or adopted work plan: structured text with stable ids, every sentence with its evidence.',
  ...objectOf({
    format: { const: 'gnlc-plan/2' },
    title: ref('localText'),
    period: ref('period'),
    simulated: { type: 'boolean' },
    basis: objectOf({
      reportHash: hash,
      inputHash: text,
      decision: text,
      decisionHash: hash,
      offersHash: hash,
    }),
    front: listOf(ref('section')),
    areas: listOf(ref('area')),
    crossCutting: listOf(ref('section')),
    resources: ref('resources'),
    unusedOffers: listOf(
      objectOf({
        city: id,
        area: id,
        kind: { type: 'string', enum: ['lead', 'host', 'contribute'] },
        capacity: numeral,
        reason: ref('reason'),
      }),
    ),
    glossary: listOf(
      objectOf({
        id: { type: 'string', pattern: '^G[0-9]+$' },
        term: ref('localText'),
        meaning: ref('localText'),
      }),
    ),
    allocation: ref('allocationRecord'),
    gaps: listOf(ref('reason')),
    totals: objectOf({ activities: count, cost: count, cities: count }),
    'revisions?': listOf(ref('revision')),
  }),
  $defs: {
    ...sharedParts,
    reason: {
      description: 'A code that each language has a text for, with values.',
      ...objectOf({ code: id, values: { type: 'object', additionalProperties: true } }),
    },
    paragraph: objectOf({
      id: paragraphId,
      sentences: listOf(
        objectOf({ text: ref('localText'), evidence: listOf(ref('reason')), gap: { type: 'boolean' } }),
      ),
    }),
    section: objectOf({
      id: { type: 'string', pattern: '^[FC][0-9]+$' },
      title: ref('localText'),
      paragraphs: listOf(ref('paragraph')),
    }),
    allocation: objectOf({
      city: id,
      function: { type: 'string', enum: ['coordinate', 'lead', 'host'] },
      reason: ref('reason'),
      alternative: orNull(objectOf({ city: id, aim: { type: 'string', enum: publicAims }, by: whole })),
      consent: { type: 'string', enum: ['proposed', 'agreed', 'declined'] },
      'conditional?': { const: true },
    }),
    resources: objectOf({
      cash: listOf(ref('yearCash')),
      inKindDays: count,
      funded: count,
      unfunded: count,
    }),
    activity: objectOf({
      id: activityId,
      output: outputId,
      type: { type: 'string', enum: activityTypeNames },
      title: ref('localText'),
      description: ref('paragraph'),
      product: ref('localText'),
      reason: ref('reason'),
      lead: orNull(ref('allocation')),
      host: orNull(ref('allocation')),
      partners: listOf(id),
      languages: listOf(id),
      mode: { type: 'string', enum: deliveryModes },
      start: ref('quarter'),
      end: ref('quarter'),
      timeline: ref('paragraph'),
      after: orNull(activityId),
      cost: count,
      inKindDays: count,
      'status?': objectOf({
        state: { type: 'string', enum: activityChanges },
        revision: revisionId,
        on: orNull(day),
        text: ref('localText'),
      }),
    }),
    revision: {
      description: 'How an adopted plan was revised: who decided, why, and what became of its activities.',
      ...objectOf({
        id: revisionId,
        of: hash,
        decidedOn: day,
        decidedBy: { type: 'string', enum: revisionDeciders },
        who: orNull(id),
        reason: ref('localText'),
        changes: listOf(
          objectOf({
            activity: activityId,
            change: { type: 'string', enum: activityChanges },
            on: orNull(day),
            text: ref('localText'),
            before: ref('revisedFields'),
            after: ref('revisedFields'),
          }),
        ),
      }),
    },
    revisedFields: objectOf({
      start: ref('quarter'),
      end: ref('quarter'),
      mode: { type: 'string', enum: deliveryModes },
      cost: count,
      inKindDays: count,
    }),
    indicator: objectOf({
      id: { type: 'string', pattern: '^P[0-9]+\\.I[0-9]+$' },
      output: orNull(outputId),
      text: ref('localText'),
      unit: ref('localText'),
      baseline: orNull(count),
      baselineYear: count,
      milestone2020: orNull(count),
      target2021: orNull(count),
      verification: ref('localText'),
      owner: orNull(id),
    }),
    evidence: objectOf({
      rank: count,
      lower: count,
      upper: count,
      score: numeral,
      rankedBy: count,
      answered: count,
      byRegion: listOf(objectOf({ region: ref('region'), rankedBy: count, answered: count })),
    }),
    area: objectOf({
      id: areaId,
      area: id,
      from: listOf(id),
      name: ref('localText'),
      reason: ref('reason'),
      sdgTargets: listOf({ type: 'string', pattern: '^[0-9]+\\.[0-9a-z]+$' }),
      objective: ref('paragraph'),
      outcome: ref('paragraph'),
      outputs: listOf(objectOf({ id: outputId, text: ref('paragraph') })),
      coordinators: listOf(ref('allocation'), 3),
      activities: listOf(ref('activity')),
      indicators: listOf(ref('indicator')),
      resources: ref('resources'),
      risks: listOf(
        objectOf({
          id: { type: 'string', pattern: '^P[0-9]+\\.R[0-9]+$' },
          text: ref('localText'),
          mitigation: ref('localText'),
          owner: orNull(id),
        }),
      ),
      evidence: orNull(ref('evidence')),
      gaps: listOf(ref('reason')),
    }),
    allocationRecord: {
      description: 'How the allocation was found and checked.',
      ...objectOf({
        method: { type: 'string', enum: ['solver', 'greedy'] },
        standIn: orNull({ type: 'string', enum: ['no-solver', 'limit', 'failed-check'] }),
        seed: text,
        modelHash: orNull(hash),
        solver: orNull(text),
        nodeLimit: orNull(count),
        aims: listOf(
          objectOf({
            aim: { type: 'string', enum: allocationAims },
            greedy: orNull(whole),
            reached: orNull(whole),
            proven: { type: 'boolean' },
          }),
        ),
        checks: objectOf({ integral: { type: 'boolean' }, hard: breaches, soft: breaches }),
      }),
    },
  },
};
