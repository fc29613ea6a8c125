import { membersCsv as csvOf, readMembersCsv } from '#members';
import type { MemberCity } from '#members';
import type { MemberEditsView, MemberEditView } from '../../apps/api/src/members/member-edits.view.ts';
import type { ImportView } from '../../apps/api/src/members/member-files.view.ts';
import { membersCsv, ServiceUnderTest } from './service-under-test.ts';
import type { Refusal, Visitor } from './visitor.ts';

/** Why a test changes the roll. */
export const reason = 'As agreed in the meeting';

/** A coordinator at work on the roll of a service of its own, which begins with the published list. */
export class RollDesk {
  private hour = Date.UTC(2019, 3, 8, 9);

  private constructor(
    readonly service: ServiceUnderTest,
    readonly coordinator: Visitor,
    readonly anyone: Visitor,
  ) {}

  /** The desk, and the edit that brought the published list in. */
  static async open(): Promise<{ readonly desk: RollDesk; readonly first: string }> {
    const service = await ServiceUnderTest.start();
    const desk = new RollDesk(service, await service.person('coordinator'), service.visitor());
    return { desk, first: (await desk.apply(membersCsv())).edit ?? '' };
  }

  /** Edits of one instant have no order. */
  anHourLater(): void {
    this.service.clock.set(new Date((this.hour += 3_600_000)));
  }

  look(csv: string): Promise<ImportView> {
    return this.coordinator.post('/members/import', { csv, dryRun: true });
  }

  apply(csv: string, more: object = {}): Promise<ImportView> {
    return this.coordinator.post('/members/import', { csv, dryRun: false, reason, ...more });
  }

  /** Why an import is refused. */
  refused(csv: string): Promise<Refusal> {
    return this.coordinator.refused('POST', '/members/import', { body: { csv, dryRun: false, reason } });
  }

  async exported(query = 'all=true'): Promise<string> {
    const { bytes } = await this.anyone.send('GET', `/members/export.csv?${query}`);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  async roll(): Promise<readonly MemberCity[]> {
    return readMembersCsv(await this.exported()).members;
  }

  /** The exported file with one city changed. */
  async changed(id: string, fields: Partial<MemberCity>): Promise<string> {
    return csvOf((await this.roll()).map((city) => (city.id === id ? { ...city, ...fields } : city)));
  }

  async edits(): Promise<readonly MemberEditView[]> {
    return (await this.coordinator.get<MemberEditsView>('/members/edits')).edits;
  }

  undo(edit: string): Promise<MemberEditView> {
    return this.coordinator.post(`/members/edits/${edit}/undo`, { reason });
  }

  undoRefused(edit: string): Promise<Refusal> {
    return this.coordinator.refused('POST', `/members/edits/${edit}/undo`, { body: { reason } });
  }
}
