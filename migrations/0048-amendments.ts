import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Amendments of the plan that is put to a session, who supports them, and their translations. */
export class Amendments1700000000048 implements MigrationInterface {
  name = 'Amendments1700000000048';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE amendment (
        id uuid CONSTRAINT amendment_pk PRIMARY KEY,
        assembly_id uuid NOT NULL CONSTRAINT amendment_assembly_fk REFERENCES assembly (id),
        number integer NOT NULL,
        seat_id uuid NOT NULL CONSTRAINT amendment_seat_fk REFERENCES seat (id),
        base text NOT NULL,
        to_id uuid CONSTRAINT amendment_to_fk REFERENCES amendment (id),
        edits jsonb NOT NULL,
        reason text NOT NULL,
        language text NOT NULL,
        falls_if uuid[] NOT NULL,
        alternatives text,
        replaces uuid[] NOT NULL,
        via text NOT NULL,
        state text NOT NULL,
        item_id uuid CONSTRAINT amendment_item_fk REFERENCES item (id),
        untranslated text[] NOT NULL,
        fate jsonb,
        submitted_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX amendment_number ON amendment (assembly_id, number);
      CREATE INDEX amendment_of_item ON amendment (item_id);

      CREATE TABLE amendment_support (
        amendment_id uuid NOT NULL CONSTRAINT amendment_support_amendment_fk REFERENCES amendment (id),
        seat_id uuid NOT NULL CONSTRAINT amendment_support_seat_fk REFERENCES seat (id),
        at timestamptz NOT NULL,
        CONSTRAINT amendment_support_pk PRIMARY KEY (amendment_id, seat_id)
      );

      CREATE TABLE amendment_translation (
        amendment_id uuid NOT NULL CONSTRAINT amendment_translation_amendment_fk REFERENCES amendment (id),
        language text NOT NULL,
        reason text,
        texts jsonb NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT amendment_translation_pk PRIMARY KEY (amendment_id, language)
      );

      ALTER TABLE amendment ENABLE ROW LEVEL SECURITY;
      ALTER TABLE amendment_support ENABLE ROW LEVEL SECURITY;
      ALTER TABLE amendment_translation ENABLE ROW LEVEL SECURITY;

      CREATE POLICY amendment_read ON amendment FOR SELECT USING (true);
      -- A closed session is for those who sit in it.
      CREATE POLICY amendment_closed ON amendment AS RESTRICTIVE FOR SELECT
        USING (gnlc_reads_drafts() OR gnlc_sees_assembly(assembly_id));
      CREATE POLICY amendment_support_closed ON amendment_support AS RESTRICTIVE FOR SELECT
        USING (gnlc_reads_drafts() OR EXISTS (SELECT FROM seat s WHERE s.id = seat_id));
      CREATE POLICY amendment_add ON amendment FOR INSERT WITH CHECK (gnlc_chairs() OR gnlc_sits_on(seat_id));
      CREATE POLICY amendment_change ON amendment FOR UPDATE
        USING (gnlc_chairs() OR gnlc_sits_on(seat_id)) WITH CHECK (gnlc_chairs() OR gnlc_sits_on(seat_id));
      -- Whoever sees the amendment.
      CREATE POLICY amendment_support_read ON amendment_support FOR SELECT
        USING (EXISTS (SELECT FROM amendment a WHERE a.id = amendment_id));
      CREATE POLICY amendment_support_add ON amendment_support FOR INSERT
        WITH CHECK (gnlc_chairs() OR gnlc_sits_on(seat_id));
      CREATE POLICY amendment_translation_read ON amendment_translation FOR SELECT
        USING (EXISTS (SELECT FROM amendment a WHERE a.id = amendment_id));
      CREATE POLICY amendment_translation_write ON amendment_translation FOR ALL
        USING (gnlc_is_team()) WITH CHECK (gnlc_is_team());

      GRANT SELECT, INSERT ON amendment, amendment_support TO gnlc_app;
      GRANT UPDATE (falls_if, alternatives, state, item_id, untranslated, fate) ON amendment TO gnlc_app;
      GRANT SELECT, INSERT, UPDATE ON amendment_translation TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('DROP TABLE amendment_translation, amendment_support, amendment');
  }
}
