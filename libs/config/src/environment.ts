import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, Matches, Max, Min } from 'class-validator';

const postgres = /^postgres(ql)?:\/\/\S+$/;
/** Over https; over plain http only where it does not leave the machine. */
const issuer = /^(https:\/\/[^\s?#]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/[^\s?#]*)?)$/;
/** Percent-encoded, in letters that a header may hold. */
const headerPairs = /^[\w-]+=([^\s,=%]|%[2-7][\dA-Fa-f])+(,[\w-]+=([^\s,=%]|%[2-7][\dA-Fa-f])+)*$/;
const yes = ({ value }: { value: unknown }): unknown =>
  value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : value;

/** From the most to the least that the log may hold. */
export const logLevels = ['debug', 'info', 'warn', 'error'] as const;

/** What the log holds: this and everything graver. */
export type LogLevel = (typeof logLevels)[number];

/** Every environment variable that the service reads, with its rule. */
export class Environment {
  @IsOptional() @Matches(postgres) DATABASE_URL?: string;
  @IsOptional() @Matches(postgres) DATABASE_OWNER_URL?: string;
  @IsOptional() @Matches(/^rediss?:\/\/\S+$/) REDIS_URL?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(65_535) PORT?: number;
  @IsOptional() @Matches(/^[\w.:-]+$/) HOST?: string;
  @IsOptional() @Matches(/^https?:\/\/[^/\s]+$/) PUBLIC_URL?: string;
  @IsOptional() @Matches(/^\S.*$/) DATA_DIR?: string;
  @IsOptional() @Matches(/^smtps?:\/\/\S+$/) SMTP_URL?: string;
  @IsOptional() @Matches(/^[^\r\n]*@[^\r\n]+$/) MAIL_FROM?: string;
  @IsOptional() @Matches(/^\S{32,}$/) SECRET_KEY?: string;
  @IsOptional() @Matches(issuer) OIDC_ISSUER?: string;
  @IsOptional() @Matches(/^\S+$/) OIDC_CLIENT_ID?: string;
  @IsOptional() @Matches(/^\S+$/) OIDC_CLIENT_SECRET?: string;
  @IsOptional() @Matches(/^\S.{0,59}$/) OIDC_NAME?: string;
  @IsOptional() @Matches(/^[^\s@<>]+@[^\s@<>]+$/) TEAM_EMAIL?: string;
  @IsOptional() @IsIn(['development', 'test', 'production']) NODE_ENV?: string;
  @IsOptional() @IsIn(logLevels) LOG_LEVEL?: LogLevel;
  @IsOptional() @Transform(yes) @IsBoolean() WORKERS_IN_PROCESS?: boolean;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(64) COMPUTE_THREADS?: number;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(1_000) COMPUTE_AT_ONCE?: number;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100_000) MAILS_PER_MINUTE?: number;
  @IsOptional() @Transform(yes) @IsBoolean() BACKUP_NIGHTLY?: boolean;
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(23) BACKUP_HOUR?: number;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(3_650) BACKUP_KEEP?: number;
  @IsOptional() @Matches(/^\S.*$/) BACKUP_DIR?: string;
  @IsOptional() @Matches(/^\S.*$/) BACKUP_COPY_DIR?: string;
  @IsOptional() @Matches(/^\S.*$/) BACKUP_COMMAND?: string;
  @IsOptional() @Matches(/^\S{16,}$/) METRICS_TOKEN?: string;
  @IsOptional() @Matches(/^[\w.:/]+(, ?[\w.:/]+)*$/) TRUST_PROXY?: string;
  @IsOptional() @Matches(/^https?:\/\/[^\s?#]+$/) OTEL_EXPORTER_OTLP_ENDPOINT?: string;
  @IsOptional() @Matches(headerPairs) OTEL_EXPORTER_OTLP_HEADERS?: string;
  @IsOptional() @Matches(/^[\w.-]{1,60}$/) OTEL_SERVICE_NAME?: string;
  @IsOptional() @Type(() => Number) @IsNumber() @Min(0) @Max(1) OTEL_TRACES_SAMPLER_ARG?: number;
}

/** What a right value looks like, for the message about a wrong one. */
export const examples: Readonly<Record<keyof Environment, string>> = {
  DATABASE_URL: 'postgres://gnlc_app:secret@localhost:5432/gnlc',
  DATABASE_OWNER_URL: 'postgres://gnlc_owner:secret@localhost:5432/gnlc',
  REDIS_URL: 'redis://localhost:6379',
  PORT: '3000',
  HOST: '127.0.0.1',
  PUBLIC_URL: 'https://priorities.example',
  DATA_DIR: './data',
  SMTP_URL: 'smtp://user:secret@mail.example:587',
  MAIL_FROM: 'GNLC Priorities <no-reply@priorities.example>',
  SECRET_KEY: 'what `openssl rand -base64 32` prints',
  OIDC_ISSUER: 'https://login.example/tenant',
  OIDC_CLIENT_ID: 'gnlc-priorities',
  OIDC_CLIENT_SECRET: 'a secret of the client without spaces',
  OIDC_NAME: 'UNESCO account',
  TEAM_EMAIL: 'team@priorities.example',
  NODE_ENV: 'production',
  LOG_LEVEL: 'info',
  WORKERS_IN_PROCESS: 'true',
  COMPUTE_THREADS: '2',
  COMPUTE_AT_ONCE: '4',
  MAILS_PER_MINUTE: '600',
  BACKUP_NIGHTLY: 'true',
  BACKUP_HOUR: '2',
  BACKUP_KEEP: '14',
  BACKUP_DIR: '/var/backups/gnlc',
  BACKUP_COPY_DIR: '/mnt/other-machine/gnlc',
  BACKUP_COMMAND: 'rclone copy "$1" elsewhere:gnlc',
  METRICS_TOKEN: 'what `openssl rand -hex 16` prints',
  TRUST_PROXY: 'loopback, 172.16.0.0/12',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
  OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20a-token',
  OTEL_SERVICE_NAME: 'gnlc',
  OTEL_TRACES_SAMPLER_ARG: '0.1',
};
