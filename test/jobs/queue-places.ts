import type { QueuePlace } from '#jobs';
import { testDatabase } from '../database/test-database.ts';
import { redisMissing, testRedis } from './test-redis.ts';

/** A queue for tests, empty at first. */
export interface TestPlace extends QueuePlace {
  close(): Promise<void>;
}

const missing = redisMissing();
// A skipped back end is said aloud: continuous integration installs Redis.
if (missing) process.stderr.write(`job queues are not tested on Redis: ${missing}\n`);

/** Every back end that this machine has, by name. */
export const queuePlaces: readonly (readonly [string, () => Promise<TestPlace>])[] = [
  [
    'PostgreSQL',
    async () => {
      const { appUrl, drop } = await testDatabase();
      return { redisUrl: null, servingUrl: appUrl, close: drop };
    },
  ],
  ...(missing
    ? []
    : [
        [
          'Redis',
          async () => {
            const { url, stop } = await testRedis();
            return { redisUrl: url, servingUrl: 'postgres://unused', close: stop };
          },
        ] as const,
      ]),
];
