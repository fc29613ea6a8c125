import { rank } from '#ranking';
import { serveThread } from '../jobs/serve-thread.ts';
import type { RankInput } from './rank-threads.ts';

serveThread(({ profile, settings }: RankInput, progress) => rank(profile, settings, progress));
