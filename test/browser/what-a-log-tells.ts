import type { StoreGate } from '#store';

/** Shorter ones, and those of one word, are met by chance. */
const tells = (text: string): boolean => text.length >= 6 && text.includes(' ');

/** Everything in the database that says who somebody is, and what people wrote of themselves. */
const personal = `
  SELECT email AS said, true AS exact FROM person_contact
  UNION SELECT email, true FROM member_contact
  UNION SELECT recipient, true FROM mail
  UNION SELECT label, false FROM person_contact
  UNION SELECT name, false FROM delegate
  UNION SELECT name, false FROM mandate
  UNION SELECT name, false FROM submission_statement
  UNION SELECT name, false FROM guest_name
  UNION SELECT text, false FROM answer_comment
  UNION SELECT found #>> '{}', false FROM answer_revision,
    jsonb_path_query(value, '$.** ? (@.type() == "string" && @ like_regex ".{20}")') AS found`;

/** What gives access by itself, whoever it belongs to. */
const keys: readonly RegExp[] = [/[#?&]token=[\w-]{10}/, /gnlc_\w+=[\w-]{10}/, /[\w.+-]+@[\w-]+\.[\w.]+/];

/**
 * Lines of a log that give somebody away: by an address, a name or words of theirs that the database knows, or by a key to
 * their session. The line for whoever installs the service, which is said while nobody is known, is none of them.
 */
export async function whatALogTells(
  log: string,
  as: ReturnType<StoreGate['as']>,
): Promise<readonly string[]> {
  const rows = await as.transaction((store) =>
    store.manager.query<readonly { said: string; exact: boolean }[]>(personal),
  );
  const secrets = rows.flatMap(({ said, exact }) => (exact || tells(said) ? [said.toLowerCase()] : []));
  return log
    .split('\n')
    .filter((line) => !line.startsWith('First run: '))
    .filter((line) => {
      // Packages are named with their version in the paths of a stack.
      const told = line.replaceAll(/node_modules\/\S+/g, '').toLowerCase();
      return keys.some((key) => key.test(told)) || secrets.some((secret) => told.includes(secret));
    });
}
