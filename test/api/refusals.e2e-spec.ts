import { once } from 'node:events';
import { connect } from 'node:net';
import type { AssemblyView, PollView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { SavedView } from '../../apps/api/src/survey/survey.view.ts';
import { badRequests, beginning } from './bad-requests.ts';
import { anAnswer, cast, openAssembly, openPoll, roadToPlan, takeSeat } from './road-steps.ts';
import type { Sitting } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const { city, response, ranking, statement } = beginning;
describe('what cannot be accepted', () => {
  let service: ServiceUnderTest;
  let people: Readonly<Record<'anyone' | 'focalPoint' | 'coordinator' | 'mayor', Visitor>>;
  let assembly: AssemblyView;
  let poll: PollView;
  let cork: Sitting;
  let bristol: Sitting;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    const coordinator = await service.person('coordinator');
    const { plan } = await roadToPlan(service, coordinator, ['cork-irl', 'beijing-chn', 'medellin-col']);
    const focalPoint = await service.person('focal-point', city);
    await focalPoint.put<SavedView>(`${response}/answers/ranking`, { value: ranking, revision: 0 });
    assembly = await openAssembly(service, coordinator, plan);
    cork = await takeSeat(service, assembly.id, 'cork-irl');
    bristol = await takeSeat(service, assembly.id, 'bristol-gbr');
    poll = await openPoll(coordinator, assembly);
    people = { anyone: service.visitor(), focalPoint, coordinator, mayor: cork.mayor };
  });

  afterAll(() => service.stop());

  test.each([
    ['fr', 'Certains champs ne peuvent pas être acceptés.'],
    ['ar', 'لا يمكن قبول بعض الحقول.'],
    ['pt, es;q=0.5', 'Algunos campos no pueden aceptarse.'],
    ['tlh', 'Some fields cannot be accepted.'],
  ])('is said in the reader’s language (%s)', async (language, detail) => {
    const { headers, text: body } = await people.coordinator.send('POST', '/rounds', {
      body: {},
      headers: { 'accept-language': language },
    });
    expect(JSON.parse(body)).toMatchObject({ status: 422, code: 'body-invalid', detail });
    expect(headers.get('content-language')).toBe(
      /^(fr|ar)$/.exec(language)?.[0] ?? (language === 'tlh' ? 'en' : 'es'),
    );
  });

  test('a file where fields are expected is refused unread, from strangers too', async () => {
    const headers = { 'content-type': 'application/octet-stream' };
    for (const [who, path] of [
      [people.anyone, '/invitations/look'],
      [people.coordinator, '/rounds'],
    ] as const) {
      const refusal = await who.refused('POST', path, { body: 'no fields', headers });
      expect(refusal).toMatchObject({ status: 422, code: 'body-invalid' });
      // It named parts of the connection when it had been walked through.
      expect(refusal).not.toHaveProperty('errors');
    }
  });

  test('an address that no route can read is refused in the reader’s language too', async () => {
    const reply = await people.anyone.send('GET', '/rounds/%E0%A4%A', {
      headers: { 'accept-language': 'fr' },
    });
    expect(JSON.parse(reply.text)).toMatchObject({
      status: 400,
      detail: 'Certains champs ne peuvent pas être acceptés.',
    });
    expect(reply.headers.get('content-language')).toBe('fr');
  });

  test('a stale revision is refused with the one that stands', async () => {
    const value = anAnswer(5)['ranking'];
    const refusal = await people.focalPoint.refused('PUT', `${response}/answers/ranking`, {
      body: { value, revision: 0 },
      headers: { 'accept-language': 'ar' },
    });
    expect(refusal).toMatchObject({
      status: 409,
      code: 'answer-stale',
      current: { value: ranking, revision: 1 },
    });
    expect(refusal.detail).toMatch(/\p{Script=Arabic}/u);
  });

  test('an incomplete response is refused with every question that is missing', async () => {
    const refusal = await people.focalPoint.refused('POST', `${response}/submit`, { body: { statement } });
    expect(refusal).toMatchObject({ status: 422, code: 'response-incomplete' });
    expect(refusal.errors?.map(({ path, code }) => [path, code])).toEqual([
      ['/answers/rating', 'answer-missing'],
    ]);
  });

  test.each(badRequests)('%s', async (_, who, request, options, status, code) => {
    const [method = '', path = ''] = request.split(/ (.*)/s);
    expect(await people[who].refused(method, path, options)).toMatchObject({ status, code });
  });

  test('an id of an address that is cut names its part, in the reader’s language', async () => {
    const reader = await service.person('coordinator', null, 'fr');
    for (const [path, part] of [
      ['/people/1', '/person'],
      ['/members/edits/x', '/edit'],
    ] as const) {
      const refusal = await reader.refused('GET', path);
      expect(refusal.errors?.map((error) => [error.path, error.code])).toEqual([[part, 'field-is-uuid']]);
      expect(refusal.detail).toMatch(/[àâéèêç]|adresse/);
    }
  });

  test.each([
    ['that says its length', 'content-length: 7000000'],
    ['in pieces', 'transfer-encoding: chunked'],
  ])('a body of seven megabytes %s is answered, and its connection not reset', async (_, length) => {
    const answer = await answerAfterAll(service.url, length);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('application/problem+json');
    expect(answer).toContain('"body-too-large"');
  });

  test('a version beyond every number', async () => {
    for (const version of ['99999999999', '2']) {
      const refusal = await people.anyone.refused('GET', `/plans/${assembly.plan}/versions/${version}`);
      expect(refusal).toMatchObject({ status: 404, code: 'plan-version-unknown' });
    }
  });

  test('a client that expects more than 100-continue is answered, not turned away with nothing', async () => {
    const { hostname, port, host } = new URL(service.url);
    const socket = connect({ host: hostname, port: Number(port) });
    socket.write(
      `GET /api/health/ready HTTP/1.1\r\nhost: ${host}\r\nexpect: tea\r\nconnection: close\r\n\r\n`,
    );
    let answer = '';
    for await (const read of socket) answer += String(read);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('a field is named by a pointer and the rule that it breaks', async () => {
    const rule = { base: 'yes-no', numerator: 0, denominator: 2, strict: true };
    const path = `/assemblies/${assembly.id}/items/${assembly.items[1]?.id}/polls`;
    const refusal = await people.coordinator.refused('POST', path, { body: { rule } });
    expect(refusal.errors).toEqual([
      { path: '/rule/numerator', code: 'field-min', detail: 'This field cannot be accepted.' },
    ]);
  });

  test('a second poll while one is open', async () => {
    const path = `/assemblies/${assembly.id}/items/${assembly.items[1]?.id}/polls`;
    const refusal = await people.coordinator.refused('POST', path, { body: {} });
    expect(refusal).toMatchObject({ status: 409, code: 'poll-still-open' });
  });

  test('a ballot for the seat of another city', async () => {
    const { seat } = bristol;
    const body = { seat, choice: 'yes', nonce: 'not-my-seat-at-all' };
    const refusal = await cork.mayor.refused('POST', `/polls/${poll.id}/ballots`, { body });
    expect(refusal).toMatchObject({ status: 403, code: 'not-seat-holder' });
  });

  test('a ballot by the focal point of the city', async () => {
    const focalPoint = await service.person('focal-point', 'cork-irl');
    const body = { seat: cork.seat, choice: 'yes', nonce: 'i-am-not-the-mayor' };
    const refusal = await focalPoint.refused('POST', `/polls/${poll.id}/ballots`, { body });
    expect(refusal).toMatchObject({ status: 403, code: 'not-seat-holder' });
  });

  test('a nonce that was used for another ballot, by oneself or by somebody else', async () => {
    await cast(cork, poll.id, 'yes', 'the-nonce-of-cork');
    for (const { mayor, seat } of [cork, bristol]) {
      const body = { seat, choice: 'no', nonce: 'the-nonce-of-cork' };
      const refusal = await mayor.refused('POST', `/polls/${poll.id}/ballots`, { body });
      expect(refusal).toMatchObject({ status: 409, code: 'ballot-nonce-reused' });
    }
  });

  test('a ballot from a seat that nobody has taken', async () => {
    const path = `/assemblies/${assembly.id}/attendance`;
    await bristol.mayor.post(path, { city: bristol.city, present: false });
    const body = { seat: bristol.seat, choice: 'yes', nonce: 'from-an-empty-seat' };
    const refusal = await bristol.mayor.refused('POST', `/polls/${poll.id}/ballots`, { body });
    expect(refusal).toMatchObject({ status: 409, code: 'seat-not-present' });
  });

  test('a ballot after the close, but not the repetition of one that was recorded', async () => {
    await people.coordinator.post(`/polls/${poll.id}/close`);
    const late = { seat: cork.seat, choice: 'no', nonce: 'a-moment-too-late' };
    expect(await cork.mayor.refused('POST', `/polls/${poll.id}/ballots`, { body: late })).toMatchObject({
      status: 409,
      code: 'poll-closed',
    });
    expect(await cast(cork, poll.id, 'yes', 'the-nonce-of-cork')).toMatchObject({ choice: 'yes' });
    expect(await people.coordinator.refused('POST', `/polls/${poll.id}/close`)).toMatchObject({
      status: 409,
      code: 'poll-closed',
    });
  });
});

/** What a sender reads who sends seven megabytes to their end before looking for an answer. */
async function answerAfterAll(url: string, length: string): Promise<string> {
  const { hostname, port, host } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  await once(socket, 'connect');
  socket.pause();
  const send = async (text: string): Promise<void> => {
    if (!socket.write(text)) await once(socket, 'drain');
  };
  await send(
    `POST /api/rounds HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n${length}\r\n\r\n`,
  );
  const part = 'x'.repeat(70_000);
  const chunked = length.includes('chunked');
  for (let sent = 0; sent < 100; sent += 1) {
    await send(chunked ? `${part.length.toString(16)}\r\n${part}\r\n` : part);
  }
  if (chunked) await send('0\r\n\r\n');
  let answer = '';
  for await (const read of socket) {
    answer += String(read);
    if (answer.includes('"instance"')) break;
  }
  socket.destroy();
  return answer;
}
