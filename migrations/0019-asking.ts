import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asks, found at half the cost: each request waits for it. */
export class Asking1700000000019 implements MigrationInterface {
  name = 'Asking1700000000019';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE INDEX member_city_country ON member_city (country);

      -- As its owner, whom no policy binds: they took longer than the two rows that are looked for.
      CREATE OR REPLACE FUNCTION gnlc_asking(hash text) RETURNS TABLE (session jsonb, grants jsonb)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT
            jsonb_build_object('id', s.id, 'person_id', s.person_id, 'expires_at', s.expires_at,
              'seen_at', s.seen_at, 'second_factor_at', s.second_factor_at),
            (SELECT coalesce(jsonb_agg(jsonb_build_object(
                 'role', g.role, 'city', coalesce(g.city_id, c.id), 'country', g.country
               ) ORDER BY g.granted_at, g.id, c.id), '[]')
             FROM role_grant g
               -- OFFSET keeps it apart, so that cities are looked at for the role of a country only.
               LEFT JOIN LATERAL (
                 SELECT m.id FROM member_city m WHERE g.country IS NOT NULL AND m.country = g.country OFFSET 0
               ) c ON true
             WHERE g.person_id = s.person_id AND g.revoked_at IS NULL AND (g.country IS NULL OR c.id IS NOT NULL))
          FROM session s
          WHERE s.token_hash = hash AND s.revoked_at IS NULL
        $$;
      REVOKE EXECUTE ON FUNCTION gnlc_asking(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION gnlc_asking(text) TO gnlc_app;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP FUNCTION gnlc_asking(text);
      CREATE FUNCTION gnlc_asking(hash text) RETURNS TABLE (session jsonb, grants jsonb) LANGUAGE plpgsql AS $$
        DECLARE was text := coalesce(current_setting('gnlc.actor', true), '');
        BEGIN
          PERFORM set_config('gnlc.actor', 'system', true);
          RETURN QUERY
            SELECT to_jsonb(s), coalesce(jsonb_agg(jsonb_build_object(
                'role', g.role, 'city', coalesce(g.city_id, c.id), 'country', g.country
              ) ORDER BY g.granted_at, g.id, c.id) FILTER (WHERE g.id IS NOT NULL AND (g.country IS NULL OR c.id IS NOT NULL)), '[]')
            FROM session s
              LEFT JOIN role_grant g ON g.person_id = s.person_id AND g.revoked_at IS NULL
              LEFT JOIN member_city c ON c.country = g.country
            WHERE s.token_hash = hash AND s.revoked_at IS NULL
            GROUP BY s.id;
          PERFORM set_config('gnlc.actor', was, true);
        END $$;
      DROP INDEX member_city_country;
    `);
  }
}
