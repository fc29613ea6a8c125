import { regionNames } from '#members';
import type { Language, LocalText, MemberCity } from '#members';
import { paragraphText, quarterEnd, quartersBetween, reasonText } from '#plan';
import type { Allocation, Plan, PlanActivity, PlanArea, Quarter, Reason } from '#plan';
import { regionMarks } from '../marks/region-marks.ts';
import type { RegionMark } from '../marks/region-marks.ts';
import { planLabels } from './plan-labels.ts';
import { areaColour } from '../marks/area-colour.ts';

/** What a document needs to know besides the plan itself. */
export interface PlanDocument {
  readonly language: Language;
  readonly version: number;
  /** SHA-256 (hex) of the plan. */
  readonly hash: string;
  /** Instant, ISO 8601 in UTC. */
  readonly generatedAt: string;
  readonly adopted: boolean;
  /** The city of an id; an unknown one shows its id. */
  readonly city: (id: string) => Pick<MemberCity, 'name' | 'region'> | undefined;
}

/** A city as it is shown: name, region, mark. */
interface CityView {
  readonly name: string;
  readonly region: string;
  readonly mark: RegionMark | null;
}

/** Everything that the template lays out, in words of one language. */
export type PlanView = ReturnType<typeof planView>;

type LabelKey = keyof typeof planLabels;
type Say = (key: LabelKey, values?: Readonly<Record<string, string | number>>) => string;

/** The plan in the words of one language, ready to be laid out. */
export function planView(plan: Plan, document: PlanDocument) {
  const { language, version, adopted } = document;
  const say = sayIn(language);
  const quarters = quartersBetween(plan.period);
  const answered = plan.areas.find(({ evidence }) => evidence !== null)?.evidence?.answered;
  return {
    language,
    rightToLeft: language === 'ar',
    network: say('network'),
    title: plan.title[language],
    status: say(adopted ? 'adopted' : 'draft', { version }),
    statusShort: say(adopted ? 'adoptedShort' : 'draftShort', { version }),
    simulated: plan.simulated ? say('simulated') : null,
    simulatedNote: plan.simulated ? say('simulatedNote') : null,
    figures: [
      { value: String(plan.areas.length), label: say('areas') },
      { value: String(plan.totals.activities), label: say('activities') },
      { value: String(plan.totals.cities), label: say('cities') },
      { value: money(plan.totals.cost, language), label: say('costTotal') },
    ],
    hash: document.hash,
    generated: say('generated', {
      at: isolated(`${document.generatedAt.slice(0, 16).replace('T', ' ')} UTC`),
    }),
    quarters: quarters.map((quarter) => ({ year: quarter.slice(0, 4), label: quarterLabel(quarter, say) })),
    areas: plan.areas.map((area, index) => areaView(area, index, { plan, document, quarters, say })),
    planGaps: plan.gaps.map((gap) => reasonIn(gap, language)),
    method: [
      ...(answered === undefined ? [] : [say('methodAnswers', { answered })]),
      say('methodRanking'),
      say('methodDraft'),
      say('methodCost'),
      ...(isUnreviewed(plan, language) ? [say('unreviewed')] : []),
    ],
    labels: Object.fromEntries((Object.keys(planLabels) as LabelKey[]).map((key) => [key, say(key)])),
  };
}

interface Context {
  readonly plan: Plan;
  readonly document: PlanDocument;
  readonly quarters: readonly Quarter[];
  readonly say: Say;
}

