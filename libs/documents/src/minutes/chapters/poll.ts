import { explainOutcome } from '#assembly';
import type { BallotChoice, CountedResult, MinutedPoll, OptionsTally } from '#assembly';
import type { PaperBlock, PaperCell } from '../../paper-document/paper-document.ts';
import type { MinutesReading } from '../minutes-reading.ts';

/** A poll: when, under which rule, with which result, and who voted how. */
export function pollBlocks(poll: MinutedPoll, item: string, reading: MinutesReading): readonly PaperBlock[] {
  const { t, rule, quorum } = reading;
  const { opened, voided } = poll;
  const name = optionIn(reading, item, poll);
  const sentences = [
    leadOf(poll, reading),
    ...(opened.again === null ? [] : [t('minutes.pollAgain')]),
    ...(opened.rehearsal ? [t('minutes.pollRehearsal')] : []),
    ...(opened.kind === 'order' ? [] : [rule(opened.rule)]),
    quorum(opened.quorum),
  ];
  const blocks: PaperBlock[] = [
    plain(sentences.join(' ')),
    { kind: 'text', tone: 'lead', text: resultText(poll.result, poll, name, reading) },
  ];
  if (poll.declaredAt === null && voided === null) blocks.push(plain(t('minutes.undeclared')));
  if (poll.without !== null)
    blocks.push(plain(t('minutes.without', { result: resultText(poll.without, poll, name, reading) })));
  blocks.push(
    ...(opened.kind === 'yes-no' ? [namedVotes(poll, name, reading)] : optionBlocks(poll, name, reading)),
  );
  blocks.push(...afterwards(poll, name, reading));
  return blocks;
}

function leadOf({ opened, at, closedAt, number, result }: MinutedPoll, reading: MinutesReading): string {
  const { t, hour, time } = reading;
  const written = opened.procedure === 'written';
  return t('minutes.poll', {
    from: written ? time(at) : hour(at),
    to: written ? time(closedAt) : hour(closedAt),
    procedure: opened.procedure,
    entry: number,
    present: result.tally.present,
    eligible: result.tally.eligible,
  });
}

/** The count, what the rule asked for, and what that means. */
function resultText(
  { tally, outcome }: CountedResult,
  { opened }: MinutedPoll,
  name: (option: string) => string,
  { t, text }: MinutesReading,
): string {
  const sentences: string[] = [];
  if ('yes' in tally) {
    const { yes, no, abstain } = tally;
    sentences.push(t('minutes.yesNo', { yes, no, abstain }));
    const { values } = explainOutcome(opened.rule, opened.quorum, outcome);
    const { needed, of, got } = values;
    sentences.push(
      outcome.verdict === 'no-quorum'
        ? t('assembly.noQuorumResult', { needed, got, of: opened.quorum.of })
        : t('minutes.needed', { needed, of, got }),
    );
  }
  const next = 'next' in outcome ? text.list(outcome.next.map(name)) : '';
  const chosen = 'chosen' in outcome && outcome.chosen !== null ? name(outcome.chosen) : '';
  sentences.push(t(`minutes.verdict.${outcome.verdict}`, { option: chosen, options: next }));
  return sentences.join(' ');
}

/** Who voted how: cities by choice. */
function namedVotes(
  poll: MinutedPoll,
  name: (option: string) => string,
  { t, text, sorted }: MinutesReading,
): PaperBlock {
  const bySeat = [...poll.choices];
  const who = (choice: string) => bySeat.filter(([, each]) => each === choice).map(([seat]) => seat);
  const labels = { yes: 'minutes.voteYes', no: 'minutes.voteNo', abstain: 'minutes.voteAbstain' } as const;
  const groups = [
    ...(poll.opened.kind === 'yes-no' ? (['yes', 'no'] as const) : poll.opened.options),
    'abstain' as const,
  ].map((choice) => {
    const seats = who(choice);
    const count = seats.length;
    const label = Object.hasOwn(labels, choice)
      ? t(labels[choice as keyof typeof labels], { count })
      : t('minutes.voteOption', { option: name(choice), count });
    return { term: label, seats };
  });
  const silent = { term: t('minutes.voteNone', { count: poll.silent.length }), seats: poll.silent };
  return {
    kind: 'terms',
    terms: [...groups, silent]
      .filter(({ seats }) => seats.length > 0)
      .map(({ term, seats }) => ({ term, text: text.list(sorted(seats)) })),
  };
}

