import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SecretKey } from '#secrets';

const purpose = 'device';
/** A shared computer remembers the last few mailboxes that were signed in from it. */
const most = 5;

/**
 * Browsers from which somebody signed in before. The cookie holds a random id and one mark for each mailbox, which only
 * this installation can make: no table, no address, nothing that tells who it was. It lets nobody in; it only gives the
 * browser a budget of its own that strangers cannot use up.
 */
@Injectable()
export class KnownDevices {
  constructor(private readonly key: SecretKey) {}

  /** The id of a browser that the mailbox knows, or null. */
  knownTo(email: string, cookie: string | null): string | null {
    const [id = '', ...marks] = (cookie ?? '').split('.').slice(0, most + 1);
    const text = `${id} ${email.toLowerCase()}`;
    return marks.some((mark) => this.key.isMark(mark, text, purpose)) ? id : null;
  }

  /** The cookie of a browser from which the mailbox was used just now. */
  remembering(email: string, cookie: string | null): string {
    const [known, ...marks] = (cookie ?? '').split('.');
    const id =
      known !== undefined && /^[\w-]{16}$/.test(known) ? known : randomBytes(12).toString('base64url');
    const mark = this.key.mark(`${id} ${email.toLowerCase()}`, purpose);
    const others = marks.filter((one) => one !== mark && /^[\w-]{43}$/.test(one));
    return [id, mark, ...others.slice(0, most - 1)].join('.');
  }
}
