import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig, withPort } from './read-config.ts';

describe('readConfig', () => {
  test('an empty environment runs everything by itself, for this machine only', () => {
    expect(readConfig({})).toMatchObject({
      databaseUrl: null,
      redisUrl: null,
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      mailsReadable: true,
      smtpUrl: null,
      production: false,
      workersInProcess: true,
    });
  });

  test('every mistake is reported at once, by name and with an example', () => {
    const read = (): unknown =>
      readConfig({ PORT: 'abc', REDIS_URL: 'localhost', PUBLIC_URL: 'https://x/path', NODE_ENV: 'prod' });
    expect(read).toThrow(ConfigError);
    for (const part of [/PORT: "abc".*3000/, /REDIS_URL.*redis:/, /PUBLIC_URL/, /NODE_ENV/]) {
      expect(read).toThrow(part);
    }
  });

  test('a secret may come from a file, and a file that is missing is a mistake', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'gnlc-config-')), 'url');
    writeFileSync(file, 'postgres://app:p@db/gnlc\n');
    expect(readConfig({ DATABASE_URL_FILE: file }).databaseUrl).toBe('postgres://app:p@db/gnlc');
    expect(() => readConfig({ SMTP_URL_FILE: `${file}-missing` })).toThrow(/SMTP_URL_FILE/);
  });

  test.each([
    ['true', true],
    ['0', false],
  ])('WORKERS_IN_PROCESS=%s', (value, expected) => {
    expect(readConfig({ WORKERS_IN_PROCESS: value }).workersInProcess).toBe(expected);
  });

  test('in production the service listens on every address and shows no mail', () => {
    expect(readConfig({ NODE_ENV: 'production' })).toMatchObject({ host: '0.0.0.0', mailsReadable: false });
  });

  test.each([
    ['nothing is set', {}, /\/elsewhere$/],
    ['the variable is empty', { DATA_DIR: '' }, /\/elsewhere$/],
    ['it is set', { DATA_DIR: '/var/gnlc' }, /^\/var\/gnlc$/],
  ])('the default of a command counts when %s', (_, env, expected) => {
    expect(readConfig(env, { DATA_DIR: 'elsewhere' }).dataDir).toMatch(expected);
  });

  test.each([
    [{}, null],
    [{ MAIL_FROM: 'GNLC <no-reply@network.example>' }, null],
    [{ MAIL_FROM: 'noreply@network.example' }, null],
    [{ MAIL_FROM: 'GNLC <team@network.example>' }, 'team@network.example'],
    [{ TEAM_EMAIL: 'team@network.example' }, 'team@network.example'],
  ])('people are sent to an address that somebody reads: %j', (env, expected) => {
    expect(readConfig(env).teamEmail).toBe(expected);
  });

  test('a secret that is wrong is named, not shown', () => {
    const read = (): unknown => readConfig({ DATABASE_URL: 'mysql://app:hunter2@db/gnlc' });
    expect(read).toThrow(/DATABASE_URL/);
    expect(read).not.toThrow(/hunter2/);
  });

  test.each([
    ['the address follows the port', {}, 'http://localhost:4001'],
    ['a given address stays', { PUBLIC_URL: 'https://gnlc.example' }, 'https://gnlc.example'],
  ])('on another port %s', (_, env, publicUrl) => {
    expect(withPort(readConfig(env), 4001)).toMatchObject({ port: 4001, publicUrl });
  });

  test('traces go nowhere unless a receiver is named; what it wants to be shown is decoded and never shown', () => {
    expect(readConfig({}).traces).toBeNull();
    expect(
      readConfig({
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
        OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20a-token,x-tenant=gnlc',
        OTEL_TRACES_SAMPLER_ARG: '0.1',
      }).traces,
    ).toEqual({
      endpoint: 'http://127.0.0.1:4318',
      headers: { authorization: 'Bearer a-token', 'x-tenant': 'gnlc' },
      service: 'gnlc',
      share: 0.1,
    });
    for (const wrong of ['a-token', 'authorization=%zz', 'authorization=%ff'])
      expect(() => readConfig({ OTEL_EXPORTER_OTLP_HEADERS: wrong })).toThrow(
        /OTEL_EXPORTER_OTLP_HEADERS: what was given/,
      );
  });

  test('OpenID Connect is there when issuer and client are; its name is the host unless it is given', () => {
    const env = { OIDC_ISSUER: 'https://login.example/tenant', OIDC_CLIENT_ID: 'gnlc' };
    expect(readConfig({}).oidc).toBeNull();
    expect(readConfig(env).oidc).toEqual({
      issuer: 'https://login.example/tenant',
      clientId: 'gnlc',
      clientSecret: null,
      name: 'login.example',
    });
    expect(readConfig({ ...env, OIDC_NAME: 'UNESCO account' }).oidc?.name).toBe('UNESCO account');
  });

  test.each([
    ['half of it', { OIDC_ISSUER: 'https://login.example' }, /OIDC_CLIENT_ID is missing/],
    ['a client without an issuer', { OIDC_CLIENT_ID: 'gnlc' }, /OIDC_ISSUER is missing/],
    ['plain http', { OIDC_ISSUER: 'http://login.example', OIDC_CLIENT_ID: 'x' }, /OIDC_ISSUER/],
    [
      'plain http on this machine in production',
      { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'x', NODE_ENV: 'production' },
      /OIDC_ISSUER.*production/,
    ],
    ['a key that can be guessed', { SECRET_KEY: 'short' }, /SECRET_KEY: what was given/],
  ])('%s is a mistake', (_, env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  test('an issuer on this machine may be tried over plain http outside of production', () => {
    const env = { OIDC_ISSUER: 'http://127.0.0.1:9/op', OIDC_CLIENT_ID: 'x' };
    expect(readConfig(env).oidc?.issuer).toBe('http://127.0.0.1:9/op');
  });
});