function optionBlocks(
  poll: MinutedPoll,
  name: (option: string) => string,
  reading: MinutesReading,
): readonly PaperBlock[] {
  const table = optionsTable(poll, name, reading);
  return poll.opened.kind === 'choice'
    ? [table, namedVotes(poll, name, reading)]
    : [table, ordersTable(poll, name, reading)];
}

function optionsTable(
  { opened, result }: MinutedPoll,
  name: (option: string) => string,
  { t, text }: MinutesReading,
): PaperBlock {
  const { options } = result.tally as OptionsTally;
  const order = 'order' in result.outcome ? result.outcome.order : [];
  const placed = new Map(order.flatMap((tied, index) => tied.map((option) => [option, index + 1] as const)));
  const ranked = [...opened.options].sort(
    (a, b) => (placed.get(a) ?? 0) - (placed.get(b) ?? 0) || (options[b] ?? 0) - (options[a] ?? 0),
  );
  return {
    kind: 'table',
    title: t('minutes.resultTitle'),
    note: null,
    legend: [],
    columns: [
      ...(opened.kind === 'order' ? [{ head: t('minutes.place'), width: 0.8, number: true }] : []),
      { head: t('minutes.option'), width: 6 },
      { head: t(opened.kind === 'order' ? 'minutes.score' : 'minutes.ballots'), width: 1.2, number: true },
    ],
    rows: ranked.map((option): PaperCell[] => [
      ...(opened.kind === 'order' ? [text.number(placed.get(option) ?? 0)] : []),
      name(option),
      text.number(options[option] ?? 0),
    ]),
    lineAfter: null,
  };
}

function ordersTable(
  { choices }: MinutedPoll,
  name: (option: string) => string,
  { t, text, city }: MinutesReading,
): PaperBlock {
  const rows = [...choices]
    .map(([seat, choice]) => ({ city: city(seat), choice }))
    .sort((a, b) => text.compare(a.city, b.city));
  return {
    kind: 'table',
    title: t('minutes.ordersTitle'),
    note: null,
    legend: [],
    flows: true,
    columns: [
      { head: t('minutes.city'), width: 2 },
      { head: t('minutes.order'), width: 6 },
    ],
    rows: rows.map((row): PaperCell[] => [row.city, choiceText(row.choice, name, t)]),
    lineAfter: null,
  };
}

/** Paper, contests, corrections, and whether the poll was declared void. */
function afterwards(
  poll: MinutedPoll,
  name: (option: string) => string,
  { t, text, sorted, city, hour }: MinutesReading,
): readonly PaperBlock[] {
  const cities = (seats: readonly string[]) => text.list(sorted(seats));
  const lines = [
    ...(poll.onPaper.length > 0 ? [t('minutes.onPaper', { cities: cities(poll.onPaper) })] : []),
    ...(poll.contested.length > 0 ? [t('minutes.contested', { cities: cities(poll.contested) })] : []),
    ...poll.corrections.map(({ at, seat, choice, reason, number }) =>
      t('minutes.corrected', {
        time: hour(at),
        city: city(seat),
        choice: choiceText(choice, name, t),
        reason,
        entry: number,
      }),
    ),
  ];
  const blocks: PaperBlock[] = lines.map(plain);
  if (poll.voided !== null) {
    const { mover, reason } = poll.voided;
    blocks.push({ kind: 'text', tone: 'gap', text: t('minutes.voided', { mover: city(mover), reason }) });
  }
  return blocks;
}

function choiceText(choice: BallotChoice, name: (option: string) => string, t: MinutesReading['t']): string {
  if (typeof choice !== 'string') return choice.map((option, at) => `${at + 1}. ${name(option)}`).join('; ');
  const words = { yes: 'minutes.yes', no: 'minutes.no', abstain: 'minutes.abstention' } as const;
  return Object.hasOwn(words, choice) ? t(words[choice as keyof typeof words]) : name(choice);
}

function optionIn({ item, text }: MinutesReading, id: string, { opened }: MinutedPoll) {
  const options = item(id)?.options[opened.poll] ?? {};
  return (option: string): string => {
    const title = options[option];
    return title ? text.local(title) : option;
  };
}

function plain(text: string): PaperBlock {
  return { kind: 'text', tone: 'plain', text };
}