function areaView(area: PlanArea, index: number, context: Context) {
  const { plan, document, say } = context;
  const { language } = document;
  const number = index + 1;
  const [outcome] = area.indicators;
  const { milestone2020 = null, target2021 = null } = outcome ?? {};
  const indicator = outcome?.text[language] ?? '';
  const read = (text: LocalText) => text[language];
  return {
    number: String(number),
    label: say('areaOf', { number, count: plan.areas.length }),
    name: area.name[language],
    colour: areaColour(area.area),
    objective: paragraphText(area.objective, read),
    measure:
      milestone2020 === null || target2021 === null
        ? say('targetsOpen', { indicator })
        : say('targets', {
            indicator,
            milestone: milestone2020,
            target: target2021,
            year1: quarterEnd('2020-Q4')[language],
            year2: quarterEnd('2021-Q4')[language],
          }),
    coordinators: area.coordinators.map(({ city }) => cityView(city, document)),
    activities: area.activities.map((activity, position) =>
      activityView(activity, `${number}.${position + 1}`, context),
    ),
    resources: say('resourcesNote', {
      cost: money(
        area.activities.reduce((sum, { cost }) => sum + cost, 0),
        language,
      ),
    }),
    risk: area.risks.map(({ text, mitigation }) => `${read(text)} ${read(mitigation)}`).join(' '),
    evidence: evidenceView(area, context),
    gaps: area.gaps.map((gap) => reasonIn(gap, language)),
    reasons: [
      { subject: area.name[language], text: reasonIn(area.reason, language) },
      ...area.coordinators.map((allocation) => reasonView(allocation, say('coordinates'), context)),
      ...area.activities.flatMap(({ lead, host }, position) => {
        const activity = isolated(`${number}.${position + 1}`);
        return [
          ...(lead === null ? [] : [reasonView(lead, say('leads', { activity }), context)]),
          ...(host === null ? [] : [reasonView(host, say('hosts', { activity }), context)]),
        ];
      }),
      ...area.activities
        .slice(0, 1)
        .map(({ reason }) => ({ subject: say('activities'), text: reasonIn(reason, language) })),
    ],
  };
}

function activityView(activity: PlanActivity, number: string, { document, quarters, say }: Context) {
  const { language } = document;
  const host = activity.host === null ? null : cityView(activity.host.city, document);
  return {
    number,
    title: activity.title[language],
    output: activity.product[language],
    lead: activity.lead === null ? null : cityView(activity.lead.city, document),
    host: host === null ? null : say('hostedBy', { city: isolated(host.name) }),
    first: quarters.indexOf(activity.start),
    last: quarters.indexOf(activity.end),
    begins: quarterLabel(activity.start, say, true),
    ends: quarterLabel(activity.end, say, true),
    cost: wholeNumber(activity.cost, language),
  };
}

function evidenceView({ evidence }: PlanArea, { document: { language }, say }: Context) {
  if (evidence === null) return null;
  const { rank, lower, upper, rankedBy, answered, byRegion } = evidence;
  const code = lower === upper ? 'ranked-sure' : 'ranked';
  return {
    sentences: [
      reasonIn({ code, values: { rank, lower, upper } }, language),
      reasonIn({ code: 'evidence', values: { rankedBy, answered } }, language),
    ],
    regions: byRegion
      .filter((row) => row.answered > 0)
      .map((row) => ({
        name: regionNames[row.region][language],
        mark: regionMarks[row.region],
        share: Math.min(1, row.rankedBy / row.answered),
        text: say('ofAnswered', { rankedBy: row.rankedBy, answered: row.answered }),
      })),
  };
}

function reasonIn(reason: Reason, language: Language): string {
  return reasonText(reason, (text) => text[language]);
}

function reasonView({ city, consent, reason }: Allocation, task: string, { document, say }: Context) {
  const subject = `${isolated(cityView(city, document).name)} ${task} (${say(consent)})`;
  return { subject, text: reasonIn(reason, document.language) };
}

function cityView(id: string, { city, language }: PlanDocument): CityView {
  const found = city(id);
  if (found === undefined) return { name: id, region: '', mark: null };
  return { name: found.name, region: regionNames[found.region][language], mark: regionMarks[found.region] };
}

function sayIn(language: Language): Say {
  return (key, values = {}) => {
    const label: LocalText = planLabels[key];
    return label[language].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  };
}

function quarterLabel(quarter: Quarter, say: Say, withYear = false): string {
  const [year = '', number = ''] = quarter.split('-Q');
  const label = say('quarter', { number });
  return withYear ? `${label} ${year}` : label;
}

function wholeNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(`${language}-u-nu-latn`, { useGrouping: 'always' }).format(value);
}

function money(value: number, language: Language): string {
  const amount = wholeNumber(value, language);
  return language === 'en' ? `EUR ${amount}` : `${amount} ${planLabels.cost[language]}`;
}

/** Latin words and numbers keep their own direction inside Arabic; elsewhere the marks do nothing. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

function isUnreviewed(plan: Plan, language: Language): boolean {
  const objectives = plan.areas.flatMap(({ name, objective }) => [
    name,
    ...objective.sentences.map(({ text }) => text),
  ]);
  return [plan.title, ...objectives].some(({ unreviewed }) => unreviewed?.includes(language));
}
