import type { EntityManager } from 'typeorm';
import { PaperBallotRow, ReservationRow, VoteContestRow } from './hall.entities.ts';
import type { ContestRecord, PaperBallotRecord, ReservationRecord } from './hall-record.ts';

/** What goes with votes: paper, contests, reservations and explanations. */
export class VoteStore {
  constructor(private readonly manager: EntityManager) {}

  async addPaper(paper: Omit<PaperBallotRecord, 'confirmedBy' | 'confirmedNumber'>): Promise<void> {
    const { poll, number, seat, choice, nonce, enteredBy } = paper;
    await this.manager.query(
      `INSERT INTO paper_ballot (poll_id, number, seat_id, choice, nonce, entered_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      [poll, number, seat, JSON.stringify(choice), nonce, enteredBy],
    );
  }

  /** Paper ballots of a poll in the order in which they were entered. */
  async papers(pollId: string): Promise<readonly PaperBallotRecord[]> {
    const rows = await this.manager.find(PaperBallotRow, { where: { pollId }, order: { number: 'ASC' } });
    return rows.map(({ pollId: poll, number, seatId: seat, choice, nonce, ...who }) => {
      const { enteredBy, confirmedBy, confirmedNumber } = who;
      return { poll, number, seat, choice, nonce, enteredBy, confirmedBy, confirmedNumber };
    });
  }

  /** Confirms a paper ballot; false when it was entered by the same person, or is confirmed already. */
  async confirmPaper(
    poll: string,
    number: number,
    by: { readonly person: string | null; readonly number: number },
  ): Promise<boolean> {
    const [, changed] = await this.manager.query<[unknown, number]>(
      `UPDATE paper_ballot SET confirmed_by = $3, confirmed_number = $4
       WHERE poll_id = $1 AND number = $2 AND confirmed_number IS NULL`,
      [poll, number, by.person, by.number],
    );
    return changed > 0;
  }

  async addContest({ poll, number, seat, nonce, at }: ContestRecord): Promise<void> {
    await this.manager.query(
      `INSERT INTO vote_contest (poll_id, number, seat_id, nonce, at) VALUES ($1, $2, $3, $4, $5)`,
      [poll, number, seat, nonce, at],
    );
  }

  async contests(pollId: string): Promise<readonly ContestRecord[]> {
    const rows = await this.manager.find(VoteContestRow, { where: { pollId }, order: { number: 'ASC' } });
    return rows.map(({ pollId: poll, number, seatId: seat, nonce, at }) => {
      return { poll, number, seat, nonce, at: at.toISOString() };
    });
  }

  async addReservation(reservation: ReservationRecord): Promise<void> {
    const { assembly, number, item, seat, kind, language, text, at } = reservation;
    await this.manager.query(
      `INSERT INTO reservation (assembly_id, number, item_id, seat_id, kind, language, text, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [assembly, number, item, seat, kind, language, text, at],
    );
  }

  /** Reservations and explanations of a session in the order in which they came. */
  async reservations(assemblyId: string): Promise<readonly ReservationRecord[]> {
    const rows = await this.manager.find(ReservationRow, { where: { assemblyId }, order: { number: 'ASC' } });
    return rows.map((row) => ({
      assembly: row.assemblyId,
      number: row.number,
      item: row.itemId,
      seat: row.seatId,
      kind: row.kind as ReservationRecord['kind'],
      language: row.language,
      text: row.text,
      at: row.at.toISOString(),
    }));
  }
}
