import { parentPort, workerData } from 'node:worker_threads';
import { countPairs } from '#ranking';

// Counts the part it is told, as often as it is told.
parentPort.on('message', ({ from, to }) => {
  const { pairwise } = countPairs(workerData, from, to);
  parentPort.postMessage(pairwise[1]);
});
