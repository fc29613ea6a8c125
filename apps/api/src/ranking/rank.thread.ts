import { serveThread } from '../jobs/serve-thread.ts';
import {
  countShard,
  freezeFile,
  freezeLarge,
  mainPacked,
  rankLive,
  rankPacked,
  rankPlain,
  sidePacked,
} from './ranking-work.ts';
import type { RankingWork } from './ranking-work.ts';

serveThread((work: RankingWork, progress) => {
  switch (work.kind) {
    case 'rank':
      return rankPlain(work, progress);
    case 'rank-packed':
      return rankPacked(work, progress);
    case 'main-packed':
      return mainPacked(work, progress);
    case 'side-packed':
      return sidePacked(work);
    case 'live':
      return rankLive(work);
    case 'count':
      return countShard(work);
    case 'freeze':
      return freezeLarge(work);
    case 'freeze-file':
      return freezeFile(work);
  }
});
