import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPairSync } from 'node:crypto';
import { Provider } from 'oidc-provider';
import type { OidcConfig } from '#config';

/** An account at the provider. */
export interface ProviderAccount {
  readonly email?: string;
  readonly email_verified?: boolean;
}

const clientId = 'gnlc-priorities';
const clientSecret = 'a-secret-of-the-client';

/** A real OpenID Connect provider on this machine: whoever is told to be signed in is. */
export class ProviderOnLoopback {
  readonly accounts = new Map<string, ProviderAccount>();
  /** Who sits before the provider's sign-in page; null: somebody who declines. */
  account: string | null = null;

  private constructor(
    private readonly server: Server,
    readonly config: OidcConfig,
  ) {}

  static async start(redirectUri: string): Promise<ProviderOnLoopback> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const started = new ProviderOnLoopback(server, { issuer, clientId, clientSecret, name: 'Test account' });
    started.serve(issuer, redirectUri);
    return started;
  }

  private serve(issuer: string, redirectUri: string): void {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const provider: Provider = new Provider(issuer, {
      clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'one' }] },
      cookies: { keys: ['of a test'] },
      pkce: { required: () => true },
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, sub) => ({
        accountId: sub,
        claims: () => ({ sub, ...this.accounts.get(sub) }),
      }),
      loadExistingGrant: async ({ oidc }) => {
        const grant = new provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
    });
    const answer = provider.callback();
    this.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
      const result =
        this.account === null ? { error: 'access_denied' } : { login: { accountId: this.account } };
      void provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    });
  }

  /** Walks a browser from the address that we sent it to, to the one that the provider sends it back to. */
  async walk(from: string, backTo: string): Promise<URL> {
    const cookies = new Map<string, string>();
    let at = new URL(from);
    for (let steps = 0; steps < 10 && at.origin !== new URL(backTo).origin; steps += 1) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const location = response.headers.get('location');
      if (location === null) throw new Error(`${at.href}: ${response.status} ${await response.text()}`);
      at = new URL(location, at);
    }
    return at;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
