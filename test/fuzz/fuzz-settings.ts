const flag = process.argv.find((word) => word.startsWith('--seed='))?.slice('--seed='.length);
const given = Number(process.env['FUZZ_SEED'] ?? flag);

/** Cases that the tests make each time. */
const usualCases = 600;

/** Cases of the whole suite: a tenth for readers, a tenth for expressions, the rest for endpoints. */
export const fuzzCases = Number(process.env['FUZZ_CASES'] ?? usualCases);

/** The tests make the same cases each time, the long suite others: a test must not fail today and pass tomorrow. */
const usualSeed = fuzzCases > usualCases ? 1 + (Date.now() % 2_000_000_000) : 2019;

/** Seed of every case: printed, so that the same run can be made again with `FUZZ_SEED`. */
export const fuzzSeed = Number.isSafeInteger(given) && given > 0 ? given : usualSeed;

/** Milliseconds after which a request or a reader counts as hung, on a machine that has other things to do. */
export const hangLimit = 15_000;

process.stderr.write(`fuzz: FUZZ_SEED=${fuzzSeed} FUZZ_CASES=${fuzzCases}\n`);
