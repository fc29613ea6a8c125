import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Configuration, CustomFetch } from 'openid-client';
import type { OidcConfig } from '#config';
import { outgoingFetch } from '#outgoing';

/** What must be known again when somebody comes back from the provider. */
export interface OidcRequest {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Who the provider says it is. */
export interface OidcIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** Null where the provider has no address, or has not verified it. */
  readonly email: string | null;
}

const scope = 'openid email';

/** One OpenID Connect provider: code flow with PKCE, state and nonce; signatures of its tokens are checked. */
export class OidcClient {
  private discovered: Promise<Configuration> | null = null;

  /** @param loopback whether a provider on this very machine may be asked, over plain http as well */
  constructor(
    private readonly config: OidcConfig,
    private readonly redirectUri: string,
    private readonly loopback: boolean,
  ) {}

  /** Where to send a browser, and what to know again when it comes back. */
  async begin(): Promise<{ readonly location: string; readonly request: OidcRequest }> {
    const provider = await this.provider();
    const request = { state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() };
    const location = buildAuthorizationUrl(provider, {
      redirect_uri: this.redirectUri,
      scope,
      state: request.state,
      nonce: request.nonce,
      code_challenge: await calculatePKCECodeChallenge(request.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { location: location.href, request };
  }

  /** Who it is that came back with this query; rejects when the provider refused or anything does not fit. */
  async finish(query: string, request: OidcRequest): Promise<OidcIdentity> {
    const provider = await this.provider();
    const tokens = await authorizationCodeGrant(provider, new URL(`${this.redirectUri}${query}`), {
      expectedState: request.state,
      expectedNonce: request.nonce,
      pkceCodeVerifier: request.codeVerifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('the provider sent no ID token');
    const person =
      claims['email'] === undefined ? await fetchUserInfo(provider, tokens.access_token, claims.sub) : claims;
    const { email, email_verified: verified } = person;
    return {
      issuer: claims.iss,
      subject: claims.sub,
      email: typeof email === 'string' && verified === true ? email : null,
    };
  }

  /** What the provider says of itself, asked once; asked again when it could not be had. */
  private provider(): Promise<Configuration> {
    this.discovered ??= this.discover().catch((error: unknown) => {
      this.discovered = null;
      throw error;
    });
    return this.discovered;
  }

  private discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.config;
    const ask = outgoingFetch({ loopbackOrigin: this.loopback ? issuer : null });
    const guarded: CustomFetch = (url, { method, headers, body, signal }) =>
      ask(url, { method, headers, body: body as string | URLSearchParams | null, signal });
    const insecure = this.loopback && issuer.startsWith('http:');
    return discovery(
      new URL(issuer),
      clientId,
      {},
      clientSecret === null ? None() : ClientSecretBasic(clientSecret),
      {
        [customFetch]: guarded,
        execute: [enableNonRepudiationChecks, ...(insecure ? [allowInsecureRequests] : [])],
      },
    );
  }
}
