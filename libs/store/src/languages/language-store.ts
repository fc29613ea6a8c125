import type { EntityManager } from 'typeorm';
import type { Translation } from '#languages';
import { LanguageVersionRow } from './language.entities.ts';

/** A version of an added language; `withdrawn` is one that is offered no longer, with the texts that it had. */
export interface LanguageVersion {
  readonly tag: string;
  readonly version: number;
  readonly state: 'offered' | 'withdrawn';
  /** The language in its own words. */
  readonly name: string;
  readonly translations: readonly Translation[];
  readonly at: string;
  readonly person: string | null;
}

/** Languages that the team has added. */
export class LanguageStore {
  constructor(private readonly manager: EntityManager) {}

  /** The latest version of every added language, by tag. */
  async latest(): Promise<readonly LanguageVersion[]> {
    const rows = await this.manager
      .createQueryBuilder(LanguageVersionRow, 'version')
      .distinctOn(['version.tag'])
      .orderBy({ 'version.tag': 'ASC', 'version.version': 'DESC' })
      .getMany();
    return rows.map(languageVersion);
  }

  /** The latest version of one language. */
  async latestOf(tag: string): Promise<LanguageVersion | null> {
    const row = await this.manager.findOne(LanguageVersionRow, {
      where: { tag },
      order: { version: 'DESC' },
    });
    return row && languageVersion(row);
  }

  /** The latest version of one language, to be followed by `append`; whoever else would follow it waits. */
  async latestToFollow(tag: string): Promise<LanguageVersion | null> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`language ${tag}`]);
    return this.latestOf(tag);
  }

  /** Appends the version that follows `latest`, as `latestToFollow` gave it. */
  async append(
    latest: LanguageVersion | null,
    next: Omit<LanguageVersion, 'version'>,
  ): Promise<LanguageVersion> {
    const version = (latest?.version ?? 0) + 1;
    const { person: personId, at, ...fields } = next;
    await this.manager.insert(LanguageVersionRow, { ...fields, version, personId, at: new Date(at) });
    return { ...next, version };
  }
}

function languageVersion({ personId, at, ...row }: LanguageVersionRow): LanguageVersion {
  return {
    ...row,
    state: row.state as LanguageVersion['state'],
    translations: row.translations as readonly Translation[],
    at: at.toISOString(),
    person: personId,
  };
}
