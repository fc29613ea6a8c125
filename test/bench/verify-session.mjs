// A large session as a bundle: 170 seats with keys, 60 polls, 300 statements of the size of amendments, counter-signed heads.
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import {
  appendToLedger,
  ballotText,
  defaultRules,
  emptyLedger,
  headText,
  makeBundle,
  presentHash,
  resultOf,
  rulesItem,
  seatsHash,
} from '#assembly';
import { canonicalJson, sha256Hex } from '#canonical';

const head = Buffer.from('302e020100300506032b657004220420', 'hex');

function keyOf(name) {
  const seed = createHash('sha256').update(name).digest();
  const secret = createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(secret).export({ format: 'jwk' });
  return {
    key: Buffer.from(x, 'base64url').toString('hex'),
    sign: (text) => sign(null, Buffer.from(text), secret).toString('hex'),
  };
}

const words = (text) => ({ en: text, fr: text, es: text, ar: text });

/** The files of the bundle, and how many signatures are in it. */
export function verifySession({ seats: size = 170, polls = 60, statements = 300 } = {}) {
  const seats = Array.from({ length: size }, (_, at) => `seat-${sha256Hex(`seat ${at}`).slice(0, 32)}`);
  const cityOf = Object.fromEntries(seats.map((seat, at) => [seat, `city-${at}`]));
  const planHash = sha256Hex(canonicalJson({ areas: [] }));
  const rollHash = sha256Hex('the roll of the bench');
  const entries = [];
  const ofPoll = [];
  const say = (event) => {
    const at = new Date(Date.UTC(2019, 9, 2, 9, 0, 0) + entries.length * 100).toISOString();
    const entry = appendToLedger(entries.at(-1) ?? emptyLedger, at, event);
    entries.push(entry);
    return entry;
  };
  say({
    type: 'assembly-opened',
    assembly: 'bench',
    title: 'Mayors’ session',
    planHash,
    rollHash,
    seatsHash: seatsHash(cityOf),
    seats: size,
    simulated: true,
    rules: defaultRules,
    access: 'open',
    governing: 'en',
  });
  const opening = entries[0];
  const keys = new Map();
  for (const seat of seats) {
    say({
      type: 'holder-seated',
      seat,
      holder: sha256Hex(seat),
      rank: 'mayor',
      provisional: false,
      mandate: null,
      by: 'desk',
    });
    keys.set(seat, keyOf(seat));
    say({ type: 'device-bound', seat, device: `device of ${seat}`, key: keys.get(seat).key });
  }
  const witnesses = ['teller-a', 'teller-b'].map((witness) => [witness, keyOf(witness)]);
  for (const [witness, { key }] of witnesses)
    say({ type: 'witness-registered', witness, role: 'teller', key });
  const before = entries.slice(1);
  say({
    type: 'item-added',
    item: 'rules',
    kind: 'rules',
    textHash: rulesItem(defaultRules).textHash,
    holds: [],
  });
  const texts = { [rulesItem(defaultRules).textHash]: defaultRules };
  const shown = presentHash(seats);
  for (let at = 0; at < polls; at += 1) {
    const item = `item-${at}`;
    const text = [
      words(`Activity ${at}`),
      words(`Adopt activity ${at}?`),
      words('A summary of about this length, as there is for each.'),
    ];
    const textHash = sha256Hex(canonicalJson(text));
    texts[textHash] = text;
    say({ type: 'item-added', item, kind: 'choice', textHash, holds: [] });
    for (let more = 0; more < statements / polls; more += 1) {
      const statement = `Replace “${at}.${more}” by a text of the usual length of an amendment. `.repeat(6);
      say({
        type: 'reservation',
        item,
        seat: seats[(at * 7 + more) % size],
        kind: 'reservation',
        language: 'en',
        text: statement,
      });
    }
    const poll = `poll-${at}`;
    const opened = say({
      type: 'poll-opened',
      poll,
      item,
      textHash,
      rule: defaultRules.majority,
      quorum: defaultRules.quorum,
      eligible: size,
      present: size,
      presentHash: shown,
      rollHash,
      named: true,
      kind: 'yes-no',
      options: [],
      runOff: false,
      procedure: 'hall',
      closesAt: null,
      rehearsal: false,
      again: null,
      contestSeconds: 120,
    });
    const first = entries.length - 1;
    for (const [place, seat] of seats.entries()) {
      const choice = ['yes', 'yes', 'no', 'abstain'][(place * 31 + at * 7) % 4];
      const nonce = sha256Hex(`${poll} ${seat}`).slice(0, 32);
      const signature = keys.get(seat).sign(ballotText({ poll, open: opened.hash, seat, choice, nonce }));
      say({
        type: 'ballot',
        poll,
        seat,
        choice,
        nonce,
        provisional: false,
        signed: { device: `device of ${seat}`, signature },
      });
    }
    // Counted over the entries that matter: what came between is long.
    ofPoll.push(...entries.slice(first));
    const result = resultOf([opening, ...before, ...entries.slice(first)], poll);
    const close = say({ type: 'poll-closed', poll, ...result });
    for (const [witness, { sign: signHead }] of witnesses) {
      const { number, hash } = close;
      say({
        type: 'head-witnessed',
        number,
        hash,
        witness,
        signature: signHead(headText('bench', { number, hash })),
      });
    }
    say({ type: 'poll-declared', poll, ...result, without: null });
  }
  const { number, hash } = entries.at(-1);
  for (const [witness, { sign: signHead }] of witnesses)
    say({
      type: 'head-witnessed',
      number,
      hash,
      witness,
      signature: signHead(headText('bench', { number, hash })),
    });
  const session = {
    roll: null,
    seats: cityOf,
    texts: { texts, options: {} },
    versions: [
      { version: 1, hash: sha256Hex(canonicalJson({ areas: [] })), adopted: false, plan: { areas: [] } },
    ],
  };
  const files = makeBundle({
    generatedAt: '2019-10-03T12:00:00Z',
    simulated: true,
    ledger: entries,
    session,
  });
  return {
    files,
    entries: entries.length,
    signatures: ofPoll.filter(({ event }) => event.signed).length + 2 * polls + 2,
  };
}
