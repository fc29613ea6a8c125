/**
 * Multiplies the submitted answers of a round: adds so many cities, each asked and each with the answer of one that
 * is there, in turn. `query` speaks to the database as its owner.
 */
export async function cloneAnswers(query, round, count) {
  const clones = `
    WITH there AS (
      SELECT row_number() OVER (ORDER BY r.city_id) - 1 AS k, count(*) OVER () AS of, m.*, r.id AS response
      FROM response r JOIN member_city m ON m.id = r.city_id
      WHERE r.round_id = $1 AND r.state IN ('submitted', 'late') AND r.city_id NOT LIKE 'clone-%'
    ), clones AS (
      SELECT 'clone-' || n AS clone, md5($1 || n)::uuid AS cloned, t.*
      FROM generate_series(1, $2::integer) n JOIN there t ON t.k = n % t.of
    )`;
  await query(
    `${clones} INSERT INTO member_city (id, name, country, country_name, region, kind, languages)
     SELECT clone, clone, country, country_name, region, kind, languages FROM clones`,
    [round, count],
  );
  await query(`${clones} INSERT INTO round_city (round_id, city_id) SELECT $1, clone FROM clones`, [
    round,
    count,
  ]);
  await query(
    `${clones} INSERT INTO response (id, round_id, city_id, state, started_at, saved_at, submitted_at)
     SELECT c.cloned, $1, c.clone, 'submitted', r.started_at, r.saved_at, r.submitted_at
     FROM clones c JOIN response r ON r.id = c.response`,
    [round, count],
  );
  await query(
    `${clones} INSERT INTO submission
       (response_id, number, answers, hash, questionnaire_version, statement_commitment, submitted_at)
     SELECT c.cloned, 1, s.answers, md5(c.clone), s.questionnaire_version, s.statement_commitment, s.submitted_at
     FROM clones c JOIN submission s ON s.response_id = c.response AND s.number = 1`,
    [round, count],
  );
}
