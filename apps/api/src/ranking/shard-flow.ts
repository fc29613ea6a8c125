import type { JobFlow } from '#jobs';
import type { PackedHead } from '#ranking';

/** One job a shard, and the one that merges them when all are over; a run has one such flow, however often it is asked for. */
export function shardFlow(run: string, head: PackedHead): JobFlow {
  return {
    last: { name: 'ranking.merge', payload: { run }, jobId: `${run}-merge` },
    first: head.shards.map((_, shard) => ({
      name: 'ranking.count',
      payload: { run, shard },
      jobId: `${run}-count-${shard}`,
    })),
  };
}
