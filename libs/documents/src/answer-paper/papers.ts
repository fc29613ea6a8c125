import type { Language } from '#members';
import { areaOrder, deadlineSaid, visibleQuestions } from '#survey';
import type { Answers, Questionnaire, Round, Statement, Uploads } from '#survey';
import { answeredQuestion } from './answered-question.ts';
import { blankQuestion } from './blank-question.ts';
import type { Named } from './blank-question.ts';
import { coreInBrief } from './core-in-brief.ts';
import type { Paper, PaperBlock, PaperFact } from './paper.ts';
import { isolated, sayIn } from './say.ts';
import type { Say } from './say.ts';

/** What every paper of a round needs to know. */
export interface PaperAbout {
  readonly language: Language;
  readonly round: Round;
  readonly questionnaire: Questionnaire;
  /** Instant, ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** What a paper about the answer of a city needs besides. */
export interface AnswerAbout extends PaperAbout {
  readonly cityName: string;
  /** The response's number. */
  readonly number: string;
  readonly answers: Answers;
  readonly uploads: Uploads;
  readonly areaOrder: readonly string[];
  /** SHA-256 (hex) of the submission, or of what a submission would be now. */
  readonly hash: string;
  readonly submission: SubmissionAbout | null;
}

/** What was submitted, for the receipt. */
export interface SubmissionAbout {
  readonly number: number;
  readonly at: string;
  readonly late: boolean;
  readonly statement: Statement | null;
  /** How it came: on a screen, on a signed sheet, or on a form that the team typed in. */
  readonly way: 'screen' | 'sheet' | 'form';
  /** Where receipts are checked. */
  readonly verifyAddress: string;
}

/** The empty questionnaire, to be filled in by hand: that of the round for everybody, or that of one city by its name. */
export function blankPaper(about: PaperAbout & { readonly cityName: string | null }): Paper {
  const say = sayIn(about.language);
  const { round, questionnaire } = about;
  const cityName = about.cityName === null ? null : isolated(about.cityName);
  const { catalogue } = questionnaire;
  // In an order that nobody chose, as in the form.
  const areas = namesOf(questionnaire, areaOrder(catalogue, `${round.id}:paper`), say);
  const { label, local } = say;
  const blocks = questionnaire.sections.flatMap(({ title, questions, personal }): PaperBlock[] => [
    { kind: 'heading', level: 2, text: local(title) },
    ...(personal === true ? [{ kind: 'note', text: label('personal') } as const] : []),
    ...questions.flatMap((question): readonly PaperBlock[] => [
      { kind: 'heading', level: 3, text: local(question.title) },
      {
        kind: 'text',
        text: [
          `${label(question.core ? 'core' : 'optional')}.`,
          question.help === null ? '' : local(question.help),
          question.visibleIf === undefined ? '' : label('onlyIf'),
        ]
          .filter((each) => each !== '')
          .join(' '),
        quiet: true,
      },
      ...blankQuestion(question, catalogue, areas, say),
    ]),
  ]);
  const toFill: PaperBlock = { kind: 'signature', labels: [label('city')], stamp: '' };
  const signing: PaperBlock = {
    kind: 'signature',
    labels: [label('name'), label('function'), label('date'), label('signature')],
    stamp: label('stamp'),
  };
  return {
    ...frame(about, say),
    title: label('blankTitle', { title: local(questionnaire.title) }),
    lead: label('blankLead'),
    simulated: null,
    blocks: [
      {
        kind: 'facts',
        facts: [
          ...(cityName === null ? [] : [{ label: label('city'), value: cityName }]),
          {
            label: label('deadline'),
            value: say.moment(deadlineSaid(round.deadline, round.timeZone), round.timeZone),
          },
        ],
      },
      ...(cityName === null ? [toFill] : []),
      { kind: 'note', text: local(questionnaire.provenance) },
      ...blocks,
      { kind: 'text', text: label('statement', { city: cityName ?? '…………………………' }) },
      signing,
    ],
  };
}

/** The answer as it stands, for approval in the house. */
export function draftPaper(about: AnswerAbout): Paper {
  const say = sayIn(about.language);
  const { questionnaire, answers, submission } = about;
  const { label, local } = say;
  const visible = new Set(visibleQuestions(questionnaire, answers));
  const areas = namesOf(questionnaire, about.areaOrder, say);
  return {
    ...frame(about, say),
    title: label('answerOf', { city: isolated(about.cityName) }),
    lead:
      submission === null
        ? label('draft', { date: say.moment(about.createdAt, about.round.timeZone) })
        : submittedOn(about, submission, say),
    blocks: [
      { kind: 'facts', facts: [...factsOf(about, say), checkNumber(about, say)] },
      ...questionnaire.sections.flatMap(({ title, questions }): PaperBlock[] => {
        const shown = questions.filter((question) => visible.has(question));
        return shown.length === 0
          ? []
          : [
              { kind: 'heading', level: 2, text: local(title) },
              ...shown.flatMap((question): readonly PaperBlock[] => [
                { kind: 'heading', level: 3, text: local(question.title) },
                ...answeredQuestion(question, answers[question.id], areas, about.uploads, say),
              ]),
            ];
      }),
    ],
  };
}

/** One page to sign, stamp, photograph and send. */
export function signingSheet(about: AnswerAbout): Paper {
  const say = sayIn(about.language);
  const { label } = say;
  const areas = namesOf(about.questionnaire, about.areaOrder, say);
  return {
    ...frame(about, say),
    title: label('sheetTitle'),
    lead: label('sheetLead'),
    blocks: [
      {
        kind: 'facts',
        facts: [...factsOf(about, say), checkNumber(about, say)],
      },
      { kind: 'heading', level: 2, text: label('inBrief') },
      ...coreInBrief(about.questionnaire, about.answers, areas, about.uploads, say),
      { kind: 'note', text: label('statement', { city: isolated(about.cityName) }) },
      {
        kind: 'signature',
        labels: [label('name'), label('function'), label('date'), label('signature')],
        stamp: label('stamp'),
      },
      { kind: 'note', text: label('sheetCheck') },
    ],
  };
}

/** Proof that the answer is in. */
export function receiptPaper(about: AnswerAbout & { readonly submission: SubmissionAbout }): Paper {
  const say = sayIn(about.language);
  const { label } = say;
  const { submission } = about;
  const { statement, way } = submission;
  const signed: readonly PaperFact[] =
    statement === null
      ? []
      : [
          {
            label: label('signedBy'),
            value: [isolated(statement.name), isolated(statement.title), say.day(statement.date)].join(', '),
          },
        ];
  return {
    ...frame(about, say),
    title: label('receiptTitle'),
    lead: `${label('receiptLead', { city: isolated(about.cityName) })} ${submittedOn(about, submission, say)}`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: label('city'), value: isolated(about.cityName) },
          { label: label('round'), value: isolated(about.round.title) },
          { label: label('receiptNumber'), value: `${about.number}-${submission.number}`, exact: true },
          { label: label('fingerprint'), value: grouped(about.hash), exact: true },
          ...signed,
        ],
      },
      ...(statement === null
        ? []
        : [{ kind: 'note', text: label('statement', { city: isolated(about.cityName) }) } as const]),
      ...(submission.late ? [{ kind: 'note', text: label('late') } as const] : []),
      ...(way === 'screen'
        ? []
        : [{ kind: 'note', text: label(way === 'sheet' ? 'signedOnPaper' : 'enteredByTeam') } as const]),
      { kind: 'text', text: label('verify', { address: isolated(submission.verifyAddress) }) },
    ],
  };
}

