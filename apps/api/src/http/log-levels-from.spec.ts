import { logLevelsFrom } from './log-levels-from.ts';

test('LOG_LEVEL lets its own level and what is graver through', () => {
  expect(logLevelsFrom('debug')).toEqual(['debug', 'log', 'warn', 'error', 'fatal']);
  expect(logLevelsFrom('info')).toEqual(['log', 'warn', 'error', 'fatal']);
  expect(logLevelsFrom('warn')).toEqual(['warn', 'error', 'fatal']);
  expect(logLevelsFrom('error')).toEqual(['error', 'fatal']);
});
