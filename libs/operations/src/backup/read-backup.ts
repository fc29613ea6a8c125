import { StartError } from '#problem';
import type { KeptTable } from '#store';
import { aboutFile, backupFormat, sumsFile, tablesFolder } from './backup-contents.ts';
import type { BackupAbout, BackupSums } from './backup-contents.ts';
import { readArchive } from './read-archive.ts';
import type { ArchivedFile } from './read-archive.ts';

/** A backup that is being read, from its beginning to its end. */
export class BackupReading {
  private ahead: IteratorResult<ArchivedFile>;
  private ended: BackupSums | null = null;

  private constructor(
    readonly about: BackupAbout,
    private readonly files: AsyncIterator<ArchivedFile>,
    first: IteratorResult<ArchivedFile>,
    private readonly path: string,
  ) {
    this.ahead = first;
  }

  /**
   * Opens a backup and reads what it says of itself.
   * @throws StartError where it is none, or of a format that this version does not know
   */
  static async open(path: string): Promise<BackupReading> {
    const files = readArchive(path);
    const { value: first } = await files.next();
    const about = first?.name === aboutFile ? (JSON.parse(String(first.content)) as BackupAbout) : null;
    if (about?.format !== backupFormat)
      throw new StartError(`${path} is not a backup of this service, or of a later version.`);
    return new BackupReading(about, files, await files.next(), path);
  }

  /** Every table with its rows, in the order of the file; to be read once. */
  async *tables(): AsyncGenerator<{ readonly table: KeptTable; readonly rows: AsyncIterable<Buffer> }> {
    for (const table of this.about.tables) yield { table, rows: this.rowsOf(table.name) };
    const { value, done } = this.ahead;
    if (done || value.name !== sumsFile) throw this.broken();
    this.ended = JSON.parse(String(value.content)) as BackupSums;
  }

  private async *rowsOf(table: string): AsyncGenerator<Buffer> {
    for (;;) {
      const { value, done } = this.ahead;
      if (done) throw this.broken();
      if (!value.name.startsWith(`${tablesFolder}${table}/`)) return;
      yield value.content;
      this.ahead = await this.files.next();
    }
  }

  /** What it says that it holds; known when all tables were read. */
  get sums(): BackupSums {
    if (this.ended === null) throw this.broken();
    return this.ended;
  }

  private broken(): StartError {
    return new StartError(`${this.path} is no whole backup: its end is missing.`);
  }
}
