import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { StartError } from '#problem';
import { Environment, examples } from './environment.ts';
import type { LogLevel } from './environment.ts';

/** Where staff sign in with the account of their organisation (OpenID Connect). */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  /** Null: a public client, which PKCE alone protects. */
  readonly clientSecret: string | null;
  /** What the button calls it. */
  readonly name: string;
}

/** How backups are made and where they go. */
export interface BackupConfig {
  /** Every night by the service itself; else only when somebody asks for one. */
  readonly nightly: boolean;
  /** Hour of the day, UTC. */
  readonly hour: number;
  /** How many stay in the folder. */
  readonly keep: number;
  readonly folder: string;
  /** A folder on another machine that gets a copy; null: there is none. */
  readonly copyFolder: string | null;
  /** A command that takes a backup elsewhere, its file as `$1`; null: there is none. */
  readonly command: string | null;
}

/** Where traces go and how many. */
export interface TracesConfig {
  /** Base address of a receiver that takes OTLP over HTTP. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly service: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** How this process runs; read once, at start. */
export interface Config {
  /** Serving role; null: the service starts its own PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Role that migrates a given server; null: the schema must be up to date already. */
  readonly databaseOwnerUrl: string | null;
  /** Null: jobs run on PostgreSQL. */
  readonly redisUrl: string | null;
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** Origin under which people reach the service, without a slash at its end. */
  readonly publicUrl: string;
  readonly dataDir: string;
  /** Null: mails are kept. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Where people reach the coordination team: to object, to ask. Null where nobody reads what is sent there. */
  readonly teamEmail: string | null;
  /** Mails that were kept may be read on a page: in development only. */
  readonly mailsReadable: boolean;
  /** Null: a key is made once and kept in the data folder. Every process of an installation needs the same. */
  readonly secretKey: string | null;
  /** Null: there is no such way to sign in. */
  readonly oidc: OidcConfig | null;
  readonly production: boolean;
  readonly logLevel: LogLevel;
  readonly workersInProcess: boolean;
  readonly computeThreads: number;
  /** What all processes that work on jobs may do together; null: as much as they can. */
  readonly queueLimits: { readonly mailsPerMinute: number | null; readonly computeAtOnce: number | null };
  readonly backup: BackupConfig;
  /** What a watcher from another machine must show to read figures; null: only this machine reads them. */
  readonly metricsToken: string | null;
  /** Whose word counts about where a request comes from: addresses, networks, `loopback`, `uniquelocal`. */
  readonly trustProxy: string;
  /** Null: nothing is traced. */
  readonly traces: TracesConfig | null;
}

/** The environment is not usable; the message names every mistake. */
export class ConfigError extends StartError {
  constructor(readonly mistakes: readonly string[]) {
    super(`The configuration cannot be used:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * The configuration from environment variables; a variable `NAME_FILE` names a file that holds the value of `NAME`.
 * @param defaults values of variables that are not set, where a command wants others than the service
 * @throws ConfigError with every mistake at once, each by name and with an example
 */
export function readConfig(
  env: NodeJS.ProcessEnv = process.env,
  defaults: Readonly<Partial<Record<keyof Environment, string>>> = {},
): Config {
  const given = valuesOf(env);
  const values: Record<string, string> = { ...defaults, ...given.values };
  const environment = plainToInstance(Environment, values);
  const wrong = validateSync(environment).map(
    ({ property }) =>
      `${property}: ${shown(property, values[property])} is not usable. Example: ${examples[property as keyof Environment]}`,
  );
  const mistakes = [...given.mistakes, ...wrong, ...oidcMistakes(environment)];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const production = environment.NODE_ENV === 'production';
  const host = environment.HOST ?? (production ? '0.0.0.0' : '127.0.0.1');
  const port = environment.PORT ?? 3000;
  const smtpUrl = environment.SMTP_URL ?? null;
  const dataDir = resolve(environment.DATA_DIR ?? 'data');
  const mailFrom = environment.MAIL_FROM ?? 'GNLC Priorities <no-reply@gnlc-priorities.example>';
  return {
    databaseUrl: environment.DATABASE_URL ?? null,
    databaseOwnerUrl: environment.DATABASE_OWNER_URL ?? null,
    redisUrl: environment.REDIS_URL ?? null,
    port,
    host,
    publicUrl: environment.PUBLIC_URL ?? localUrl(port),
    dataDir,
    smtpUrl,
    mailFrom,
    teamEmail: environment.TEAM_EMAIL ?? readAddressIn(mailFrom),
    mailsReadable: smtpUrl === null && !production,
    secretKey: environment.SECRET_KEY ?? null,
    oidc: oidcOf(environment),
    production,
    logLevel: environment.LOG_LEVEL ?? 'info',
    workersInProcess: environment.WORKERS_IN_PROCESS ?? true,
    computeThreads: environment.COMPUTE_THREADS ?? Math.max(1, Math.min(4, availableParallelism() - 1)),
    queueLimits: {
      mailsPerMinute: environment.MAILS_PER_MINUTE ?? null,
      computeAtOnce: environment.COMPUTE_AT_ONCE ?? null,
    },
    backup: backupOf(environment, dataDir, production),
    metricsToken: environment.METRICS_TOKEN ?? null,
    trustProxy: environment.TRUST_PROXY ?? 'loopback',
    traces: tracesOf(environment),
  };
}

function backupOf(environment: Environment, dataDir: string, production: boolean): BackupConfig {
  return {
    nightly: environment.BACKUP_NIGHTLY ?? production,
    hour: environment.BACKUP_HOUR ?? 2,
    keep: environment.BACKUP_KEEP ?? 14,
    folder: resolve(environment.BACKUP_DIR ?? join(dataDir, 'backups')),
    copyFolder: environment.BACKUP_COPY_DIR === undefined ? null : resolve(environment.BACKUP_COPY_DIR),
    command: environment.BACKUP_COMMAND ?? null,
  };
}

function tracesOf(environment: Environment): TracesConfig | null {
  const endpoint = environment.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return null;
  const pairs = (environment.OTEL_EXPORTER_OTLP_HEADERS ?? '').split(',').filter((pair) => pair !== '');
  return {
    endpoint,
    headers: Object.fromEntries(
      pairs.map((pair) => {
        const [name = '', value = ''] = pair.split('=');
        return [name, decodeURIComponent(value)];
      }),
    ),
    service: environment.OTEL_SERVICE_NAME ?? 'gnlc',
    share: environment.OTEL_TRACES_SAMPLER_ARG ?? 1,
  };
}

/** The address in `MAIL_FROM`, unless it says itself that nobody reads it. */
function readAddressIn(from: string): string | null {
  const address = /<([^<>]+)>/.exec(from)?.[1] ?? from;
  return /^(?:no|do-?not)[-_.]?reply\b/i.test(address) ? null : address;
}

function oidcOf(environment: Environment): OidcConfig | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID } = environment;
  if (OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined) return null;
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: environment.OIDC_CLIENT_SECRET ?? null,
    name: environment.OIDC_NAME ?? new URL(OIDC_ISSUER).hostname,
  };
}

/** Half an OpenID Connect is none, and in production it goes over https only. */
function oidcMistakes({
  OIDC_ISSUER,
  OIDC_CLIENT_ID,
  OIDC_CLIENT_SECRET,
  NODE_ENV,
}: Environment): readonly string[] {
  const mistakes: string[] = [];
  if (OIDC_ISSUER === undefined && (OIDC_CLIENT_ID ?? OIDC_CLIENT_SECRET) !== undefined)
    mistakes.push(`OIDC_ISSUER is missing. Example: ${examples.OIDC_ISSUER}`);
  if (OIDC_ISSUER !== undefined && OIDC_CLIENT_ID === undefined)
    mistakes.push(`OIDC_CLIENT_ID is missing. Example: ${examples.OIDC_CLIENT_ID}`);
  if (NODE_ENV === 'production' && OIDC_ISSUER?.startsWith('http:'))
    mistakes.push(
      `OIDC_ISSUER: "${OIDC_ISSUER}" is not usable in production. Example: ${examples.OIDC_ISSUER}`,
    );
  return mistakes;
}

const localUrl = (port: number): string => `http://localhost:${port}`;

/** The configuration on the port that was found free; the public address follows where it was not given. */
export function withPort(config: Config, port: number): Config {
  const publicUrl = config.publicUrl === localUrl(config.port) ? localUrl(port) : config.publicUrl;
  return { ...config, port, publicUrl };
}

/** The files that secrets are read from, by the variables that end in `_FILE`. */
export function secretFilesOf(env: NodeJS.ProcessEnv = process.env): readonly string[] {
  return Object.keys(examples).flatMap((name) => env[`${name}_FILE`] || []);
}

function valuesOf(env: NodeJS.ProcessEnv): { values: Record<string, string>; mistakes: readonly string[] } {
  const values: Record<string, string> = {};
  const mistakes: string[] = [];
  for (const name of Object.keys(examples)) {
    const file = env[`${name}_FILE`];
    const value = file ? readSecret(name, file, mistakes) : env[name];
    if (value !== undefined && value !== '') values[name] = value;
  }
  return { values, mistakes };
}

/** Secrets, and addresses that hold passwords, are not shown: what refuses them ends in a log. */
function shown(name: string, value: string | undefined): string {
  return /^(DATABASE|REDIS|SMTP)_|SECRET|TOKEN|COMMAND|HEADERS/.test(name) ? 'what was given' : `"${value}"`;
}

function readSecret(name: string, file: string, mistakes: string[]): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    mistakes.push(`${name}_FILE: "${file}" cannot be read`);
    return undefined;
  }
}
