import { createLogger, format, type Logger, transports } from 'winston'
import type { LogDetails, LoggerPort } from '../../domain/ports/logger-port.ts'

/** How log lines look: JSON for machines, text for people. */
export type LogStyle = 'json' | 'text'

/** Writes log lines to standard error through winston. */
export class WinstonLogger implements LoggerPort {
  readonly #winston: Logger

  /** `labels` are in every line. */
  constructor(level: string, style: LogStyle, labels: LogDetails = {}) {
    const lines = style === 'json' ? format.json() : format.printf(asText)
    this.#winston = createLogger({
      level,
      defaultMeta: labels,
      format: format.combine(format.timestamp(), lines),
      // Standard output belongs to what commands print.
      transports: [new transports.Console({ stderrLevels: ['error', 'warn', 'info', 'debug'] })],
    })
  }

  debug(message: string, details?: LogDetails): void {
    this.#winston.debug(message, plain(details))
  }

  info(message: string, details?: LogDetails): void {
    this.#winston.info(message, plain(details))
  }

  warn(message: string, details?: LogDetails): void {
    this.#winston.warn(message, plain(details))
  }

  error(message: string, details?: LogDetails): void {
    this.#winston.error(message, plain(details))
  }
}

/** winston prints errors as `{}`. Neither causes nor stacks are written: they may quote what was sent. */
function plain(details: LogDetails = {}): LogDetails {
  const entries = Object.entries(details).map(([name, value]) => [name, described(value)])
  return Object.fromEntries(entries)
}

function described(value: unknown): unknown {
  if (!(value instanceof Error)) return value
  const code = 'code' in value ? { code: value.code } : {}
  return { name: value.name, message: value.message, ...code }
}

function asText({ timestamp, level, message, ...details }: Record<string, unknown>): string {
  const rest = Object.keys(details).length > 0 ? ` ${JSON.stringify(details)}` : ''
  return `${timestamp} ${level} ${message}${rest}`
}
