export { unzipBundle } from './unzip-bundle.ts';
export type { ArchiveLimits } from './unzip-bundle.ts';
export { zipBundle } from './zip-bundle.ts';
