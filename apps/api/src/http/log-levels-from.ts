import type { LogLevel } from '@nestjs/common';
import type { Config } from '#config';

/** The levels of the framework's logger that `LOG_LEVEL` lets through; the framework says `log` where the operator says `info`. */
export function logLevelsFrom(level: Config['logLevel']): LogLevel[] {
  const levels: LogLevel[] = ['debug', 'log', 'warn', 'error', 'fatal'];
  return levels.slice(levels.indexOf(level === 'info' ? 'log' : level));
}
