import { regionNames, regions } from '#members';
import type { LocalText } from '#members';
import type { AllocationRecord } from '../allocation/allocation-record.ts';
import { missing, paragraph, stated } from '../document/sentences.ts';
import type { GlossaryEntry, PlanArea, Section } from '../plan.ts';
import { gapTexts } from '../texts/gap-texts.ts';
import { glossaryTexts } from '../texts/glossary-texts.ts';
import { languageList } from '../texts/language-list.ts';
import { sectionTexts } from '../texts/section-texts.ts';
import type { DraftInput } from './draft-input.ts';
import { isStanding } from '../is-standing.ts';
import type { OffersInPlan } from './offers-in-plan.ts';

/** What the chapters around the areas are written from. */
export interface SectionsDraft {
  readonly input: DraftInput;
  readonly areas: readonly PlanArea[];
  readonly offers: OffersInPlan;
  readonly record: AllocationRecord;
  readonly years: LocalText;
}

/** Mandate, method and context. */
export function draftFront(draft: SectionsDraft): readonly Section[] {
  const { years } = draft;
  return [
    {
      id: 'F1',
      title: sectionTexts.mandate,
      paragraphs: [
        paragraph(
          'F1.mandate',
          stated(sectionTexts.mandatePlan, { years }),
          stated(
            sectionTexts.mandateDecision,
            {},
            {
              code: 'decision',
              values: { decision: draft.input.decision.id },
            },
          ),
          stated(sectionTexts.mandateBudget, {}),
        ),
      ],
    },
    { id: 'F2', title: sectionTexts.method, paragraphs: method(draft) },
    {
      id: 'F3',
      title: sectionTexts.context,
      paragraphs: [
        paragraph(
          'F3.context',
          stated(sectionTexts.contextAgenda, {}),
          stated(sectionTexts.contextShape, {}),
        ),
      ],
    },
  ];
}

function method({ input, areas, offers, record }: SectionsDraft) {
  const byRegion = input.participation.answeredByRegion;
  const counted = regions.reduce((sum, region) => sum + (byRegion[region] ?? 0), 0);
  const members = input.cities.length;
  const roll = { code: 'roll', values: { answered: counted, members } };
  const ranked = areas.filter(({ evidence }) => evidence !== null);
  const sure = ranked.filter(({ evidence }) => evidence?.lower === evidence?.upper).length;
  const offering = new Set(offers.usable.map(({ city }) => city)).size;
  const made = { offers: offers.usable.length, cities: offering };
  return [
    paragraph(
      'F2.answers',
      ...(counted === 0 || members === 0
        ? [missing(sectionTexts.methodNoAnswers)]
        : [
            stated(
              sectionTexts.methodAnswers,
              { answered: counted, members, share: Math.round((100 * counted) / members) },
              roll,
            ),
            ...regions
              .filter((region) => (byRegion[region] ?? 0) > 0)
              .map((region) =>
                stated(
                  sectionTexts.methodRegion,
                  { region: regionNames[region], answered: byRegion[region] ?? 0 },
                  roll,
                ),
              ),
          ]),
    ),
    paragraph('F2.ranking', stated(sectionTexts.methodRanking, {})),
    paragraph(
      'F2.certainty',
      ranked.length === 0
        ? missing(gapTexts['gap-no-evidence']!)
        : stated(
            sectionTexts.methodSure,
            { sure, areas: areas.length },
            ...ranked.map(({ evidence }) => ({
              code: evidence!.lower === evidence!.upper ? 'ranked-sure' : 'ranked',
              values: { rank: evidence!.rank, lower: evidence!.lower, upper: evidence!.upper },
            })),
          ),
    ),
    paragraph(
      'F2.allocation',
      made.offers === 0
        ? missing(sectionTexts.methodNoOffers)
        : stated(sectionTexts.methodOffers, made, { code: 'offers', values: made }),
      stated(record.method === 'solver' ? sectionTexts.methodSolver : sectionTexts.methodGreedy, {}),
    ),
  ];
}

/** Equality and regional balance, communication, monitoring. */
export function draftCrossCutting({
  input,
  areas,
}: Pick<SectionsDraft, 'areas'> & { readonly input: Pick<DraftInput, 'cities'> }): readonly Section[] {
  const cities = new Map(input.cities.map((city) => [city.id, city]));
  const coordinating = areas.flatMap(({ coordinators }) => coordinators.map(({ city }) => city));
  const tasks = areas.flatMap(({ activities }) =>
    activities.filter(isStanding).flatMap(({ lead, host }) => [lead, host].flatMap((one) => one?.city ?? [])),
  );
  const from = (list: readonly string[], region: string) =>
    list.filter((city) => cities.get(city)?.region === region).length;
  const spoken = [...new Set(coordinating.flatMap((city) => cities.get(city)?.languages ?? []))].sort();
  const indicators = areas.flatMap((area) => area.indicators);
  const uncounted = indicators.filter(({ baseline }) => baseline === null).length;
  const inNetwork = regions.filter((region) => input.cities.some((city) => city.region === region));
  return [
    {
      id: 'C1',
      title: sectionTexts.equality,
      paragraphs: [
        paragraph(
          'C1.regions',
          ...inNetwork.map((region) =>
            from(coordinating, region) === 0
              ? missing(sectionTexts.equalityRegion, {
                  region: regionNames[region],
                  coordinating: 0,
                  tasks: from(tasks, region),
                })
              : stated(sectionTexts.equalityRegion, {
                  region: regionNames[region],
                  coordinating: from(coordinating, region),
                  tasks: from(tasks, region),
                }),
          ),
        ),
        paragraph('C1.people', stated(sectionTexts.equalityPeople, {})),
      ],
    },
    {
      id: 'C2',
      title: sectionTexts.communication,
      paragraphs: [
        paragraph(
          'C2.reports',
          stated(sectionTexts.communicationReports, {}),
          spoken.length === 0
            ? missing(sectionTexts.communicationNoLanguages)
            : stated(sectionTexts.communicationLanguages, { languages: languageList(spoken) }),
        ),
      ],
    },
    {
      id: 'C3',
      title: sectionTexts.monitoring,
      paragraphs: [
        paragraph(
          'C3.monitoring',
          stated(sectionTexts.monitoringDates, { indicators: indicators.length }),
          ...(uncounted > 0 ? [missing(sectionTexts.monitoringBaselines, { count: uncounted })] : []),
          stated(sectionTexts.monitoringChanges, {}),
        ),
      ],
    },
  ];
}

/** The words of the plan and what they stand for. */
export function draftGlossary(): readonly GlossaryEntry[] {
  return glossaryTexts.map((entry, index) => ({ id: `G${index + 1}`, ...entry }));
}
