export { activityOfLine, amendedLines, readTargets } from './amendment/amended-lines.ts';
export type { AmendedLine } from './amendment/amended-lines.ts';
export { amendmentStates } from './amendment/amendment.ts';
export type { Amendment, AmendmentState } from './amendment/amendment.ts';
export { amendmentConflicts, conflictKinds } from './amendment/amendment-conflicts.ts';
export type { AmendmentConflict, ConflictKind } from './amendment/amendment-conflicts.ts';
export { fallCauses } from './amendment/amendment-events.ts';
export type { FallCause, TranslatedText } from './amendment/amendment-events.ts';
export { amendmentBloc, amendmentItem } from './amendment/amendment-items.ts';
export { amendmentProblems } from './amendment/amendment-problems.ts';
export { fallsWith } from './amendment/falls-with.ts';
export type { Fall } from './amendment/falls-with.ts';
export { mergeAmendments } from './amendment/merge-amendments.ts';
export type { MergedLine } from './amendment/merge-amendments.ts';
export { withTranslations } from './amendment/with-translations.ts';
export { votingOrder } from './amendment/voting-order.ts';
export type { VotingGroup } from './amendment/voting-order.ts';
export { activityItems, blocItem } from './agenda-parts.ts';
export { agendaOfPlan } from './agenda-of-plan.ts';
export type { AgendaItem } from './agenda-of-plan.ts';
export { appendToLedger, emptyLedger } from './append-to-ledger.ts';
export { ballotText } from './ballot-text.ts';
export type { BallotToSign } from './ballot-text.ts';
export { bundleSignatures } from './bundle-contents.ts';
export { bundleChecks } from './bundle-checks.ts';
export type { Recompute } from './bundle-checks.ts';
export { partNames } from './bundle-manifest.ts';
export type { BundleManifest, PartName } from './bundle-manifest.ts';
export type { SessionParts, SessionPlanVersion, SessionTexts } from './bundle-session.ts';
export { checkNames } from './check.ts';
export type { Check, CheckName } from './check.ts';
export { agendaTexts } from './agenda-texts.ts';
export { checkTitles } from './check-titles.ts';
export { defaultQuorum, defaultRule, twoThirdsRule } from './default-rules.ts';
export { explainOutcome } from './explain-outcome.ts';
export type { OutcomeExplanation } from './explain-outcome.ts';
export { headText } from './head-text.ts';
export { presentHash, seatsHash } from './seats-hash.ts';
export { signatureClaims } from './signature-claims.ts';
export type { SignatureClaim, SignatureTest } from './signature-claims.ts';
export { checkedSignatures } from './checked-signatures.ts';
export { isSoundKey, validSignature } from './valid-signature.ts';
export { checkNumber, headDigits } from './hash-digits.ts';
export { leadsTo } from './leads-to.ts';
export { isWitnessed, witnessedHeads } from './witnessed-heads.ts';
export type { WitnessedHead } from './witnessed-heads.ts';
export { ledgerLine } from './ledger-line.ts';
export { ledgerProblems } from './ledger-problems.ts';
export type { LedgerProblem } from './ledger-problems.ts';
export { isBallotChoice } from './is-ballot-choice.ts';
export type {
  BallotSignature,
  CountedResult,
  LedgerEntry,
  LedgerEvent,
  LedgerEventOf,
  LedgerHead,
  Receipt,
} from './ledger.ts';
export { makeBundle } from './make-bundle.ts';
export type { BundleParts } from './make-bundle.ts';
export { choices } from './majority-rule.ts';
export type { Choice, MajorityBase, MajorityRule, Outcome, Quorum, Tally } from './majority-rule.ts';
export { outcome } from './outcome.ts';
export { pollKinds, pollProcedures, settles } from './poll-kind.ts';
export type {
  BallotChoice,
  ChoiceOutcome,
  OptionsTally,
  OrderOutcome,
  PollKind,
  PollOutcome,
  PollProcedure,
  PollTally,
} from './poll-kind.ts';
export { minutesOf } from './minutes/minutes-of.ts';
export type {
  MinutedAmendment,
  MinutedCall,
  MinutedItem,
  MinutedMotion,
  MinutedPoll,
  MinutedSeat,
  MinutedStep,
  Minutes,
} from './minutes/minutes.ts';
export { presenceLog } from './presence-log.ts';
export type { PresenceChange } from './presence-log.ts';
export { presentDuringCall, presentSeats, seatHolders } from './present-seats.ts';
export { rulesItem } from './rules-item.ts';
export type { SeatHolder } from './seat-record.ts';
export { defaultRules, delegateFunctions, sessionRulesProblems, specialKinds } from './session-rules.ts';
export type { DelegateFunction, SessionRules } from './session-rules.ts';
export { readLedgerLine } from './read-ledger-line.ts';
export { quorumReached } from './quorum-reached.ts';
export { ruleProblems } from './rule-problems.ts';
export { ruleValues } from './rule-values.ts';
export { shareName } from './share-name.ts';
export { resultOf, resultsOf, tallyOf } from './tally-of.ts';
export { contestUntil, disputesUntil, reservationsUntil } from './time-limits.ts';
export { weekOf } from './week/week-of.ts';
export { weekPhases, weekWaits } from './week/week.ts';
export type {
  Week,
  WeekDue,
  WeekFacts,
  WeekPhase,
  WeekPhaseName,
  WeekWait,
  WeekWaitKind,
  WeekWho,
} from './week/week.ts';
