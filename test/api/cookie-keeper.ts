import type { Reply, RequestOptions } from './visitor.ts';
import { Visitor } from './visitor.ts';

/** A visitor whose browser keeps the cookies that it is given, as browsers do. */
export class CookieKeeper extends Visitor {
  private readonly kept = new Map<string, string>();

  /** What the browser would send. */
  get cookies(): ReadonlyMap<string, string> {
    return this.kept;
  }

  override async send(method: string, path: string, options: RequestOptions = {}): Promise<Reply> {
    const reply = await super.send(method, path, options);
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.kept.delete(name);
      else this.kept.set(name, value);
    }
    this.cookie = [...this.kept].map(([name, value]) => `${name}=${value}`).join('; ') || null;
    return reply;
  }
}
