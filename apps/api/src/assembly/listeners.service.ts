import { Injectable } from '@nestjs/common';
import { Problem } from '#problem';
import { BoundDevices } from '../http/bound-devices.ts';
import type { Browser } from '../http/request-context.ts';
import { Sessions } from '../http/sessions.ts';
import { AssembliesService } from './assemblies.service.ts';

/** Who may go on listening to a session: a seat that was left, a device that was revoked, a person who signed out may not. */
@Injectable()
export class ListenersService {
  constructor(
    private readonly assemblies: AssembliesService,
    private readonly sessions: Sessions,
    private readonly devices: BoundDevices,
  ) {}

  /** Asks anew who it is, as for any request: whoever was let in may have been shut out since. */
  async mayListen(browser: Pick<Browser, 'sessionToken' | 'seatToken'>, assembly: string): Promise<boolean> {
    const { actor } = await this.sessions.asking(browser.sessionToken);
    const device = actor.kind === 'person' ? null : await this.devices.asking(browser.seatToken);
    try {
      await this.assemblies.refuseOutsider(device ?? actor, assembly);
      return true;
    } catch (refusal) {
      if (refusal instanceof Problem) return false;
      throw refusal;
    }
  }
}
