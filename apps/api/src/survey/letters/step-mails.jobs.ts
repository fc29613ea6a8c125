import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import type { JobPayload } from '#jobs';
import { stepMail } from '#mail';
import type { MemberCity } from '#members';
import { StoreGate } from '#store';
import type { StepRecord, Store } from '#store';
import type { ResponseState } from '#survey';
import { CONFIG } from '../../http/tokens.ts';
import { LanguagePacks } from '../../languages/language-packs.ts';
import { InvitationLinks } from '../invitation-links.ts';
import { LetterWriter } from './letter-writer.ts';
import type { Reader } from './letter-writer.ts';

const system = { kind: 'system', name: 'letters' } as const;

/** The state that a step leads to; where the answer has left it, there is nothing to tell any more. */
const leadsTo = {
  'ask-review': 'in-review',
  'send-back': 'draft',
  reopen: 'reopened',
} as const satisfies Record<string, ResponseState>;

/** Somebody who presses “ready” and takes it back again and again fills nobody's mailbox. */
const reviewsApart = 10 * 60_000;

/** Somebody who is told, and where they find the answer. */
interface Told extends Reader {
  readonly address: string;
}

/**
 * Tells the people of a city what was done with their answer: whoever signs that it is ready, whoever said so that it
 * came back, the city that it was reopened. Told in the transaction that hands the mails over, so that a job that runs
 * twice tells once.
 */
@Injectable()
export class StepMailsJobs {
  constructor(
    private readonly gate: StoreGate,
    private readonly packs: LanguagePacks,
    private readonly links: InvitationLinks,
    private readonly writer: LetterWriter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async tell({ round: roundId, city: cityId, step, at }: JobPayload<'survey.step'>): Promise<void> {
    await this.gate.as(system).transaction(async (store) => {
      const round = await store.rounds.find(roundId);
      const city = await store.members.find(cityId);
      const response = await store.responses.find(roundId, cityId);
      if (!round || !city || response?.state !== leadsTo[step]) return;
      const now = new Date();
      const before = step === 'ask-review' ? await store.desks.lastTold(response.id, step) : null;
      if (before !== null && now.getTime() - before.getTime() < reviewsApart) return;
      const steps = await store.desks.steps(response.id);
      const [taken] = steps;
      // What was overtaken by another step is told by that one.
      if (taken?.step !== step || taken.at !== at) return;
      if (!(await store.desks.told(response.id, step, new Date(at), now))) return;
      const hands = await store.desks.hands(response.id);
      const who = taken.by === null ? null : (hands.get(taken.by)?.label ?? null);
      for (const { email, language, address } of await this.whom(store, roundId, city, taken, steps)) {
        const told = { step, to: email, who, city: city.name, round: round.title, address };
        const mail = stepMail(
          { ...told, note: taken.note ?? '', team: this.config.teamEmail },
          language,
          this.packs.mails(language),
        );
        store.outbox.add('mail.send', { mail: await store.mails.add(mail, now) });
      }
    });
  }

  /** Whom a step concerns; never whoever took it. */
  private async whom(
    store: Store,
    round: string,
    city: MemberCity,
    { step, by }: StepRecord,
    steps: readonly StepRecord[],
  ): Promise<readonly Told[]> {
    const form = `${this.config.publicUrl}/form/${round}/${encodeURIComponent(city.id)}`;
    const held = await store.grants.ofCities([city.id]);
    const asker = steps.find((one) => one.step === 'ask-review')?.by ?? null;
    const wanted =
      step === 'send-back'
        ? held.filter(({ person }) => person === asker)
        : held.filter(({ role }) => role === 'focal-point' || role === 'signatory');
    const ids = [...new Set(wanted.map(({ person }) => person))].filter((person) => person !== by);
    const people = await store.people.byIds(ids);
    const told = ids
      .flatMap((id) => people.get(id) ?? [])
      .map(({ email, language }) => ({ email, language }));
    if (wanted.length > 0)
      return told.sort((a, b) => (a.email < b.email ? -1 : 1)).map((one) => ({ ...one, address: form }));
    // A guest, or a city of whose people none is known: the mailbox that the invitation went to, with its link.
    const { readers } = (await this.writer.readersOf(store, [city]))(city);
    const own = by === null ? undefined : (await store.people.byIds([by])).get(by)?.email;
    const link = (await store.invitations.live(round)).get(city.id);
    const address = link ? this.links.addressOf(link) : form;
    return readers.filter(({ email }) => email !== own).map((reader) => ({ ...reader, address }));
  }
}
