import type {
  OpenedInvitationView,
  RoundCitiesView,
  RoundCityView,
} from '../../apps/api/src/survey/round-cities.view.ts';
import { Mailbox } from './mail-server.ts';
import { draftRound, importMembers, signAndOpen, until } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';
import { nationalContact } from './people-world.ts';

export const round = 'spring';
/** One city for each of three languages. */
export const asked = { 'cork-irl': 'en', 'clermont-ferrand-fra': 'fr', 'medellin-col': 'es' } as const;
export type Asked = keyof typeof asked;

/** A pilot with three cities and their focal points, the National Commission of Ireland, and a mail server. */
export class RoundsWorld {
  private constructor(
    readonly mails: Mailbox,
    readonly service: ServiceUnderTest,
    readonly coordinator: Visitor,
    readonly ireland: Visitor,
    readonly focalPoints: Readonly<Record<Asked, Visitor>>,
  ) {}

  static async start(): Promise<RoundsWorld> {
    const mails = new Mailbox();
    const config = {
      smtpUrl: await mails.open(),
      mailsReadable: false,
      publicUrl: 'https://priorities.example',
      teamEmail: 'team@network.example',
      secretKey: 'a secret of this test and of nobody else',
    };
    const service = await ServiceUnderTest.start({ workers: true, config });
    const coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    const focalPoints: Partial<Record<Asked, Visitor>> = {};
    for (const [city, language] of Object.entries(asked))
      focalPoints[city as Asked] = await service.person('focal-point', city, language);
    const ireland = await nationalContact(service, 'IRL');
    return new RoundsWorld(mails, service, coordinator, ireland, focalPoints as Record<Asked, Visitor>);
  }

  async stop(): Promise<void> {
    await this.service.stop();
    await this.mails.close();
  }

  /** Plans the pilot; it counts for nobody. */
  async draft(id: string = round, more: object = {}): Promise<void> {
    await draftRound(this.coordinator, id, {
      title: 'Spring 2019',
      practice: true,
      cities: Object.keys(asked),
      graceDays: 7,
      ...more,
    });
  }

  async open(id: string = round, more: object = {}): Promise<void> {
    await this.draft(id, more);
    await signAndOpen(this.coordinator, id);
  }

  /** Every mail to the focal point of a city, once there are so many. */
  mailsTo(city: Asked, count: number) {
    return this.mailsAt(`focal-point@${city}.example`, count);
  }

  mailsAt(address: string, count: number) {
    return until(
      () => Promise.resolve(this.mails.to(address)),
      (all) => all.length >= count,
    );
  }

  cities(id: string = round): Promise<RoundCitiesView> {
    return this.coordinator.get(`/rounds/${id}/cities`);
  }

  async city(city: Asked, id: string = round): Promise<RoundCityView | undefined> {
    return (await this.cities(id)).cities.find((one) => one.city === city);
  }

  /** Somebody in a city hall with a link that was forwarded. */
  async guest(token: string): Promise<Visitor> {
    const reply = await this.service.visitor().send('POST', '/invitations/open', { body: { token } });
    if (reply.status !== 200) throw new Error(reply.text);
    const cookie = (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const opened = JSON.parse(reply.text) as OpenedInvitationView;
    if (!('cityName' in opened)) throw new Error(reply.text);
    return new Visitor(this.service.url, cookie);
  }
}

/** The token in the text of a mail. */
export const tokenIn = (text: string | undefined): string =>
  /invitation#token=([\w-]+)/.exec(text ?? '')?.[1] ?? '';
