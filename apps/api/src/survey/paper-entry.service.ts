import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { Problem } from '#problem';
import type { WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { personOf } from '../members/person-of.ts';
import { UploadsService } from './uploads.service.ts';
import type { ResponseFileView } from './uploads.view.ts';

/** Typing in what a city answered on paper: by the team, only with the scanned form, never over what the city wrote. */
@Injectable()
export class PaperEntryService {
  constructor(
    private readonly uploads: UploadsService,
    private readonly clock: Clock,
  ) {}

  /** Takes the scanned form in; from then on the team may write this answer. */
  begin(
    actor: Actor,
    write: WriteKey,
    at: { readonly round: string; readonly city: string },
    file: { readonly name: string; readonly body: unknown },
  ): Promise<ResponseFileView> {
    const place = { ...at, question: null, purpose: 'paper-form' } as const;
    return this.uploads.send(actor, write, place, file, async (store, response, upload) => {
      const { revisions } = await store.responses.current(response);
      if (Object.keys(revisions).length > 0) throw new Problem('conflict', 'city-writes-itself');
      await store.papers.enter(response, upload, personOf(actor), this.clock.now());
    });
  }
}
