import { writeSync } from 'node:fs'
import type { Logger } from 'winston'
import { RepriseError } from '../../domain/errors.ts'
import type { LogDetails, LoggerPort } from '../../domain/ports/logger-port.ts'

/** How log lines look: JSON for machines, text for people. */
export type LogStyle = 'json' | 'text'

/** winston's levels, those first that are always written. */
const LEVELS = ['error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly']

type Line = readonly [level: string, message: string, details: LogDetails]

/** Most lines that wait for winston; more are dropped, and it is said how many. */
const MAX_HELD = 1000

const STANDARD_ERROR = 2

/**
 * Writes log lines to standard error through winston, which the first line loads: it is a tenth of what
 * a start would load, and most starts have nothing to say. Lines wait for it in their order, with their time;
 * a process that ends before it is there writes them by itself.
 */
export class WinstonLogger implements LoggerPort {
  readonly #enabled: ReadonlySet<string>
  readonly #style: LogStyle
  readonly #labels: LogDetails
  readonly #make: () => Promise<Logger>
  readonly #held: Line[] = []
  readonly #ending = (): void => this.#writeHeld()
  #dropped = 0
  #winston: Logger | undefined
  #loading = false

  /** `labels` are in every line. */
  constructor(level: string, style: LogStyle, labels: LogDetails = {}) {
    this.#enabled = new Set(LEVELS.slice(0, LEVELS.indexOf(level) + 1))
    this.#style = style
    this.#labels = labels
    this.#make = () => winstonLogger(level, style, labels)
  }

  debug(message: string, details?: LogDetails): void {
    this.#write('debug', message, details)
  }

  info(message: string, details?: LogDetails): void {
    this.#write('info', message, details)
  }

  warn(message: string, details?: LogDetails): void {
    this.#write('warn', message, details)
  }

  error(message: string, details?: LogDetails): void {
    this.#write('error', message, details)
  }

  #write(level: string, message: string, details: LogDetails | undefined): void {
    if (!this.#enabled.has(level)) return
    if (this.#winston !== undefined) this.#winston.log(level, message, plain(details))
    else this.#hold([level, message, { ...plain(details), timestamp: new Date().toISOString() }])
  }

  #hold(line: Line): void {
    if (this.#held.length < MAX_HELD) this.#held.push(line)
    else this.#dropped += 1
    if (!this.#loading) void this.#load()
  }

  /** At the very end nothing is waited for any more, and what is said then matters most. */
  #writeHeld(): void {
    for (const [level, message, details] of this.#held.splice(0)) {
      const line = { ...this.#labels, ...details, level, message }
      const text = this.#style === 'json' ? JSON.stringify(line) : asText(line)
      writeSync(STANDARD_ERROR, `${text}\n`)
    }
  }

  /** Where it cannot be loaded, as no file can be opened just now, the next line tries again. */
  async #load(): Promise<void> {
    this.#loading = true
    process.off('exit', this.#ending).once('exit', this.#ending)
    try {
      const winston = await this.#make()
      for (const line of this.#held.splice(0)) winston.log(...line)
      this.#winston = winston
      if (this.#dropped > 0) this.warn('log lines were dropped', { lines: this.#dropped })
      process.off('exit', this.#ending)
    } catch {
      this.#loading = false
    }
  }
}

async function winstonLogger(level: string, style: LogStyle, labels: LogDetails): Promise<Logger> {
  const { createLogger, format, transports } = await import('winston')
  const lines = style === 'json' ? format.json() : format.printf(asText)
  return createLogger({
    level,
    defaultMeta: labels,
    format: format.combine(format.timestamp(), lines),
    // Standard output belongs to what commands print.
    transports: [new transports.Console({ stderrLevels: ['error', 'warn', 'info', 'debug'] })],
  })
}

/**
 * winston prints errors as `{}`. Neither causes nor stacks are written, nor what others than this
 * package and the system say: they may quote what was sent, as `JSON.parse` does.
 */
function plain(details: LogDetails = {}): LogDetails {
  const entries = Object.entries(details).map(([name, value]) => [name, described(value)])
  return Object.fromEntries(entries)
}

function described(value: unknown): unknown {
  if (!(value instanceof Error)) return value
  const code = 'code' in value ? { code: value.code } : {}
  const said = value instanceof RepriseError || 'syscall' in value ? { message: value.message } : {}
  return { name: value.name, ...said, ...code }
}

function asText({ timestamp, level, message, ...details }: Record<string, unknown>): string {
  const rest = Object.keys(details).length > 0 ? ` ${JSON.stringify(details)}` : ''
  return `${timestamp} ${level} ${message}${rest}`
}
