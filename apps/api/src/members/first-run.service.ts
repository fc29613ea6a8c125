import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { unaskedAct } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Browser } from '../http/request-context.ts';
import { SessionStarter } from './sign-in/session-starter.ts';
import type { NewSession } from './sign-in/session-starter.ts';

const system = { kind: 'system', name: 'first-run' } as const;

/** Of one length, whatever was typed. */
const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** An empty installation: whoever can read the console becomes the first administrator. */
@Injectable()
export class FirstRunService {
  /** Printed at start while nobody is known. */
  readonly token = randomBytes(12).toString('base64url');

  constructor(
    private readonly gate: StoreGate,
    private readonly starter: SessionStarter,
  ) {}

  async empty(): Promise<boolean> {
    return this.gate.as(system).transaction((store) => store.people.none());
  }

  /** Makes the first administrator, who is coordinator as well, and signs in. */
  async begin(email: string, token: string, browser: Browser): Promise<NewSession> {
    if (!timingSafeEqual(sha256(token), sha256(this.token))) {
      throw new Problem('forbidden', 'first-run-token-wrong');
    }
    return this.gate.as(system).transaction(async (store) => {
      // Of two who come at once, one waits and then finds that it is over.
      await store.signIns.lockFirstRun();
      if (!(await store.people.none())) throw new Problem('conflict', 'first-run-over');
      const at = new Date();
      const grants = (['administrator', 'coordinator'] as const).map((role) => ({ role, city: null }));
      const person = await store.people.add({ email, label: 'Administrator', language: 'en' }, grants, at);
      await store.audit.add(system, unaskedAct('FirstRun.begin', { person: person.id }));
      return this.starter.start(store, person, 'first-run', browser);
    });
  }
}
