import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { eightAnswers } from './survey-world.mjs';

/** Milliseconds between two saves of one who thinks, on average. */
const think = 3_000;

/**
 * People who edit one answer after the other until `until`, and think for as long as they like, whatever the service is
 * doing. Gives the milliseconds of each save, from when it was meant, and what was refused.
 */
export async function editing(people, round, until) {
  const times = [];
  const failures = [];
  const editor = async ({ city, client }, place) => {
    const path = `/rounds/${round}/responses/${city}/answers`;
    const answers = eightAnswers(place);
    const revisions = new Map();
    let next = performance.now() + Math.random() * think;
    // A form saves one question after the other: the next one waits, and its wait counts.
    let before = Promise.resolve();
    for (let turn = 0; next < until; turn += 1) {
      await sleep(Math.max(0, next - performance.now()));
      const [question, value] = answers[turn % answers.length];
      const intended = next;
      before = before.then(async () => {
        const sent = { value, revision: revisions.get(question) ?? 0 };
        const { status, body } = await client
          .send('PUT', `${path}/${question}`, sent)
          .catch((error) => ({ status: 599, body: String(error) }));
        times.push(performance.now() - intended);
        if (status < 300) revisions.set(question, body.revision);
        else failures.push(`${status} ${JSON.stringify(body)}`);
      });
      next += -Math.log(1 - Math.random()) * think;
    }
    await before;
  };
  await Promise.all(people.map(editor));
  return { times, failures };
}
