import { askerNames } from './askers.ts';

/** Who reads, adds, changes and removes rows of a table: askers by name, with ~ behind those for whom it is some of the rows. */
export interface Grants {
  readonly read: string;
  readonly add: string;
  readonly change: string;
  readonly remove: string;
}

const everyone = askerNames.join(' ');
const team = 'coordinator administrator system';
/** The city, and the team where it has the city's form on paper. */
const entered = 'cork~ coordinator~ administrator~ system';
const none = '';

/**
 * Every table of the database. Cork and Ireland see some: what is theirs. The test prints what it finds in this form, so
 * that a new table is a line to read closely, and then to paste.
 */
export const tables: Readonly<Record<string, Grants>> = {
  amendment: {
    read: everyone,
    add: `cork~ device~ teller ${team}`,
    change: none,
    remove: none,
  },
  amendment_support: { read: everyone, add: `cork~ device~ teller ${team}`, change: none, remove: none },
  amendment_translation: { read: everyone, add: team, change: team, remove: none },
  // Resolving is a right to two columns, so that no comment can be rewritten.
  answer_comment: { read: 'cork~ system', add: 'cork~ system', change: none, remove: 'system' },
  answer_revision: {
    read: `cork~ guest~ reviewer ${team}`,
    add: 'cork~ guest~ coordinator~ administrator~ system',
    change: none,
    remove: none,
  },
  assembly: { read: everyone, add: team, change: `teller ${team}`, remove: none },
  attempt_count: { read: 'system', add: 'system', change: 'system', remove: 'system' },
  audit_entry: { read: 'administrator system', add: 'cork~ system', change: none, remove: none },
  audit_seal: { read: 'administrator system', add: 'system', change: none, remove: none },
  audit_waiting: { read: 'system', add: none, change: none, remove: 'system' },
  backup: { read: team, add: 'system', change: none, remove: none },
  ballot: { read: 'cork~ device~ system', add: 'cork~ device~ system', change: none, remove: none },
  consensus_call: { read: everyone, add: `teller ${team}`, change: `teller ${team}`, remove: none },
  hall_timer: { read: everyone, add: `teller ${team}`, change: `teller ${team}`, remove: `teller ${team}` },
  // Whoever chairs sees at once who objects; others once the call is closed.
  objection: {
    read: `cork~ device~ teller ${team}`,
    add: 'cork~ device~ system',
    change: none,
    remove: none,
  },
  // Confirming is a right to two columns, and not to what one has entered oneself.
  paper_ballot: { read: `cork~ device~ teller ${team}`, add: 'system', change: none, remove: none },
  reservation: { read: everyone, add: 'cork~ device~ system', change: none, remove: none },
  speaker: {
    read: everyone,
    add: `cork~ device~ teller ${team}`,
    change: `cork~ device~ teller ${team}`,
    remove: none,
  },
  vote_contest: { read: everyone, add: 'cork~ device~ system', change: none, remove: none },
  contact_change: {
    read: `cork~ ireland~ ${team}`,
    add: `cork~ ireland~ ${team}`,
    change: none,
    remove: none,
  },
  // Registered by the city's own people and by the clerks; the file of a letter is erased by the system.
  delegate: {
    read: `cork~ teller ${team}`,
    add: `cork~ teller ${team}`,
    change: none,
    remove: `cork~ teller ${team}`,
  },
  mandate: { read: `cork~ teller ${team}`, add: `cork~ teller ${team}`, change: none, remove: 'system' },
  seat_code: { read: `teller ${team}`, add: `teller ${team}`, change: none, remove: none },
  seat_device: { read: `cork~ teller ${team}`, add: `cork~ teller ${team}`, change: none, remove: none },
  seat_holding: { read: `cork~ teller ${team}`, add: `cork~ teller ${team}`, change: none, remove: none },
  decision: {
    read: 'nobody~ public~ person~ cork~ ireland~ guest~ device~ teller observer reviewer coordinator administrator system',
    add: 'reviewer coordinator system',
    change: none,
    remove: none,
  },
  decision_comment: { read: `reviewer ${team}`, add: `reviewer ${team}`, change: none, remove: none },
  decision_signature: { read: everyone, add: 'system', change: none, remove: none },
  flag_resolution: { read: `reviewer ${team}`, add: team, change: none, remove: none },
  frozen_roll: {
    read: `nobody~ public~ person~ cork~ ireland~ guest~ device~ teller~ observer~ reviewer~ ${team}`,
    add: team,
    change: none,
    remove: none,
  },
  idempotency: { read: 'cork~', add: 'cork~', change: 'cork~', remove: none },
  item: { read: everyone, add: `teller ${team}`, change: `teller ${team}`, remove: none },
  guest_name: {
    read: 'guest~ system',
    add: 'guest~ system',
    change: 'guest~ system',
    remove: 'guest~ system',
  },
  guest_session: { read: 'system', add: 'system', change: none, remove: 'system' },
  invitation_link: { read: team, add: team, change: team, remove: none },
  language_version: { read: everyone, add: team, change: none, remove: none },
  ledger_entry: {
    read: 'nobody~ public~ person~ cork~ ireland~ guest~ device~ teller~ observer~ reviewer~ coordinator~ administrator~ system',
    add: `cork device teller ${team}`,
    change: none,
    remove: none,
  },
  ledger_head: {
    read: everyone,
    add: `cork device teller ${team}`,
    change: `cork device teller ${team}`,
    remove: none,
  },
  letter: { read: team, add: team, change: team, remove: none },
  letter_text: { read: team, add: team, change: none, remove: none },
  live_answer: { read: 'system', add: 'system', change: 'system', remove: 'system' },
  live_change: { read: 'system', add: 'system', change: none, remove: 'system' },
  live_round: { read: 'system', add: 'system', change: 'system', remove: 'system' },
  live_statistics: { read: 'system', add: 'system', change: 'system', remove: 'system' },
  // Whoever invites or replaces somebody, or asks for a second signature, queues the mail about it; nobody can read one.
  mail: { read: 'system', add: `cork ireland reviewer ${team}`, change: 'system', remove: 'system' },
  member_change: { read: `cork~ ireland~ ${team}`, add: team, change: none, remove: none },
  member_city: { read: everyone, add: team, change: team, remove: team },
  member_contact: {
    read: `cork~ ireland~ ${team}`,
    add: `cork~ ireland~ ${team}`,
    change: `cork~ ireland~ ${team}`,
    remove: `cork~ ireland~ ${team}`,
  },
  member_edit: { read: `cork ireland ${team}`, add: team, change: none, remove: none },
  member_status: { read: everyone, add: team, change: team, remove: team },
  migrations: { read: everyone, add: none, change: none, remove: none },
  other_account: {
    read: 'cork~ administrator system',
    add: 'system',
    change: none,
    remove: 'administrator system',
  },
  outbox: {
    read: 'system',
    add: `person cork ireland guest device teller observer reviewer ${team}`,
    change: 'system',
    remove: 'system',
  },
  paper_entry: { read: `cork~ reviewer ${team}`, add: team, change: none, remove: none },
  passkey: {
    read: 'cork~ administrator system',
    add: 'cork~ system',
    change: 'cork~ system',
    remove: 'cork~ administrator system',
  },
  person: { read: `cork~ ireland~ ${team}`, add: `cork ireland ${team}`, change: none, remove: none },
  person_contact: {
    read: `cork~ ireland~ ${team}`,
    add: `cork~ ireland~ ${team}`,
    change: `cork~ ireland~ ${team}`,
    remove: team,
  },
  plan: {
    read: `nobody~ public~ person~ cork~ ireland~ guest~ device~ teller observer reviewer ${team}`,
    add: team,
    change: `teller ${team}`,
    remove: none,
  },
  plan_answer: {
    read: `cork~ teller observer reviewer ${team}`,
    add: 'cork~ system',
    change: none,
    remove: none,
  },
  // Everyone what was answered and is over, cities their own and what the team lets them see of others.
  plan_comment: {
    read: `nobody~ public~ person~ cork~ ireland~ guest~ device~ teller observer reviewer ${team}`,
    add: 'cork~ system~',
    change: none,
    remove: none,
  },
  plan_comment_answer: {
    read: `nobody~ public~ person~ cork~ ireland~ guest~ device~ teller observer reviewer ${team}`,
    add: team,
    change: none,
    remove: none,
  },
  plan_consultation: { read: everyone, add: team, change: none, remove: none },
  plan_consultation_close: { read: everyone, add: team, change: none, remove: none },
  plan_consultation_term: { read: everyone, add: team, change: none, remove: none },
  plan_edit: { read: `teller observer reviewer ${team}`, add: team, change: none, remove: none },
  plan_input: { read: team, add: 'system', change: none, remove: none },
  plan_note: { read: team, add: team, change: none, remove: none },
  plan_note_resolution: { read: team, add: team, change: none, remove: none },
  plan_request: {
    read: `cork~ teller observer reviewer ${team}`,
    add: team,
    change: none,
    remove: none,
  },
  plan_version: { read: everyone, add: `teller ${team}`, change: none, remove: none },
  poll: { read: everyone, add: `teller ${team}`, change: `teller ${team}`, remove: none },
  profile: { read: `reviewer ${team}`, add: 'system', change: none, remove: none },
  profile_shard: { read: `reviewer ${team}`, add: 'system', change: none, remove: none },
  questionnaire: { read: everyone, add: team, change: none, remove: none },
  questionnaire_draft: { read: team, add: team, change: team, remove: none },
  recovery_code: {
    read: 'cork~ administrator system',
    add: 'cork~ system',
    change: none,
    remove: 'cork~ administrator system',
  },
  reopening: { read: `cork~ reviewer ${team}`, add: team, change: none, remove: none },
  response: {
    read: `cork~ ireland~ guest~ reviewer ${team}`,
    add: `cork~ ${team}`,
    change: `cork~ guest~ ${team}`,
    remove: none,
  },
  response_opening: {
    read: `cork~ guest~ reviewer ${team}`,
    add: 'cork~ guest~ system',
    change: none,
    remove: none,
  },
  response_step: { read: 'cork~ guest~ system', add: 'cork~ guest~ system', change: none, remove: none },
  role_grant: { read: `cork~ ireland~ ${team}`, add: `cork~ ireland~ ${team}`, change: team, remove: none },
  roll_act: { read: team, add: none, change: none, remove: none },
  roll_objection: { read: `cork~ ${team}`, add: 'cork~', change: none, remove: none },
  roll_publication: { read: everyone, add: team, change: none, remove: none },
  roll_ruling: {
    read: `nobody~ public~ person~ cork~ ireland~ guest~ device~ teller~ observer~ reviewer~ ${team}`,
    add: 'coordinator~ administrator~ system~',
    change: none,
    remove: none,
  },
  round: {
    read: `nobody~ public~ person~ cork~ ireland~ guest~ device~ teller observer reviewer ${team}`,
    add: team,
    change: team,
    remove: none,
  },
  round_city: {
    read: `cork~ ireland~ guest~ reviewer ${team}`,
    add: team,
    change: none,
    remove: 'coordinator~ administrator~ system~',
  },
  round_questionnaire: { read: `teller observer reviewer ${team}`, add: team, change: none, remove: none },
  round_cohort: { read: everyone, add: team, change: none, remove: team },
  round_extension: { read: `cork~ ireland~ guest~ reviewer ${team}`, add: team, change: none, remove: none },
  round_reopening: { read: `teller observer reviewer ${team}`, add: team, change: none, remove: none },
  round_settings: { read: everyone, add: 'coordinator~ administrator~ system~', change: none, remove: none },
  round_target: { read: `teller observer reviewer ${team}`, add: team, change: none, remove: none },
  run: {
    read: `nobody~ public~ person~ cork~ ireland~ guest~ device~ teller observer reviewer ${team}`,
    add: team,
    change: team,
    remove: none,
  },
  run_count: { read: 'system', add: 'system', change: none, remove: 'system' },

  seat: { read: everyone, add: team, change: `cork~ teller ${team}`, remove: none },
  session: { read: 'cork~ administrator system', add: 'system', change: 'system', remove: 'system' },
  settings_change: {
    read: 'nobody~ public~ person~ cork~ ireland~ guest~ device~ teller observer reviewer coordinator administrator system',
    add: team,
    change: none,
    remove: none,
  },
  sign_in_challenge: { read: 'system', add: 'system', change: none, remove: 'system' },
  sign_in: { read: 'system', add: 'system', change: 'system', remove: 'system' },
  step_told: { read: 'system', add: 'system', change: none, remove: none },
  submission: { read: `cork~ reviewer ${team}`, add: entered, change: none, remove: none },
  text_code: { read: team, add: team, change: none, remove: none },
  text_coding: { read: team, add: team, change: none, remove: none },
  // Who clears and who takes back is the one who asks; the rows of the seed are the system's.
  text_quote: { read: team, add: 'system', change: none, remove: none },
  text_quote_revocation: { read: team, add: 'system', change: none, remove: none },
  totp: {
    read: 'cork~ administrator system',
    add: 'cork~ system',
    change: 'cork~ system',
    remove: 'cork~ administrator system',
  },
  submission_paper: { read: `cork~ reviewer ${team}`, add: entered, change: none, remove: none },
  submission_statement: { read: `cork~ reviewer ${team}`, add: entered, change: none, remove: 'system' },
  upload: {
    read: `cork~ guest~ reviewer ${team}`,
    add: 'cork~ guest~ coordinator~ administrator~ system',
    change: none,
    remove: 'system',
  },
};
