#!/usr/bin/env python3
"""Checks a bundle of a mayors' session: one file, Python 3.8 or later, nothing but the standard library, no network.

    python3 verify.py BUNDLE.zip [--against OLDER.zip] [--json]

Written from docs/bundle-format.md, and on purpose not from the code that wrote the bundle. The numbers of the checks
are those of `gnlc verify`; what needs the whole ranking engine (18, 20, 22 to 25, 36) is left to that. Exit code 0: no
check has failed; 1: one has, or the file cannot be read; 2: a wrong call.
"""
import hashlib
import io
import json
import re
import sys
import zipfile
import zlib
from fractions import Fraction

NAMES = [
    'manifest-readable', 'manifest-hash', 'parts-complete', 'parts-hashes', 'parts-canonical', 'ledger-form',
    'ledger-numbers', 'ledger-hashes', 'ledger-chain', 'ledger-order', 'ledger-ballots', 'ledger-tallies',
    'ledger-outcomes', 'ledger-adoptions', 'ledger-head', 'plan-adopted', 'plan-basis', 'report-recomputed',
    'simulated-mark', 'settings-kept', 'decision-basis', 'decision-reasons', 'merged-recomputed', 'table-recomputed',
    'cells-large-enough', 'ledger-signatures', 'ledger-witnesses', 'roll-kept', 'texts-kept', 'rules-kept', 'keys-kept',
    'heads-kept', 'heads-witnessed', 'versions-kept', 'older-continued',
    'amended-recomputed', 'amendments-stand',
]
PARTS = [
    'preferences.json', 'report.json', 'plan.json', 'ledger.ndjson', 'settings.json', 'decision.json', 'merged.json',
    'preferences.csv', 'borda.R', 'answers.json', 'history.json', 'README.txt', 'roll.json', 'seats.json', 'texts.json',
    'rules.json', 'keys.json', 'heads.json', 'versions.json',
]
MOST_FILES, MOST_BYTES, MOST_LINES, MOST_PROBLEMS, DEEPEST = 32, 64 * 1024 * 1024, 200_000, 100, 64


class Refused(Exception):
    """The file is not a bundle that can be read."""


# --- Canonical JSON (RFC 8785) -------------------------------------------------------------------------------------


def parsed(text):
    """The value of a JSON text; whole numbers up to 2^53 stay whole."""
    def whole(digits):
        if len(digits) > 400:
            raise ValueError('number')
        value = int(digits)
        return value if abs(value) <= 2 ** 53 else float(digits)

    def constant(name):
        raise ValueError(name)

    return json.loads(text, parse_int=whole, parse_constant=constant)


def number_text(value):
    """A number as ECMAScript writes it."""
    if isinstance(value, int):
        return str(value)
    if value != value or value in (float('inf'), float('-inf')):
        raise ValueError('number')
    if value == 0:
        return '0'
    sign, digits = ('-' if value < 0 else ''), repr(abs(value))
    mantissa, _, exponent = digits.partition('e')
    left, _, right = mantissa.partition('.')
    right = '' if right == '0' else right
    point = len(left) + int(exponent or 0)
    digits = (left + right).lstrip('0')
    point -= len(left + right) - len(digits)
    digits = digits.rstrip('0')
    size = len(digits)
    if size <= point <= 21:
        return sign + digits + '0' * (point - size)
    if 0 < point <= 21:
        return sign + digits[:point] + '.' + digits[point:]
    if -6 < point <= 0:
        return sign + '0.' + '0' * -point + digits
    power = point - 1
    tail = 'e' + ('+' if power > 0 else '-') + str(abs(power))
    return sign + digits[0] + ('.' + digits[1:] if size > 1 else '') + tail


def string_text(value):
    value.encode('utf-8')  # refuses lone surrogates
    return json.dumps(value, ensure_ascii=False)


def canonical(value, depth=0):
    """The one text of a JSON value."""
    if depth > DEEPEST:
        raise ValueError('depth')
    if value is None:
        return 'null'
    if value is True:
        return 'true'
    if value is False:
        return 'false'
    if isinstance(value, str):
        return string_text(value)
    if isinstance(value, (int, float)):
        return number_text(value)
    if isinstance(value, list):
        return '[' + ','.join([canonical(one, depth + 1) for one in value]) + ']'
    keys = sorted(value, key=utf16) if any(ord(c) > 0xD7FF for k in value for c in k) else sorted(value)
    return '{' + ','.join([string_text(k) + ':' + canonical(value[k], depth + 1) for k in keys]) + '}'


def utf16(text):
    return text.encode('utf-16-be', 'surrogatepass')


def sha256(content):
    return hashlib.sha256(content.encode('utf-8') if isinstance(content, str) else content).hexdigest()


# --- Signatures: Ed25519 (RFC 8032), many at once ------------------------------------------------------------------

P = 2 ** 255 - 19
ORDER = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
D2 = 2 * D % P
ROOT = pow(2, (P - 1) // 4, P)
ZERO = (0, 1, 1, 0)


def added(a, b):
    """The sum of two points in extended coordinates."""
    x1, y1, z1, t1 = a
    x2, y2, z2, t2 = b
    m = (y1 - x1) * (y2 - x2) % P
    n = (y1 + x1) * (y2 + x2) % P
    c = t1 * D2 * t2 % P
    d = 2 * z1 * z2 % P
    e, f, g, h = n - m, d - c, d + c, n + m
    return e * f % P, g * h % P, f * g % P, e * h % P


def point(encoded):
    """The point that 32 bytes stand for; None where they stand for none."""
    y = int.from_bytes(encoded, 'little')
    sign, y = y >> 255, y & ((1 << 255) - 1)
    if y >= P:
        return None
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    if v * x * x % P != u:
        x = x * ROOT % P
        if v * x * x % P != u:
            return None
    if x == 0 and sign:
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, 'little'))


