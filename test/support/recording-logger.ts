import type { LogDetails, LoggerPort } from '../../src/domain/ports/logger-port.ts'

/** A log line as it was written. */
export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error'
  readonly message: string
  readonly details: LogDetails
}

/** Keeps log lines for the tests to read. */
export class RecordingLogger implements LoggerPort {
  readonly lines: LogLine[] = []

  debug(message: string, details: LogDetails = {}): void {
    this.lines.push({ level: 'debug', message, details })
  }

  info(message: string, details: LogDetails = {}): void {
    this.lines.push({ level: 'info', message, details })
  }

  warn(message: string, details: LogDetails = {}): void {
    this.lines.push({ level: 'warn', message, details })
  }

  error(message: string, details: LogDetails = {}): void {
    this.lines.push({ level: 'error', message, details })
  }

  /** The messages, in order. */
  get messages(): readonly string[] {
    return this.lines.map(({ message }) => message)
  }
}
