export { SecretKey } from './secret-key.ts';
