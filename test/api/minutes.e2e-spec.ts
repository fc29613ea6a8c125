import { strFromU8, unzipSync } from 'fflate';
import { Hall } from './hall-steps.ts';

describe('the minutes of a session', () => {
  let hall: Hall;

  beforeAll(async () => {
    hall = await Hall.open(['cork-irl', 'tunis-tun', 'medellin-col']);
  }, 60_000);

  afterAll(() => hall.stop());

  const file = (name: string, language = 'en') =>
    hall.service
      .visitor()
      .send('GET', `/assemblies/${hall.assembly.id}/minutes/${name}?language=${language}`);
  const words = async (language = 'en'): Promise<string> => {
    const { bytes } = await file('minutes.docx', language);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
    return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '');
  };

  test('tell what was decided and who voted how, and nothing of what is still open', async () => {
    const [cork, tunis] = hall.seats;
    const first = await hall.next();
    const poll = await hall.poll(first.id);
    await hall.vote(cork!, poll.id, 'yes');
    await hall.vote(tunis!, poll.id, 'no');
    expect(await words()).not.toMatch(/Yes \(1\)|Vote in the hall/);
    await hall.chair.post(`/polls/${poll.id}/close`, {});
    const told = await words();
    expect(told).toMatch(/Provisional minutes: the session is still open/);
    expect(told).toMatch(/Yes 1, No 1, abstentions 0/);
    expect(told).toMatch(/Yes \(1\)\nCork\n/);
    expect(told).toMatch(/Present, no vote \(1\)\nMedellín\n/);
    expect(await words('ar')).toMatch(/نعم 1، لا 1/);
  });

  test('come as PDF too, the same bytes while nothing more is recorded', async () => {
    const [one, other] = [await file('minutes.pdf'), await file('minutes.pdf')];
    expect(Buffer.from(one.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
    expect(one.headers.get('content-disposition')).toContain('minutes-en.pdf');
  });

  test('of an unknown session, or in another format, are refused', async () => {
    const visitor = hall.service.visitor();
    const unknown = await visitor.refused('GET', `/assemblies/${crypto.randomUUID()}/minutes/minutes.pdf`);
    expect(unknown).toMatchObject({ status: 404, code: 'assembly-unknown' });
    const odd = await visitor.refused('GET', `/assemblies/${hall.assembly.id}/minutes/minutes.txt`);
    expect([400, 422]).toContain(odd.status);
  });
});
