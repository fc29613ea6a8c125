export type { LogLevel } from './environment.ts';
export { packageRoot } from './package-root.ts';
export { ConfigError, readConfig, secretFilesOf, withPort } from './read-config.ts';
export type { BackupConfig, Config, OidcConfig, TracesConfig } from './read-config.ts';
