import { ledgerProblems } from '#assembly';
import type { LedgerEvent } from '#assembly';
import type { AssemblyView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { CredentialsDeskView, DeskSeatView } from '../../apps/api/src/assembly/credentials.view.ts';
import { openAssembly, roadToPlan } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

/** A session that was called, and who works at its desk. */
export interface CredentialsWorld {
  readonly service: ServiceUnderTest;
  readonly desk: Visitor;
  readonly teller: Visitor;
  /** Of Cork. */
  readonly focalPoint: Visitor;
  readonly assembly: AssemblyView;
  readonly at: (city: string, act: string) => string;
  readonly delegation: (city: string) => string;
  readonly seatOf: (city: string) => Promise<DeskSeatView>;
  /** The ledger so far, without a fault. */
  readonly events: () => Promise<readonly LedgerEvent[]>;
}

/** A session on the roll of 1 October 2019, with a coordinator, a teller and the focal point of Cork. */
export async function credentialsWorld(): Promise<CredentialsWorld> {
  const service = await ServiceUnderTest.start();
  const desk = await service.person('coordinator');
  const teller = await service.person('teller');
  const { plan } = await roadToPlan(service, desk, ['cork-irl', 'tunis-tun']);
  const focalPoint = await service.person('focal-point', 'cork-irl');
  const assembly = await openAssembly(service, desk, plan, { chair: 'medellin-col' });
  return {
    service,
    desk,
    teller,
    focalPoint,
    assembly,
    at: (city, act) => `/assemblies/${assembly.id}/desk/${city}/${act}`,
    delegation: (city) => `/assemblies/${assembly.id}/delegations/${city}`,
    async seatOf(city) {
      const { seats } = await teller.get<CredentialsDeskView>(`/assemblies/${assembly.id}/desk`);
      return seats.find((seat) => seat.city === city) as DeskSeatView;
    },
    async events() {
      const { text } = await desk.send('GET', `/assemblies/${assembly.id}/ledger.ndjson`);
      const lines = text.trimEnd().split('\n');
      expect(ledgerProblems(lines)).toEqual([]);
      return lines.map((line) => (JSON.parse(line) as { event: LedgerEvent }).event);
    },
  };
}

/** Cork registers its mayor, two more and somebody who looks on, and sends its letter. */
export async function registerCork({ focalPoint, delegation }: CredentialsWorld): Promise<void> {
  for (const person of [
    { name: 'Ana Example', function: 'mayor' },
    { name: 'Ben Example', function: 'education-executive' },
    { name: 'Cleo Example', function: 'expert' },
  ])
    await focalPoint.post(`${delegation('cork-irl')}/delegates`, person);
  await focalPoint.post(`${delegation('cork-irl')}/observers`, { name: 'Eve Example' });
  await sendLetter(focalPoint, delegation('cork-irl'), pdf);
}

/** Sends a file as the letter of mandate, and gives status and body of the answer. */
export async function sendLetter(
  sender: Visitor,
  delegation: string,
  content: string,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const { status, text } = await sender.send('POST', `${delegation}/mandate?name=letter.pdf`, {
    body: new TextEncoder().encode(content),
    headers: { 'content-type': 'application/octet-stream' },
  });
  return { status, body: JSON.parse(text) };
}