def sum_of_products(pairs):
    """The sum of scalar · point over all pairs (Pippenger's buckets)."""
    width = 4 if len(pairs) < 64 else 6 if len(pairs) < 512 else 9
    longest = max((scalar.bit_length() for scalar, _ in pairs), default=0)
    total = ZERO
    for window in range((longest + width - 1) // width - 1, -1, -1):
        for _ in range(width):
            total = added(total, total)
        buckets = [None] * (1 << width)
        shift, mask = window * width, (1 << width) - 1
        for scalar, where in pairs:
            digit = scalar >> shift & mask
            if digit:
                held = buckets[digit]
                buckets[digit] = where if held is None else added(held, where)
        running, of_window = ZERO, ZERO
        for held in reversed(buckets[1:]):
            if held is not None:
                running = added(running, held)
            of_window = added(of_window, running)
        total = added(total, of_window)
    return total


def wrong_signatures(claims):
    """Places of the claims (key, text, signature, all but the text in hex) that do not hold."""
    wrong, read, keys = set(), [], {}
    for place, (key, text, signature) in enumerate(claims):
        raw_key, raw = bytes.fromhex(key), bytes.fromhex(signature)
        if key not in keys:
            where = point(raw_key)
            keys[key] = None if where is None or is_zero(eightfold(where)) else where
        r, s = point(raw[:32]), int.from_bytes(raw[32:], 'little')
        if keys[key] is None or r is None or s >= ORDER:
            wrong.add(place)
            continue
        k = int.from_bytes(hashlib.sha512(raw[:32] + raw_key + text.encode('utf-8')).digest(), 'little') % ORDER
        read.append((place, key, r, s, k, raw))
    pending = [read]
    while pending:
        some = pending.pop()
        if not some or together_hold(some, keys):
            continue
        if len(some) == 1:
            wrong.add(some[0][0])
        else:
            pending += [some[:len(some) // 2], some[len(some) // 2:]]
    return wrong


def together_hold(some, keys):
    """Whether all hold, by one equation with factors that nobody can foresee who made them."""
    seed = hashlib.sha512(b''.join(raw + k.to_bytes(32, 'little') for _, _, _, _, k, raw in some)).digest()
    of_base, of_keys, pairs = 0, {}, []
    for place, key, r, s, k, _ in some:
        z = int.from_bytes(hashlib.sha512(seed + place.to_bytes(8, 'little')).digest()[:16], 'little') | 1
        of_base = (of_base + z * s) % ORDER
        of_keys[key] = (of_keys.get(key, 0) + z * k) % ORDER
        pairs.append((z, r))
    pairs += [(factor, keys[key]) for key, factor in of_keys.items()]
    pairs.append(((ORDER - of_base) % ORDER, BASE))
    return is_zero(eightfold(sum_of_products(pairs)))


def eightfold(where):
    """Eight times a point: what is of small order vanishes."""
    for _ in range(3):
        where = added(where, where)
    return where


def is_zero(where):
    x, y, z, _ = where
    return x % P == 0 and (y - z) % P == 0


# --- Reading a bundle ----------------------------------------------------------------------------------------------


def entries_of_directory(raw):
    """How many files the one directory counts, directly before the end: other readers must find the same files."""
    end = len(raw) - 22
    counted = raw[end + 8:end + 10] == raw[end + 10:end + 12]
    if end < 0 or raw[end:end + 8] != b'PK\5\6\0\0\0\0' or raw[-2:] != b'\0\0' or not counted:
        raise Refused('archive-unreadable')
    if int.from_bytes(raw[end + 12:end + 16], 'little') + int.from_bytes(raw[end + 16:end + 20], 'little') != end:
        raise Refused('archive-unreadable')
    return int.from_bytes(raw[end + 8:end + 10], 'little')


def unzipped(path):
    """The files of a bundle by name; refuses paths, names that come twice, and archives that unpack to too much."""
    try:
        with open(path, 'rb') as file:
            raw = file.read(MOST_BYTES + 1)
        if len(raw) > MOST_BYTES:
            raise Refused('archive-too-large')
        entries = entries_of_directory(raw)
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            infos = archive.infolist()
            if len(infos) != entries:
                raise Refused('archive-unreadable')
            if len(infos) > MOST_FILES or sum(info.file_size for info in infos) > MOST_BYTES:
                raise Refused('archive-too-large')
            files = {}
            for info in infos:
                name = info.orig_filename
                if not re.fullmatch(r'[A-Za-z0-9][A-Za-z0-9._-]{0,99}', name) or name in files:
                    raise Refused('archive-name-refused')
                if (info.flag_bits | raw[info.header_offset + 6]) & 1 or info.compress_type not in (0, 8):
                    raise Refused('archive-unreadable')
                with archive.open(info) as file:
                    content = file.read(info.file_size + 1)
                if len(content) != info.file_size:
                    raise Refused('archive-unreadable')
                files[name] = content
            return files
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, IndexError, ValueError, NotImplementedError,
            RuntimeError):
        raise Refused('archive-unreadable')


class Part:
    """A JSON part as it was read."""

    def __init__(self, content):
        self.sha256, self.canonical, self.value = sha256(content), False, None
        try:
            text = content.decode('utf-8')
            self.value = parsed(text)
            self.canonical = canonical(self.value) == text
        except (ValueError, RecursionError):
            self.value = None


def ledger_lines(files):
    if 'ledger.ndjson' not in files:
        return None
    try:
        lines = files['ledger.ndjson'].decode('utf-8').split('\n')
    except ValueError:
        return ['not UTF-8']
    if len(lines) > MOST_LINES:
        return ['more lines than a session has']
    return lines[:-1] if lines[-1] == '' else lines[:-1] + [lines[-1] + '…']


# --- The form of an entry ------------------------------------------------------------------------------------------


def units(value):
    return len(value.encode('utf-16-le', 'surrogatepass')) // 2


def is_text(value, most=1000):
    return isinstance(value, str) and 0 < units(value) <= most


def is_hash(value):
    return isinstance(value, str) and re.fullmatch('[0-9a-f]{64}', value) is not None


def is_signature(value):
    return isinstance(value, str) and re.fullmatch('[0-9a-f]{128}', value) is not None


def is_count(value):
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2 ** 53


def is_flag(value):
    return isinstance(value, bool)


def is_score(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0


def milliseconds(value):
    """Since 1970; None where it is no instant."""
    found = isinstance(value, str) and re.fullmatch(
        r'(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?Z', value, re.ASCII)
    if not found:
        return None
    year, month, day, hour, minute, second = (int(one) for one in found.groups()[:6])
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    longest = {2: 29 if leap else 28, 4: 30, 6: 30, 9: 30, 11: 30}.get(month, 31)
    if not (1 <= month <= 12 and 1 <= day <= longest and hour < 24 and minute < 60 and second < 60):
        return None
    y = year - (month <= 2)
    era, of_era = divmod(y, 400)
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    days = era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468
    fraction = int(((found.group(7) or '0') + '00')[:3])
    return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + fraction


def one(*values):
    return lambda value: any(value is other or (isinstance(value, str) and value == other) for other in values)


def exactly(**shape):
    return lambda value: isinstance(value, dict) and value.keys() == shape.keys() and all(
        test(value[key]) for key, test in shape.items())


def either(*tests):
    return lambda value: any(test(value) for test in tests)


def or_null(test):
    return lambda value: value is None or test(value)


def list_of(test, most=10 ** 9):
    return lambda value: isinstance(value, list) and len(value) <= most and all(test(each) for each in value)


def is_option(value):
    return isinstance(value, str) and re.fullmatch(r'[A-Za-z0-9_-]{1,80}', value) is not None and value != 'abstain'


def by_option(test):
    return lambda value: isinstance(value, dict) and all(is_option(k) and test(v) for k, v in value.items())


SHARE = dict(numerator=is_count, denominator=is_count)
RULE = exactly(base=one('yes-no', 'cast', 'present', 'eligible'), strict=is_flag, **SHARE)
QUORUM = exactly(of=one('present', 'cast'), **SHARE)
SIZES = dict(present=is_count, eligible=is_count)
TALLY = either(exactly(yes=is_count, no=is_count, abstain=is_count, **SIZES),
               exactly(options=by_option(is_score), ballots=is_count, abstain=is_count, **SIZES))
REACHED = exactly(needed=is_count, got=is_count, reached=is_flag)
ASKED = dict(of=is_count, needed=is_count, got=is_count, quorum=REACHED)
OPTIONS = list_of(is_option, 100)
OUTCOME = either(
    exactly(verdict=one('adopted', 'rejected', 'no-quorum'), **ASKED),
    exactly(verdict=one('chosen', 'run-off', 'tied', 'no-quorum'), chosen=or_null(is_option), next=OPTIONS, **ASKED),
    exactly(verdict=one('ordered', 'no-quorum'), order=list_of(OPTIONS, 100), quorum=REACHED))
CHOICE = either(is_option, one('abstain'), OPTIONS)
RULES = exactly(
    majority=RULE, twoThirds=RULE, quorum=QUORUM, special=list_of(is_text), contestSeconds=is_count,
    reservationHours=is_count,
    maySeat=list_of(one('mayor', 'deputy-mayor', 'education-executive', 'expert', 'other')))
MOVED = dict(mover=is_text, reason=is_text)
SEATED = dict(seat=is_text, nonce=is_text)
ITEMS = list_of(is_text, 500)
SHAPES = {
    'assembly-opened': dict(
        assembly=is_text, title=is_text, planHash=is_hash, rollHash=is_hash, seatsHash=is_hash, seats=is_count,
        simulated=is_flag, rules=RULES, access=one('open', 'closed'), governing=one('en', 'fr', 'es', 'ar')),
    'chair-seated': dict(chair=is_text),
    'holder-seated': dict(
        seat=is_text, holder=is_text, rank=one('mayor', 'representative'), provisional=is_flag,
        mandate=or_null(is_hash), by=or_null(is_text)),
    'holder-left': dict(seat=is_text, cause=one('left', 'handed-over', 'revoked')),
    'device-bound': dict(seat=is_text, device=is_text, key=or_null(is_hash)),
    'device-revoked': dict(seat=is_text, device=is_text, cause=is_text),
    'credentials-decided': dict(seat=is_text, accepted=is_flag),
    'poll-opened': dict(
        poll=is_text, item=is_text, textHash=is_hash, rule=RULE, quorum=QUORUM, eligible=is_count, present=is_count,
        presentHash=is_hash, rollHash=is_hash, named=is_flag, kind=one('yes-no', 'choice', 'order'), options=OPTIONS,
        runOff=is_flag, procedure=one('hall', 'written'), closesAt=or_null(lambda v: milliseconds(v) is not None),
        rehearsal=is_flag, again=or_null(is_text), contestSeconds=is_count),
    'ballot': dict(poll=is_text, choice=CHOICE, provisional=is_flag, **SEATED),
    'paper-ballot': dict(poll=is_text, choice=CHOICE, teller=is_text, **SEATED),
    'paper-confirmed': dict(poll=is_text, seat=is_text, number=is_count, teller=is_text),
    'poll-closed': dict(poll=is_text, tally=TALLY, outcome=OUTCOME),
    'vote-contested': dict(poll=is_text, **SEATED),
    'vote-corrected': dict(poll=is_text, seat=is_text, choice=CHOICE, teller=is_text, reason=is_text),
    'poll-declared': dict(
        poll=is_text, tally=TALLY, outcome=OUTCOME, without=or_null(exactly(tally=TALLY, outcome=OUTCOME))),
    'poll-voided': dict(poll=is_text, **MOVED),
    'item-added': dict(item=is_text, kind=is_text, textHash=is_hash, holds=ITEMS),
    'agenda-set': dict(order=ITEMS),
    'item-divided': dict(item=is_text, parts=ITEMS),
    'item-withdrawn': dict(item=is_text, **MOVED),
    'item-reopened': dict(item=is_text, **MOVED),
    'objection-asked': dict(
        call=is_text, item=is_text, textHash=is_hash, quorum=QUORUM, eligible=is_count, present=is_count),
    'objection': dict(call=is_text, **SEATED),
    'objection-taken-back': dict(call=is_text, **SEATED),
    'call-closed': dict(call=is_text, objections=is_count),
    'item-adopted': dict(item=is_text, by=either(exactly(call=is_text), exactly(poll=is_text))),
    'reservation': dict(
        item=is_text, seat=is_text, kind=one('reservation', 'explanation'), language=is_text,
        text=lambda v: is_text(v, 2000)),
    'dispute-filed': dict(
        dispute=is_text, seat=is_text, poll=or_null(is_text), language=is_text, text=lambda v: is_text(v, 2000)),
    'dispute-ruled': dict(dispute=is_text, upheld=is_flag, body=is_text, reason=lambda v: is_text(v, 2000)),
    'witness-registered': dict(witness=is_text, role=one('teller', 'chair'), key=is_hash),
    'head-witnessed': dict(number=is_count, hash=is_hash, witness=is_text, signature=is_signature),
    'plan-adopted': dict(planHash=is_hash, version=is_count),
}
SIGNED = exactly(device=is_text, signature=is_signature)
ENTRY = exactly(
    number=is_count, at=lambda v: milliseconds(v) is not None, event=lambda v: is_event(v), previous=is_hash,
    hash=is_hash)


def share_holds(share):
    return 1 <= share['denominator'] <= 1000 and 1 <= share['numerator'] <= share['denominator']


def rule_holds(rule, quorum):
    reach = not (rule['strict'] and rule['numerator'] == rule['denominator'])
    return share_holds(rule) and reach and share_holds(quorum)


def is_event(value):
    if not isinstance(value, dict) or not isinstance(value.get('type'), str):
        return False
    kind = value['type']
    if is_later(kind):
        return True
    if kind not in SHAPES:
        return False
    shape = dict(SHAPES[kind], type=is_text)
    if kind == 'ballot' and 'signed' in value:
        shape['signed'] = SIGNED
    if not exactly(**shape)(value):
        return False
    if kind == 'assembly-opened':
        rules = value['rules']
        return 'mayor' in rules['maySeat'] and all(
            rule_holds(rules[name], rules['quorum']) for name in ('majority', 'twoThirds'))
    return kind != 'poll-opened' or rule_holds(value['rule'], value['quorum'])


def is_later(kind):
    """Amendments: their chain and hashes are checked, what they mean is not."""
    return kind.startswith('amendment') or kind == 'plan-amended'


def read_entry(line):
    """The entry of a line, or the code of what is wrong with it."""
    try:
        value = parsed(line)
    except (ValueError, RecursionError):
        return None, 'line-not-json'
    try:
        same = canonical(value) == line
    except (ValueError, RecursionError):
        same = False
    if not same:
        return None, 'line-not-canonical'
    return (value, None) if ENTRY(value) else (None, 'line-not-an-entry')


# --- Counting ------------------------------------------------------------------------------------------------------


def needed_of(size, rule):
    numerator, denominator = rule['numerator'], rule['denominator']
    floor = size * numerator // denominator
    needed = floor + 1 if rule['strict'] else -(-size * numerator // denominator)
    return max(1, needed)


def quorum_reached(quorum, present, cast, eligible):
    needed = -(-eligible * quorum['numerator'] // quorum['denominator'])
    got = present if quorum['of'] == 'present' else cast
    return {'needed': needed, 'got': got, 'reached': got >= needed}


def base_size(rule, voting, abstain, present, eligible):
    return {'yes-no': voting, 'cast': voting + abstain, 'present': present, 'eligible': eligible}[rule['base']]


def counted(poll, choices):
    """Tally and outcome of a poll over seat → choice."""
    opened = poll['opened']
    rule, quorum, eligible = opened['rule'], opened['quorum'], opened['eligible']
    present = len(choices) if opened['procedure'] == 'written' else len(poll['present'])
    given = list(choices.values())
    abstain = given.count('abstain')
    sizes = {'present': present, 'eligible': eligible}
    reached = quorum_reached(quorum, present, len(given), eligible)
    if opened['kind'] == 'yes-no':
        yes, no = given.count('yes'), given.count('no')
        of = base_size(rule, yes + no, abstain, present, eligible)
        needed = needed_of(of, rule)
        verdict = 'no-quorum' if not reached['reached'] else 'adopted' if yes >= needed else 'rejected'
        tally = dict(sizes, yes=yes, no=no, abstain=abstain)
        return {'tally': tally, 'outcome': dict(verdict=verdict, of=of, needed=needed, got=yes, quorum=reached)}
    ballots = len(given) - abstain
    tally = dict(sizes, ballots=ballots, abstain=abstain)
    if opened['kind'] == 'choice':
        tally['options'] = {option: given.count(option) for option in opened['options']}
        return {'tally': tally, 'outcome': chosen(opened, tally, reached)}
    order, tally['options'] = borda(opened['options'], [g for g in given if isinstance(g, list)])
    verdict = 'ordered' if reached['reached'] else 'no-quorum'
    return {'tally': tally, 'outcome': dict(verdict=verdict, order=order if reached['reached'] else [], quorum=reached)}


def chosen(opened, tally, reached):
    ranked = sorted(tally['options'].items(), key=lambda pair: (-pair[1], utf16(pair[0])))
    got = ranked[0][1] if ranked else 0
    second = ranked[1][1] if len(ranked) > 1 else 0
    rule, run_off = opened['rule'], opened['runOff']
    sizes = (tally['ballots'], tally['abstain'], tally['present'], tally['eligible'])
    of = base_size(rule, *sizes) if run_off else tally['ballots']
    needed = needed_of(of, rule) if run_off else second + 1
    result = dict(chosen=None, next=[], of=of, needed=needed, got=got, quorum=reached)
    if not reached['reached']:
        return dict(result, verdict='no-quorum')
    if got >= needed and got > second:
        return dict(result, verdict='chosen', chosen=ranked[0][0])
    tied = [option for option, count in ranked if count == got]
    if not run_off or got == 0:
        return dict(result, verdict='tied', next=tied)
    following = tied if len(tied) > 1 else [option for option, count in ranked if count >= second]
    return dict(result, verdict='run-off', next=following)


def borda(options, ballots):
    """Normalised Borda in exact fractions; options that a ballot leaves out stand together below the others."""
    wins = {a: {b: 0 for b in options} for a in options}
    for ballot in ballots:
        place = {option: at for at, option in enumerate(ballot)}
        for a in options:
            for b in options:
                if a != b:
                    above, below = place.get(a, len(ballot)), place.get(b, len(ballot))
                    wins[a][b] += 2 if above < below else 1 if above == below else 0
    scores = {}
    for a in options:
        total = Fraction(0)
        for b in options:
            if a != b:
                both = wins[a][b] + wins[b][a]
                total += Fraction(wins[a][b], both) if both else Fraction(1, 2)
        scores[a] = total * 100 / (len(options) - 1)
    groups = {}
    for option, score in scores.items():
        groups.setdefault(score, []).append(option)
    order = [sorted(groups[score], key=utf16) for score in sorted(groups, reverse=True)]
    return order, {option: shown(score) for option, score in scores.items()}


def shown(score):
    value = float(score.numerator * 10 ** 12 // score.denominator) / 1e12
    return int(value) if value == int(value) else value


def same(a, b):
    return canonical(a) == canonical(b)


def fits(opened, choice):
    kind, options = opened['kind'], opened['options']
    if kind == 'yes-no':
        return choice in ('yes', 'no', 'abstain')
    if choice == 'abstain':
        return True
    if kind == 'choice':
        return isinstance(choice, str) and choice in options
    return isinstance(choice, list) and 0 < len(choice) == len(set(choice)) and all(c in options for c in choice)


# --- The story that a ledger tells ---------------------------------------------------------------------------------


class Story:
    """What the events amount to; `take` gives (check, code) of everything that an event breaks."""

    def __init__(self):
        self.opened = None
        self.holders, self.polls, self.calls, self.items, self.witnesses = {}, {}, {}, {}, {}
        self.disputes = {}
        self.adopted, self.plan, self.amended = set(), None, False

    def take(self, event, number):
        kind = event['type']
        if self.opened is None and kind != 'assembly-opened':
            return [('ledger-order', 'assembly-not-opened')]
        if is_later(kind):
            if kind == 'plan-amended' and is_hash(event.get('planHash')):
                self.plan = event['planHash']
            self.amended = True
            return []
        return getattr(self, kind.replace('-', '_'))(event, number) or []

    def assembly_opened(self, event, number):
        if self.opened is not None:
            return [('ledger-order', 'assembly-opened-twice')]
        self.opened, self.plan = event, event['planHash']

    def chair_seated(self, event, number):
        return []

    def holder_seated(self, event, number):
        seat, holder = event['seat'], event['holder']
        if seat in self.holders:
            return [('ledger-order', 'seat-already-held')]
        if any(other['holder'] == holder for other in self.holders.values()):
            return [('ledger-order', 'holder-has-seat')]
        self.holders[seat] = dict(holder=holder, provisional=event['provisional'], devices={})
        for other in list(self.polls.values()) + list(self.calls.values()):
            if other['closed'] is None:
                other['present'].add(seat)

    def holder_left(self, event, number):
        return [] if self.holders.pop(event['seat'], None) else [('ledger-order', 'seat-not-present')]

    def device_bound(self, event, number):
        if any(event['device'] in holder['devices'] for holder in self.holders.values()):
            return [('ledger-order', 'device-bound-twice')]
        if event['seat'] not in self.holders:
            return [('ledger-order', 'seat-not-present')]
        self.holders[event['seat']]['devices'][event['device']] = event['key']

    def device_revoked(self, event, number):
        devices = self.holders.get(event['seat'], {'devices': {}})['devices']
        if event['device'] not in devices:
            return [('ledger-order', 'device-not-bound')]
        del devices[event['device']]

    def credentials_decided(self, event, number):
        seat, accepted = event['seat'], event['accepted']
        for poll in self.polls.values():
            if poll['declared'] is None and seat in poll['provisional']:
                poll['provisional'].discard(seat)
                if not accepted:
                    poll['choices'].pop(seat, None)
        holder = self.holders.get(seat)
        if holder is None or not holder['provisional']:
            return [('ledger-order', 'credentials-not-in-doubt')]
        if accepted:
            holder['provisional'] = False

    def item_added(self, event, number):
        if event['item'] in self.items:
            return [('ledger-order', 'item-added-twice')]
        unknown = any(held not in self.items for held in event['holds'])
        self.items[event['item']] = dict(added=event, withdrawn=False, adopted=None)
        return [('ledger-order', 'item-not-on-agenda')] if unknown else []

    def agenda_set(self, event, number):
        standing = {item for item, of in self.items.items() if not of['withdrawn']}
        right = len(event['order']) == len(standing) and set(event['order']) == standing
        return [] if right else [('ledger-order', 'agenda-differs')]

    def item_divided(self, event, number):
        item = self.items.get(event['item'])
        if item is None or item['withdrawn'] or any(part not in self.items for part in event['parts']):
            return [('ledger-order', 'item-not-on-agenda')]

    def item_withdrawn(self, event, number):
        item = self.items.get(event['item'])
        if item is None or item['withdrawn']:
            return [('ledger-order', 'item-not-on-agenda')]
        if item['adopted'] is not None:
            return [('ledger-order', 'item-adopted')]
        item['withdrawn'] = True

    def item_reopened(self, event, number):
        item = self.items.get(event['item'])
        if item is None:
            return [('ledger-order', 'item-not-on-agenda')]
        item['withdrawn'], item['adopted'] = False, None
        self.adopted.discard(event['item'])

    def reservation(self, event, number):
        return [] if event['item'] in self.items else [('ledger-order', 'item-not-on-agenda')]

    def objection_asked(self, event, number):
        if event['call'] in self.calls:
            return [('ledger-order', 'call-opened-twice')]
        self.calls[event['call']] = dict(
            asked=event, present=set(self.holders), objecting=set(), nonces=set(), closed=None)
        return self.of_opening(event)

    def of_opening(self, event):
        item = self.items.get(event['item'])
        return [('ledger-order', code) for code, wrong in (
            ('item-not-on-agenda', item is None or item['withdrawn']),
            ('eligible-differs-from-roll', event['eligible'] != self.opened['seats']),
            ('present-differs-from-roll-call', event['present'] != len(self.holders))) if wrong]

    def objection(self, event, number):
        call = self.calls.get(event['call'])
        code = ('call-not-open' if call is None else 'call-closed' if call['closed'] is not None else
                'seat-unknown' if event['seat'] not in self.holders else
                'ballot-nonce-reused' if event['nonce'] in call['nonces'] else None)
        if code:
            return [('ledger-ballots', code)]
        call['nonces'].add(event['nonce'])
        if event['type'] == 'objection':
            call['objecting'].add(event['seat'])
        elif event['seat'] not in call['objecting']:
            return [('ledger-ballots', 'no-objection-to-take-back')]
        else:
            call['objecting'].discard(event['seat'])

    objection_taken_back = objection

    def call_closed(self, event, number):
        call = self.calls.get(event['call'])
        if call is None or call['closed'] is not None:
            return [('ledger-order', 'call-not-open' if call is None else 'call-closed-twice')]
        call['closed'] = event
        return [] if len(call['objecting']) == event['objections'] else [('ledger-tallies', 'tally-differs')]

    def poll_opened(self, event, number):
        if event['poll'] in self.polls:
            return [('ledger-order', 'poll-opened-twice')]
        hall = any(poll['closed'] is None and not poll['voided'] and poll['opened']['procedure'] == 'hall'
                   for poll in self.polls.values())
        again = event['again']
        unknown = again is not None and again not in self.polls and again != event['poll']
        self.polls[event['poll']] = dict(
            opened=event, present=set(self.holders), choices={}, nonces=set(), electronic=set(), papers={},
            on_paper=set(), provisional=set(), closed=None, declared=None, voided=False)
        present = sha256(canonical(sorted(self.holders, key=utf16)))
        return self.of_opening(event) + [('ledger-order', code) for code, wrong in (
            ('two-polls-in-the-hall', hall and event['procedure'] == 'hall'),
            ('repeats-no-poll', unknown),
            ('other-seats-present', event['presentHash'] != present),
            ('roll-differs', event['rollHash'] != self.opened['rollHash'])) if wrong]

    def why_not(self, poll, event):
        """Why a vote cannot be taken in, whether electronic or on paper."""
        if poll is None:
            return 'poll-not-open'
        if poll['closed'] is not None or poll['voided']:
            return 'poll-closed'
        if poll['opened']['procedure'] != 'written' and event['seat'] not in self.holders:
            return 'seat-unknown'
        return 'ballot-nonce-reused' if event['nonce'] in poll['nonces'] else None

    def ballot(self, event, number):
        poll, seat = self.polls.get(event['poll']), event['seat']
        code = self.why_not(poll, event) or (
            'seat-on-paper' if seat in poll['on_paper'] else
            'choice-unknown' if not fits(poll['opened'], event['choice']) else None)
        if code:
            return [('ledger-ballots', code)]
        holder = self.holders.get(seat, dict(provisional=False, devices={}))
        poll['nonces'].add(event['nonce'])
        poll['electronic'].add(seat)
        poll['choices'][seat] = event['choice']
        (poll['provisional'].add if event['provisional'] else poll['provisional'].discard)(seat)
        keyed = {device for device, key in holder['devices'].items() if key is not None}
        signed = event.get('signed')
        wrong = [('ledger-signatures', 'ballot-unsigned')] if signed is None and keyed else (
            [('ledger-signatures', 'device-not-bound')] if signed and signed['device'] not in keyed else [])
        if event['provisional'] != holder['provisional']:
            wrong.append(('ledger-ballots', 'provisional-differs'))
        if len(poll['choices']) > poll['opened']['eligible']:
            wrong.append(('ledger-ballots', 'more-seats-than-roll'))
        return wrong

    def paper_ballot(self, event, number):
        poll = self.polls.get(event['poll'])
        code = self.why_not(poll, event) or (
            'seat-voted-electronically' if event['seat'] in poll['electronic'] else
            'choice-unknown' if not fits(poll['opened'], event['choice']) else None)
        if code:
            return [('ledger-ballots', code)]
        poll['nonces'].add(event['nonce'])
        poll['on_paper'].add(event['seat'])
        poll['papers'][number] = event

    def paper_confirmed(self, event, number):
        poll = self.polls.get(event['poll'])
        if poll is None:
            return [('ledger-ballots', 'poll-not-open')]
        if poll['closed'] is not None or poll['voided']:
            return [('ledger-ballots', 'poll-closed')]
        paper = poll['papers'].get(event['number'])
        if paper is None or paper['seat'] != event['seat']:
            return [('ledger-ballots', 'paper-unknown')]
        if paper['teller'] == event['teller']:
            return [('ledger-ballots', 'paper-confirmed-by-same-teller')]
        del poll['papers'][event['number']]
        poll['choices'][event['seat']] = paper['choice']

    def differs(self, poll, choices, told):
        found = counted(poll, choices)
        return [(check, code) for check, code, name in (
            ('ledger-tallies', 'tally-differs', 'tally'), ('ledger-outcomes', 'outcome-differs', 'outcome'))
            if not same(found[name], told[name])]

    def poll_closed(self, event, number):
        poll = self.polls.get(event['poll'])
        if poll is None:
            return [('ledger-order', 'poll-not-open')]
        if poll['closed'] is not None or poll['voided']:
            return [('ledger-order', 'poll-closed-twice')]
        poll['closed'] = event
        return self.differs(poll, poll['choices'], event)

    def waits(self, event):
        poll = self.polls.get(event['poll'])
        if poll is None:
            return None, [('ledger-order', 'poll-not-open')]
        if poll['closed'] is None or poll['declared'] is not None or poll['voided']:
            return None, [('ledger-order', 'poll-not-waiting-for-declaration')]
        return poll, []

    def vote_contested(self, event, number):
        return self.waits(event)[1]

    def vote_corrected(self, event, number):
        poll, wrong = self.waits(event)
        if wrong:
            return wrong
        if not fits(poll['opened'], event['choice']):
            return [('ledger-ballots', 'choice-unknown')]
        poll['choices'][event['seat']] = event['choice']
        return [('ledger-ballots', 'more-seats-than-roll')] if len(
            poll['choices']) > poll['opened']['eligible'] else []

    def poll_declared(self, event, number):
        poll, wrong = self.waits(event)
        if wrong:
            return wrong
        poll['declared'] = event
        wrong = self.differs(poll, poll['choices'], event)
        doubtful, without = poll['provisional'], event['without']
        if bool(doubtful) != (without is not None):
            return wrong + [('ledger-tallies', 'provisional-not-told')]
        if doubtful:
            sure = {seat: choice for seat, choice in poll['choices'].items() if seat not in doubtful}
            wrong += self.differs(poll, sure, without)
        return wrong

    def poll_voided(self, event, number):
        poll = self.polls.get(event['poll'])
        if poll is None:
            return [('ledger-order', 'poll-not-open')]
        if poll['voided']:
            return [('ledger-order', 'poll-voided-twice')]
        poll['voided'] = True
        for name, item in self.items.items():
            if item['adopted'] == event['poll']:
                item['adopted'] = None
                self.adopted.discard(name)

    def item_adopted(self, event, number):
        by = event['by'].get('poll', event['by'].get('call'))
        decided = self.decided_by_poll(by) if 'poll' in event['by'] else self.decided_by_call(by)
        held = self.items[decided]['added']['holds'] if decided in self.items else []
        item = self.items.get(event['item'])
        if item is None or (decided != event['item'] and event['item'] not in held):
            return [('ledger-adoptions', 'item-not-carried')]
        item['adopted'] = by
        self.adopted.add(event['item'])

    def decided_by_poll(self, name):
        poll = self.polls.get(name)
        if poll is None or poll['declared'] is None or poll['voided'] or poll['opened']['rehearsal']:
            return None
        settled = poll['declared']['outcome']['verdict'] in ('adopted', 'chosen', 'ordered')
        return poll['opened']['item'] if settled else None

    def decided_by_call(self, name):
        call = self.calls.get(name)
        if call is None or call['closed'] is None or call['closed']['objections'] > 0:
            return None
        asked, present = call['asked'], len(call['present'])
        quorum = dict(asked['quorum'], of='present')
        return asked['item'] if quorum_reached(quorum, present, present, asked['eligible'])['reached'] else None

    def dispute_filed(self, event, number):
        wrong = [('ledger-order', 'dispute-filed-twice')] if event['dispute'] in self.disputes else []
        self.disputes[event['dispute']] = False
        unknown = event['poll'] is not None and event['poll'] not in self.polls
        return wrong + ([('ledger-order', 'poll-not-open')] if unknown else [])

    def dispute_ruled(self, event, number):
        if event['dispute'] not in self.disputes:
            return [('ledger-order', 'dispute-unknown')]
        twice, self.disputes[event['dispute']] = self.disputes[event['dispute']], True
        return [('ledger-order', 'dispute-ruled-twice')] if twice else []

    def witness_registered(self, event, number):
        witness, key = event['witness'], event['key']
        shared = any(name != witness and other['key'] == key for name, other in self.witnesses.items())
        heads = self.witnesses.get(witness, {'heads': set()})['heads']
        self.witnesses[witness] = dict(key=key, heads=heads)
        return [('ledger-witnesses', 'witness-key-shared')] if shared else []

    def head_witnessed(self, event, number):
        witness = self.witnesses.get(event['witness'])
        if witness is None:
            return [('ledger-witnesses', 'witness-unknown')]
        wrong = [('ledger-witnesses', 'head-witnessed-twice')] if event['number'] in witness['heads'] else []
        witness['heads'].add(event['number'])
        return wrong + ([('ledger-witnesses', 'head-not-yet-there')] if event['number'] >= number else [])

    def plan_adopted(self, event, number):
        wrong = [] if self.adopted else [('ledger-adoptions', 'no-item-carried')]
        return wrong + ([] if event['planHash'] == self.plan else [('ledger-adoptions', 'other-plan-than-put')])


def ledger_problems(lines):
    """(line, check, code) of everything that is wrong with a ledger, and the entries that could be read."""
    story, problems, entries, hashes, place = Story(), [], [], {}, {}
    head, latest = {'number': 0, 'hash': '0' * 64}, None
    for index, line in enumerate(lines):
        entry, code = read_entry(line)
        if len(problems) >= MOST_PROBLEMS:
            if entry is not None:
                entries.append(entry)
            continue
        if entry is None:
            problems.append((index + 1, 'ledger-form', code))
            continue
        found = []
        if entry['number'] != head['number'] + 1:
            found.append(('ledger-numbers', 'number-out-of-line'))
        content = {key: entry[key] for key in ('number', 'at', 'event', 'previous')}
        if entry['hash'] != sha256(canonical(content)):
            found.append(('ledger-hashes', 'hash-differs'))
        if entry['previous'] != head['hash']:
            found.append(('ledger-chain', 'chain-broken'))
        at = milliseconds(entry['at'])
        if latest is not None and at < latest:
            found.append(('ledger-order', 'time-runs-backwards'))
        event = entry['event']
        found += story.take(event, entry['number'])
        if event['type'] == 'head-witnessed' and hashes.get(event['number']) != event['hash']:
            found.append(('ledger-witnesses', 'head-differs'))
        problems += [(index + 1, check, code) for check, code in found]
        head, latest = entry, at
        entries.append(entry)
        hashes[entry['number']] = entry['hash']
        place[entry['number']] = index + 1
    problems += signature_problems(entries, place)
    return sorted(problems, key=lambda problem: problem[0])[:MOST_PROBLEMS], entries


def signature_problems(entries, place):
    keys, opened, claims, assembly = {}, {}, [], ''
    for entry in entries:
        event, number = entry['event'], entry['number']
        kind = event['type']
        if kind == 'assembly-opened':
            assembly = event['assembly']
        elif kind == 'poll-opened':
            opened[event['poll']] = entry['hash']
        elif kind == 'device-bound' and event['key'] is not None:
            keys[event['device']] = event['key']
        elif kind == 'witness-registered':
            keys[event['witness']] = event['key']
        elif kind == 'ballot' and 'signed' in event:
            device, open_hash = event['signed']['device'], opened.get(event['poll'])
            if device in keys and open_hash is not None:
                text = {name: event[name] for name in ('poll', 'seat', 'choice', 'nonce')}
                text = canonical(dict(text, open=open_hash))
                claims.append((number, 'ledger-signatures', keys[device], text, event['signed']['signature']))
        elif kind == 'head-witnessed' and event['witness'] in keys:
            text = canonical({'assembly': assembly, 'head': {'number': event['number'], 'hash': event['hash']}})
            claims.append((number, 'ledger-witnesses', keys[event['witness']], text, event['signature']))
    wrong = wrong_signatures([claim[2:] for claim in claims])
    return [(place.get(claims[at][0], claims[at][0]), claims[at][1], 'signature-wrong') for at in sorted(wrong)]


# --- The numbered checks -------------------------------------------------------------------------------------------

ABSENT = ('absent', '')
LEFT_OUT = ('absent', 'needs the ranking engine: gnlc verify')


def passed(detail):
    return 'passed', str(detail)


def failed(detail):
    return 'failed', str(detail)


def compared(name, stated, found):
    return passed(stated) if stated == found else failed(f'{name}: {stated} ≠ {found}')


def told(problems, seen):
    return failed(', '.join(problems)) if problems else passed(seen)


class Bundle:
    """A bundle as far as it could be read, and the checks on it."""

    def __init__(self, files, older=None):
        self.files, self.older = files, older
        self.parts = {name: Part(content) for name, content in files.items() if name.endswith('.json')}
        self.manifest = self.read_manifest()
        lines = ledger_lines(files)
        self.problems, self.entries = ([], None) if lines is None else ledger_problems(lines)

    def read_manifest(self):
        part = self.parts.get('manifest.json')
        if part is None or not part.canonical:
            return None
        shape = exactly(
            format=one('gnlc-bundle/1'), generatedAt=lambda v: isinstance(v, str), simulated=is_flag, hash=is_hash,
            parts=list_of(exactly(name=one(*PARTS), bytes=is_count, sha256=is_hash)),
            ledgerHead=or_null(exactly(number=is_count, hash=is_hash)))
        return part.value if shape(part.value) else None

    def checks(self):
        found = []
        for number, name in enumerate(NAMES, 1):
            try:
                status, detail = getattr(self, name.replace('-', '_'), lambda: LEFT_OUT)()
            except (KeyError, TypeError, ValueError, AttributeError, IndexError, RecursionError) as error:
                status, detail = failed(f'unreadable: {error!r}')
            found.append({'number': number, 'name': name, 'status': status, 'detail': detail})
        return found

    def value(self, name):
        return self.parts[name].value if name in self.parts else None

    def first(self, kind):
        return next((entry['event'] for entry in self.entries if entry['event']['type'] == kind), None)

    def last(self, kind):
        return next((entry['event'] for entry in reversed(self.entries) if entry['event']['type'] == kind), None)

    def manifest_readable(self):
        return failed('manifest.json') if self.manifest is None else passed(self.manifest['format'])

    def manifest_hash(self):
        if self.manifest is None:
            return ABSENT
        content = {key: value for key, value in self.manifest.items() if key != 'hash'}
        return (passed if sha256(canonical(content)) == self.manifest['hash'] else failed)(self.manifest['hash'])

    def parts_complete(self):
        if self.manifest is None:
            return ABSENT
        stated = sorted(['manifest.json'] + [part['name'] for part in self.manifest['parts']])
        return compared('files', ' '.join(stated), ' '.join(sorted(self.files)))

    def parts_hashes(self):
        if self.manifest is None:
            return ABSENT
        wrong = [part['name'] for part in self.manifest['parts'] if part['name'] not in self.files
                 or len(self.files[part['name']]) != part['bytes']
                 or sha256(self.files[part['name']]) != part['sha256']]
        return failed(' '.join(wrong)) if wrong else passed(len(self.manifest['parts']))

    def parts_canonical(self):
        named = {name: part for name, part in self.parts.items() if name != 'manifest.json' and name in PARTS}
        wrong = [name for name, part in named.items() if not part.canonical]
        return failed(' '.join(wrong)) if wrong else passed('RFC 8785') if named else ABSENT

    def of_ledger(self, name):
        if self.entries is None:
            return ABSENT
        own = [f'ledger.ndjson:{line} {code}' for line, check, code in self.problems if check == name]
        return told(own, len(self.entries))

    def ledger_head(self):
        if self.manifest is None or (self.entries is None and self.manifest['ledgerHead'] is None):
            return ABSENT
        stated, last = self.manifest['ledgerHead'], self.entries[-1] if self.entries else None
        if self.entries == [] and stated is not None and stated['number'] == 0:
            return passed(0)
        say = lambda head: None if head is None else f"{head['number']} {head['hash']}"
        return compared('head', say(stated), say(last))

    def plan_adopted(self):
        if 'plan.json' not in self.parts or self.entries is None:
            return ABSENT
        put = self.last('plan-adopted') or self.first('assembly-opened')
        return compared('plan.json', put and put['planHash'], self.parts['plan.json'].sha256)

    def plan_basis(self):
        if 'plan.json' not in self.parts or 'report.json' not in self.parts:
            return ABSENT
        basis, report = self.value('plan.json')['basis'], self.parts['report.json']
        return compared('basis', f"{basis['inputHash']} {basis['reportHash']}",
                        f"{report.value['inputHash']} {report.sha256}")

    def simulated_mark(self):
        if self.manifest is None:
            return ABSENT
        marks = [] if 'plan.json' not in self.parts else [self.value('plan.json')['simulated']]
        opened = self.first('assembly-opened') if self.entries else None
        marks += [] if opened is None else [opened['simulated']]
        return (passed if all(mark is self.manifest['simulated'] for mark in marks) else failed)(
            self.manifest['simulated'])

    def settings_kept(self):
        if 'settings.json' not in self.parts or 'report.json' not in self.parts:
            return ABSENT
        return compared('settings', canonical(self.value('settings.json')['settings']),
                        canonical(self.value('report.json')['settings']))

    def decision_basis(self):
        if 'decision.json' not in self.parts or 'report.json' not in self.parts:
            return ABSENT
        decision, report = self.value('decision.json'), self.parts['report.json']
        settings = self.parts['settings.json'].sha256 if 'settings.json' in self.parts else None
        return compared('decision.json',
                        f"{decision['inputHash']} {decision['reportHash']} {decision['settingsHash']}",
                        f"{report.value['inputHash']} {report.sha256} {settings}")

    def roll_kept(self):
        if 'seats.json' not in self.parts or self.entries is None:
            return ABSENT
        seats, opened = self.value('seats.json'), self.first('assembly-opened') or {}
        problems = []
        if sha256(canonical(seats)) != opened.get('seatsHash'):
            problems.append('seats.json seats-hash-differs')
        if len(seats) != opened.get('seats'):
            problems.append('seats.json seats-miscounted')
        problems += [f"ledger.ndjson:{entry['number']} seat-not-on-roll" for entry in self.entries
                     if 'seat' in entry['event'] and entry['event']['seat'] not in seats]
        roll = self.parts.get('roll.json')
        if roll is not None:
            if roll.sha256 != opened.get('rollHash'):
                problems.append('roll.json roll-hash-differs')
            if sorted(member['id'] for member in roll.value['members']) != sorted(seats.values()):
                problems.append('seats.json other-cities-than-roll')
        return told(problems, len(seats))

    def texts_kept(self):
        if 'texts.json' not in self.parts or self.entries is None:
            return ABSENT
        held, known, problems, of_item = self.value('texts.json'), set(), [], {}
        if 'plan.json' in self.parts:
            known |= plan_hashes(self.parts['plan.json'].sha256, self.value('plan.json'))
        for version in self.value('versions.json') or []:
            if version['plan'] is not None:
                known |= plan_hashes(sha256(canonical(version['plan'])), version['plan'])
        for name, text in held['texts'].items():
            known.add(name)
            if sha256(canonical(text)) != name:
                problems.append(f'texts.json {name[:12]} text-differs')
        amended = any(is_later(entry['event']['type']) for entry in self.entries)
        for entry in self.entries:
            event, code = entry['event'], None
            kind = event['type']
            if kind == 'item-added':
                of_item[event['item']] = event['textHash']
                code = None if event['textHash'] in known else 'text-missing'
            elif kind == 'poll-opened' and event['options']:
                offered = held['options'].get(event['poll'], [])
                text = sha256(canonical([of_item.get(event['item']), offered]))
                right = text == event['textHash'] and [option['id'] for option in offered] == event['options']
                code = None if right else 'options-differ'
            elif kind in ('poll-opened', 'objection-asked'):
                right = of_item.get(event['item']) == event['textHash']
                code = None if right or (amended and event['textHash'] in known) else 'text-differs'
            if code:
                problems.append(f"ledger.ndjson:{entry['number']} {code}")
        return told(problems, len(known))

    def derived(self, name, found):
        if name not in self.parts or self.entries is None:
            return ABSENT
        return compared(name, self.parts[name].sha256, sha256(canonical(found(self.entries))))

    def rules_kept(self):
        return self.derived('rules.json', lambda entries: entries[0]['event']['rules'])

    def keys_kept(self):
        return self.derived('keys.json', session_keys)

    def heads_kept(self):
        return self.derived('heads.json', session_heads)

    def heads_witnessed(self):
        if self.entries is None:
            return ABSENT
        roles, start = {}, None
        for entry in self.entries:
            if entry['event']['type'] == 'witness-registered':
                roles[entry['event']['witness']] = entry['event']['role']
                if len(roles) >= 2 and 'teller' in roles.values():
                    start = entry['number']
                    break
        heads = session_heads(self.entries)
        end = next((head for head in reversed(heads) if head['of'] == 'session'), None)
        due = [] if start is None else [
            head for head in heads if head['number'] > start and (head['of'] == 'poll' or head is end)]
        if not due:
            return ABSENT
        bare = [head for head in due if not is_witnessed(head)]
        return told([f"ledger.ndjson:{head['number']} head-not-witnessed" for head in bare], len(due))

    def versions_kept(self):
        if 'versions.json' not in self.parts or self.entries is None:
            return ABSENT
        versions, plan, problems = self.value('versions.json'), self.parts.get('plan.json'), []
        for version in versions:
            text = version['plan']
            found = (plan and plan.sha256) if text is None else sha256(canonical(text))
            if found != version['hash']:
                problems.append(f"versions.json {version['version']} text-differs")
        put, adopted = self.first('assembly-opened'), self.last('plan-adopted')
        if not any(put and version['hash'] == put['planHash'] for version in versions):
            problems.append('versions.json put-version-missing')
        if adopted and not any(version['hash'] == adopted['planHash'] and version['version'] == adopted['version']
                               and version['adopted'] is True for version in versions):
            problems.append('versions.json adopted-version-missing')
        return told(problems, len(versions))

    def older_continued(self):
        if self.older is None:
            return ABSENT
        before, now = ledger_lines(self.older) or [], ledger_lines(self.files) or []
        if not before:
            return failed('ledger.ndjson older-record-empty')
        for at, line in enumerate(before):
            if at >= len(now) or now[at] != line:
                return failed(f'ledger.ndjson:{at + 1} not-continued')
        return passed(f'{len(before)} ≤ {len(now)}')

    def amendments_stand(self):
        amended = None if self.entries is None else self.last('plan-amended')
        if amended is None or 'versions.json' not in self.parts:
            return ABSENT
        put, adopted = self.version(amended['base']), self.version(amended['planHash'])
        if put is None or adopted is None:
            return failed('versions.json version-missing')
        told_of = [entry['event'] for entry in self.entries if entry['event']['type'] == 'amendment-submitted']
        amendments = {event['amendment']: event for event in told_of if event['amendment'] in amended['amendments']}
        edits = [edit for name, event in amendments.items() for edit in event['edits']
                 if edit['op'] == 'add' or not any(rewrites(other, name, edit, amendments)
                                                   for other in amendments.values())]
        fields = {edit['id']: edit['value'] for edit in edits if edit['op'] == 'set'}
        moved = {edit['id']: edit['output'] for edit in edits if edit['op'] == 'move'}
        removed = {edit['id'] for edit in edits if edit['op'] == 'remove'}
        before, after, problems = activities(put), activities(adopted), []
        for line, value in fields.items():
            if canonical(field_of(adopted, line)) != canonical(value):
                problems.append(f'{line} not-as-adopted')
        problems += [f'{name} not-taken-out' for name in sorted(removed) if name in after]
        for name, was in before.items():
            if name not in after:
                if name not in removed:
                    problems.append(f'{name} gone-without-amendment')
                continue
            if after[name]['output'] != moved.get(name, was['output']):
                problems.append(f'{name} not-where-adopted')
            for field in ('lead', 'host', 'start', 'end', 'after', 'mode', 'cost', 'inKindDays'):
                line = f'{name}.{field}'
                old, new = field_of(put, line), field_of(adopted, line)
                follows = (field == 'end' and f'{name}.start' in fields) or (field == 'after' and old in removed)
                if canonical(old) != canonical(new) and line not in fields and not follows:
                    problems.append(f'{line} changed-without-amendment')
        stand = sorted(each['output'] for name, each in after.items() if name not in before)
        if stand != sorted(edit['output'] for edit in edits if edit['op'] == 'add'):
            problems.append('added-differ')
        return told(problems, len(amendments))

    def version(self, wanted):
        found = next((each for each in self.value('versions.json') if each['hash'] == wanted), None)
        return None if found is None else self.value('plan.json') if found['plan'] is None else found['plan']


for _name in ('form', 'numbers', 'hashes', 'chain', 'order', 'ballots', 'tallies', 'outcomes', 'adoptions',
              'signatures', 'witnesses'):
    setattr(Bundle, f'ledger_{_name}', lambda self, check=f'ledger-{_name}': self.of_ledger(check))


def plan_hashes(whole, plan):
    areas = plan['areas']
    parts = areas + [activity for area in areas for activity in area['activities']]
    return {whole} | {sha256(canonical(part)) for part in parts}


def activities(plan):
    return {activity['id']: activity for area in plan['areas'] for activity in area['activities']}


def field_of(plan, line):
    """What stands in a field; a task is the city that has it."""
    owner, _, name = line.rpartition('.')
    for area in plan['areas']:
        if area['id'] == owner:
            return [task['city'] for task in area['coordinators']] if name == 'coordinators' else None
        for each in area['activities'] + area['indicators'] + area['risks']:
            if each['id'] == owner:
                value = each.get(name)
                return value['city'] if name in ('lead', 'host') and value is not None else value
    return None


def rewrites(other, name, edit, amendments):
    """Whether an adopted amendment to that one, or to one to it, has the last word on the place of an edit."""
    above = other['to']
    for _ in amendments:
        if above is None or above == name:
            break
        above = amendments[above]['to'] if above in amendments else None
    return above == name and any(each['op'] == edit['op'] and each.get('id') == edit['id'] for each in other['edits'])


def session_keys(entries):
    devices, witnesses = [], []
    for entry in entries:
        event, number = entry['event'], entry['number']
        if event['type'] == 'device-bound':
            devices.append(dict(device=event['device'], seat=event['seat'], key=event['key'], bound=number, revoked=None))
        elif event['type'] == 'device-revoked':
            found = next((device for device in reversed(devices) if device['device'] == event['device']), None)
            if found:
                found['revoked'] = number
        elif event['type'] == 'witness-registered':
            witnesses.append(dict(witness=event['witness'], role=event['role'], key=event['key'], registered=number))
    return {'devices': devices, 'witnesses': witnesses}


def session_heads(entries):
    about = ('witness-registered', 'head-witnessed')
    last = next((entry for entry in reversed(entries) if entry['event']['type'] not in about), None)
    roles, heads = {}, {}

    def add(entry, poll):
        heads[entry['number']] = dict(number=entry['number'], hash=entry['hash'], at=entry['at'],
                                      of='session' if poll is None else 'poll', poll=poll, by=[])

    for entry in entries:
        event = entry['event']
        if event['type'] == 'witness-registered':
            roles[event['witness']] = event['role']
        elif event['type'] == 'poll-closed':
            add(entry, event['poll'])
        elif entry is last:
            add(entry, None)
        elif event['type'] == 'head-witnessed':
            if event['number'] not in heads and 0 < event['number'] <= len(entries):
                add(entries[event['number'] - 1], None)
            if event['witness'] in roles and event['number'] in heads:
                heads[event['number']]['by'].append(dict(witness=event['witness'], role=roles[event['witness']]))
    return [heads[number] for number in sorted(heads)]


def is_witnessed(head):
    return len(head['by']) >= 2 and any(by['role'] == 'teller' for by in head['by'])


def main(arguments):
    plain = [argument for argument in arguments if argument != '--json']
    older = None
    if '--against' in plain:
        at = plain.index('--against')
        older = plain[at + 1] if at + 1 < len(plain) else ''
        del plain[at:at + 2]
    if len(plain) != 1 or plain[0].startswith('-') or older == '':
        print('usage: verify.py BUNDLE.zip [--against OLDER.zip] [--json]', file=sys.stderr)
        return 2
    try:
        found = Bundle(unzipped(plain[0]), None if older is None else unzipped(older)).checks()
    except Refused as refusal:
        print(json.dumps({'refused': str(refusal)}) if '--json' in arguments else f'Refused: {refusal}')
        return 1
    wrong = sum(check['status'] == 'failed' for check in found)
    if '--json' in arguments:
        print(json.dumps(found))
    else:
        marks = {'passed': 'ok  ', 'failed': 'FAIL', 'absent': '-   '}
        for check in found:
            detail = check['detail'] or 'not in this bundle'
            print(f"{check['number']:2}  {marks[check['status']]}  {check['name']:<20} {detail[:90]}")
        print('\nThe bundle holds.' if wrong == 0 else f'\n{wrong} checks have failed.')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
