import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { packageRoot, readConfig } from '#config';
import type { Config } from '#config';
import type { InterfaceLanguage, Role, RoleGrant } from '#members';
import { StoreGate } from '#store';
import { Clock } from '../../apps/api/src/http/clock.ts';
import { createApp } from '../../apps/api/src/http/create-app.ts';
import { tokenHash } from '../../apps/api/src/http/sessions.ts';
import { SignInService } from '../../apps/api/src/members/sign-in.service.ts';
import type { SessionView } from '../../apps/api/src/members/sign-in.view.ts';
import { testDatabase } from '../database/test-database.ts';
import type { TestDatabase } from '../database/test-database.ts';
import { Visitor } from './visitor.ts';

/** How the service is started. */
export interface ServiceOptions {
  /** True: jobs are done in this process. */
  readonly workers?: boolean;
  readonly config?: Partial<Config>;
  /** Another process on the database of one that runs, which keeps it. */
  readonly beside?: ServiceUnderTest;
}

/** The whole service in this process, on a database of its own. */
export class ServiceUnderTest {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly database: TestDatabase,
    private readonly keepsDatabase: boolean,
  ) {}

  /** Starts it on any free port; the clock stands at the beginning of April 2019, when the first round was open. */
  static async start({
    workers = false,
    config = {},
    beside,
  }: ServiceOptions = {}): Promise<ServiceUnderTest> {
    const database = beside?.database ?? (await testDatabase());
    const usual = readConfig({ PORT: '0', DATA_DIR: join(tmpdir(), 'gnlc-unused'), COMPUTE_THREADS: '1' });
    const app = await createApp({
      config: { ...usual, ...config },
      servingUrl: database.appUrl,
      workers,
      chatty: false,
    });
    app.get(Clock).set(new Date('2019-04-08T09:00:00Z'));
    await app.listen(0, '127.0.0.1');
    return new ServiceUnderTest(app, await app.getUrl(), database, beside === undefined);
  }

  /** The clock of everything but sign-in. */
  get clock(): Clock {
    return this.app.get(Clock);
  }

  /** The store, for what no endpoint gives. */
  get system(): ReturnType<StoreGate['as']> {
    return this.app.get(StoreGate).as({ kind: 'system', name: 'test' });
  }

  /** Somebody who is not signed in. */
  visitor(language: InterfaceLanguage = 'en'): Visitor {
    return new Visitor(this.url, null, language);
  }

  /** Makes a person with a role, in a city or in the network, and signs in with a real link. */
  async person(role: Role, city: string | null = null, language: InterfaceLanguage = 'en'): Promise<Visitor> {
    const email = await this.addPerson([{ role, city }], language);
    return new Visitor(this.url, await this.cookieOf(email), language);
  }

  /** As if a second factor had been given in the session of the cookie just now. */
  private async giveSecondFactor(cookie: string): Promise<void> {
    const hash = tokenHash(cookie.replace(/^[^=]*=/, ''));
    await this.system.transaction((store) =>
      store.manager.query(`UPDATE session SET second_factor_at = now() WHERE token_hash = $1`, [hash]),
    );
  }

  /** Makes a person and gives the address. */
  async addPerson(grants: readonly RoleGrant[], language: InterfaceLanguage = 'en'): Promise<string> {
    const [first] = grants;
    const email = `${first?.role ?? 'nobody'}@${first?.city ?? 'network'}.example`;
    const contact = { email, label: `A ${first?.role}`, language };
    await this.system.transaction((store) => store.people.add(contact, grants, new Date()));
    return email;
  }

  /** A session of the person with that address, that of an administrator with a second factor. */
  async cookieOf(email: string): Promise<string> {
    const link = await this.app.get(SignInService).readyLink(email);
    const reply = await this.visitor().send('POST', '/sign-in/link', {
      body: { token: new URL(link).hash.replace('#token=', '') },
    });
    const cookie = (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const { secondFactor } = JSON.parse(reply.text) as SessionView;
    if (secondFactor !== 'none-needed') await this.giveSecondFactor(cookie);
    return cookie;
  }

  async stop(): Promise<void> {
    await this.app.close();
    if (this.keepsDatabase) await this.database.drop();
  }
}

/** The real list of member cities. */
export const membersCsv = (): string =>
  readFileSync(join(packageRoot, 'libs/members/data/members.csv'), 'utf8');
