import { Controller, Get, Inject, Redirect, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Config } from '#config';
import { Problem } from '#problem';
import { AllowEveryone } from '../../http/allow.decorator.ts';
import { cookieName, cookieOptions } from '../../http/cookies.ts';
import { AskingBrowser } from '../../http/request-context.ts';
import type { Browser, GnlcRequest } from '../../http/request-context.ts';
import { CONFIG } from '../../http/tokens.ts';
import { OidcService, oidcLasts } from './oidc.service.ts';
import { SessionCookies } from './session-cookies.ts';

/** Where a browser is sent. */
interface Redirection {
  readonly url: string;
}

/** A person came here by a link, not by a script: refusals are shown by the sign-in page. */
@ApiTags('sign-in')
@Controller('sign-in/oidc')
export class OidcController {
  constructor(
    private readonly oidc: OidcService,
    private readonly cookies: SessionCookies,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends the browser to the provider. */
  @Get()
  @Redirect('/sign-in', 303)
  @AllowEveryone()
  begin(
    @AskingBrowser() browser: Browser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Redirection> {
    return shown(async () => {
      const { location, state } = await this.oidc.begin(browser);
      const options = { ...cookieOptions(this.config), maxAge: oidcLasts / 1_000 };
      void reply.setCookie(cookieName('oidc', this.config), state, options);
      return location;
    });
  }

  /** Signs in whoever comes back from the provider. */
  @Get('callback')
  @Redirect('/sign-in', 303)
  @AllowEveryone()
  finish(
    @Req() request: GnlcRequest,
    @AskingBrowser() browser: Browser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Redirection> {
    return shown(async () => {
      const name = cookieName('oidc', this.config);
      const [, query = ''] = /^[^?]*(\?.*)?$/.exec(request.url) ?? [];
      void reply.clearCookie(name, cookieOptions(this.config));
      this.cookies.keep(
        await this.oidc.finish(query, request.cookies[name] ?? null, browser),
        browser,
        reply,
      );
      return '/sign-in#done';
    });
  }
}

/** Where the work leads; a refusal leads to the sign-in page, which says it. */
async function shown(work: () => Promise<string>): Promise<Redirection> {
  try {
    return { url: await work() };
  } catch (error) {
    if (!(error instanceof Problem) || error.kind === 'not-found') throw error;
    return { url: `/sign-in#refused=${error.code}` };
  }
}
