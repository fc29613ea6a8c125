import type { BrokenBundle } from './broken-bundle.ts';
import {
  resealed,
  withLines,
  place,
  at,
  entry,
  json,
  without,
  alteredHead,
  unmarked,
  backwards,
  goldenBundle,
} from './forged-bundles.ts';

/** Lines and parts changed by somebody who seals the manifest anew, or does not know that it is sealed. */
export const brokenParts: readonly BrokenBundle[] = [
  {
    name: 'an entry dropped',
    files: withLines((lines) => lines.toSpliced(entry, 1)),
    refusedBy: ['ledger-numbers', 'ledger-chain'],
  },
  {
    name: 'two entries swapped',
    files: withLines((lines) => lines.with(entry, lines[entry + 1]!).with(entry + 1, lines[entry]!)),
    refusedBy: ['ledger-numbers', 'ledger-chain'],
  },
  {
    name: 'an entry twice',
    files: withLines((lines) => lines.toSpliced(entry, 0, lines[entry]!)),
    refusedBy: ['ledger-numbers', 'ledger-ballots'],
  },
  {
    name: 'the last entry dropped',
    files: withLines((lines) => lines.slice(0, -1)),
    refusedBy: ['ledger-head'],
  },
  {
    name: 'another choice in the line',
    files: withLines((lines) => lines.with(entry, lines[entry]!.replace('"h2"', '"h3"'))),
    refusedBy: ['ledger-hashes'],
  },
  {
    name: 'an option with another title',
    files: resealed({ 'texts.json': json('texts.json').replaceAll('"Option h2"', '"Option h9"') }),
    refusedBy: ['texts-kept'],
  },
  {
    name: 'a text that nobody hashed',
    files: resealed({
      'texts.json': json('texts.json').replace('Three cities have offered', 'Four cities have offered'),
    }),
    refusedBy: ['texts-kept'],
  },
  {
    name: 'other rules',
    files: resealed({
      'rules.json': json('rules.json').replace('"contestSeconds":120', '"contestSeconds":1'),
    }),
    refusedBy: ['rules-kept'],
  },
  {
    name: 'an altered plan',
    files: resealed({ 'plan.json': json('plan.json').replace('Work plan', 'Wish list') }),
    refusedBy: ['plan-adopted'],
  },
  {
    name: 'an altered ranking',
    files: resealed({ 'report.json': json('report.json').replace('"engine":"', '"engine":"x') }),
    refusedBy: ['plan-basis'],
  },
  { name: 'an altered head in the manifest', files: alteredHead(), refusedBy: ['ledger-head'] },
  {
    name: 'an altered head that was counter-signed',
    files: at<'head-witnessed'>(
      place(({ type }) => type === 'head-witnessed'),
      { hash: 'e'.repeat(64) },
    ),
    refusedBy: ['ledger-witnesses'],
  },
  {
    name: 'an altered key',
    files: resealed({ 'keys.json': json('keys.json').replace(/"key":"[0-9a-f]{2}/, '"key":"00') }),
    refusedBy: ['keys-kept'],
  },
  {
    name: 'altered heads',
    files: resealed({ 'heads.json': json('heads.json').replace('"role":"chair"', '"role":"teller"') }),
    refusedBy: ['heads-kept'],
  },
  {
    name: 'a city that gave its seat to another one',
    files: resealed({ 'seats.json': json('seats.json').replace('"cork-irl"', '"lagos-nga"') }),
    refusedBy: ['roll-kept'],
  },
  {
    name: 'a roll with another city',
    files: resealed({ 'roll.json': json('roll.json').replaceAll('cork-irl', 'corc-irl') }),
    refusedBy: ['roll-kept'],
  },
  {
    name: 'a version of the plan that nobody put',
    files: resealed({
      'versions.json': json('versions.json')
        .replace('"hash":"', '"hash":"00')
        .replace(/"hash":"00([0-9a-f]{62})../, '"hash":"00$1'),
    }),
    refusedBy: ['versions-kept'],
  },
  { name: 'a part missing', files: without('seats.json'), refusedBy: ['parts-complete', 'parts-hashes'] },
  {
    name: 'a part too many',
    files: new Map(goldenBundle).set('notes.txt', new Uint8Array()),
    refusedBy: ['parts-complete'],
  },
  {
    name: 'a part that is not canonical',
    files: resealed({ 'seats.json': ` ${json('seats.json')}` }),
    refusedBy: ['parts-canonical'],
  },
  { name: 'a mark that nothing was simulated', files: unmarked(), refusedBy: ['simulated-mark'] },
  { name: 'time that runs backwards', files: backwards(), refusedBy: ['ledger-order'] },
  {
    name: 'a line that is no JSON',
    files: withLines((lines) => lines.with(3, '{')),
    refusedBy: ['ledger-form'],
  },
  {
    name: 'an entry with a member too many',
    files: withLines((lines) => lines.with(3, lines[3]!.replace('"event":{', '"event":{"a":1,'))),
    refusedBy: ['ledger-form'],
  },
  {
    name: 'brackets without end',
    files: withLines((lines) => lines.with(3, '['.repeat(100_000))),
    refusedBy: ['ledger-form'],
  },
];