/** Digits of the check number, as the page beside the sheet shows them. */
const checkDigits = 12;

/** A hash as people compare it: capitals in fours. */
const grouped = (hash: string): string => hash.toUpperCase().match(/.{4}/g)?.join(' ') ?? '';

const submittedOn = ({ round }: PaperAbout, { at }: SubmissionAbout, { label, moment }: Say): string =>
  label('submittedOn', { date: moment(at, round.timeZone) });

function frame({ language, round, createdAt }: PaperAbout, say: Say) {
  return {
    language,
    rightToLeft: language === 'ar',
    network: say.label('network'),
    simulated: round.simulated ? say.label('simulated') : null,
    foot: [isolated(round.title), say.label('unreviewed')].filter((each) => each !== '').join(' · '),
    page: say.label('page'),
    createdAt,
  };
}

function factsOf(about: AnswerAbout, { label }: Say): readonly PaperFact[] {
  return [
    { label: label('city'), value: isolated(about.cityName) },
    { label: label('round'), value: isolated(about.round.title) },
    { label: label('number'), value: about.number, exact: true },
  ];
}

/** What says that two papers, or a paper and the screen, show the same answers. */
const checkNumber = ({ hash }: AnswerAbout, { label }: Say): PaperFact => ({
  label: label('checkNumber'),
  value: grouped(hash.slice(0, checkDigits)),
  exact: true,
});

function namesOf({ catalogue }: Questionnaire, order: readonly string[], say: Say): readonly Named[] {
  return order.flatMap((id) => {
    const area = catalogue.areas.find((each) => each.id === id);
    return area === undefined ? [] : [{ id, name: say.local(area.name) }];
  });
}
