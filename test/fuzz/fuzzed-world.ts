import { knockers, letsIn } from '../api/access/knockers.ts';
import type { Knocker } from '../api/access/knockers.ts';
import { world } from '../api/access/world.ts';
import { ServiceUnderTest } from '../api/service-under-test.ts';
import { endpointsOf } from '../../apps/api/src/http/endpoints.ts';
import type { Endpoint } from '../../apps/api/src/http/endpoints.ts';
import type { Known } from './request-cases.ts';
import { TableState } from './table-state.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const mostHarvested = 300;

/** The seeded world and everyone who asks in it; the ids of what they make are kept for later requests. */
export class FuzzedWorld {
  readonly harvested: string[] = [];

  private constructor(
    readonly service: ServiceUnderTest,
    readonly known: Known,
    readonly everyone: readonly Knocker[],
    readonly endpoints: ReadonlyMap<string, Endpoint>,
    readonly tables: TableState,
  ) {}

  static async start(): Promise<FuzzedWorld> {
    const service = await ServiceUnderTest.start();
    const known = await world(service, await service.person('coordinator'));
    const everyone = await knockers(service, known['assembly'] ?? '');
    const endpoints = new Map(endpointsOf(service.app).map((one) => [`${one.method} ${one.path}`, one]));
    return new FuzzedWorld(
      service,
      known,
      everyone,
      endpoints,
      await TableState.of(service.database.ownerUrl),
    );
  }

  /** Who may ask this. */
  letIn(name: string): readonly Knocker[] {
    const endpoint = this.endpoints.get(name);
    return endpoint === undefined ? [] : this.everyone.filter((one) => letsIn(endpoint, one));
  }

  /** Keeps a few ids of an answer. */
  harvest(text: string): void {
    for (const id of text.match(uuid)?.slice(0, 3) ?? [])
      if (this.harvested.length < mostHarvested && !this.harvested.includes(id)) this.harvested.push(id);
  }

  /** Signs those in again whose session somebody has ended. */
  async renew(): Promise<void> {
    for (const { name, visitor, caller } of this.everyone) {
      if (['public', 'guest', 'device'].includes(caller)) continue;
      const { text } = await visitor.send('GET', '/session');
      if ((JSON.parse(text) as { person: unknown }).person === null)
        visitor.cookie = await this.service.cookieOf(
          `${name.replaceAll(' ', '-').toLowerCase()}@knock.example`,
        );
    }
  }

  async stop(): Promise<void> {
    await this.service.stop();
  }
}
