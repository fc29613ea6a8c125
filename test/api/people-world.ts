import type { PersonDetailView } from '../../apps/api/src/members/people.view.ts';
import { Mailbox } from './mail-server.ts';
import { anAnswer, answer, importMembers, openRound, until } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

export const office = {
  email: 'learning@bucheon.example',
  phone: '+82 32 000',
  address: 'City Hall, Bucheon',
  note: null,
};
export const bucheon = '/cities/bucheon-kor';

/** The team, the focal point of Bucheon and the national contact of Korea, while a round is open; mails arrive. */
export class PeopleWorld {
  private constructor(
    readonly mails: Mailbox,
    readonly service: ServiceUnderTest,
    readonly coordinator: Visitor,
    readonly administrator: Visitor,
    readonly focalPoint: Visitor,
    readonly korea: Visitor,
  ) {}

  static async start(): Promise<PeopleWorld> {
    const mails = new Mailbox();
    const smtpUrl = await mails.open();
    const config = {
      smtpUrl,
      mailsReadable: false,
      publicUrl: 'https://priorities.example',
      teamEmail: 'team@network.example',
    };
    const service = await ServiceUnderTest.start({ workers: true, config });
    const coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    const administrator = await service.person('administrator');
    const focalPoint = await service.person('focal-point', 'bucheon-kor');
    const korea = await nationalContact(service, 'KOR');
    await openRound(coordinator);
    await answer(focalPoint, 'april-2019', 'bucheon-kor', anAnswer(0));
    return new PeopleWorld(mails, service, coordinator, administrator, focalPoint, korea);
  }

  async stop(): Promise<void> {
    await this.service.stop();
    await this.mails.close();
  }

  /** The text of the latest mail to an address, once there is one. */
  async mailTo(address: string): Promise<string> {
    const arrived = await until(
      () => Promise.resolve(this.mails.to(address)),
      (all) => all.length > 0,
    );
    return arrived.at(-1)?.text ?? '';
  }

  /** Adds a person as the team does. */
  add(body: object): Promise<PersonDetailView> {
    return this.coordinator.post('/people', { label: 'Somebody', language: 'en', city: null, ...body });
  }
}

/** The contact at a country's National Commission, signed in. */
export async function nationalContact(service: ServiceUnderTest, country: string): Promise<Visitor> {
  const email = `commission@${country.toLowerCase()}.example`;
  await service.system.transaction((store) =>
    store.people.add(
      { email, label: `National Commission, ${country}`, language: 'en' },
      [{ role: 'national-contact', city: null, country }],
      new Date(),
    ),
  );
  return new Visitor(service.url, await service.cookieOf(email));
}
