import type { LogDetails, LoggerPort } from '../../domain/ports/logger-port.ts'
import { guardedCall } from './guarded-call.ts'

/** A logger that may throw, such as the caller's own: an answer is worth more than a line about it, and there is nobody to tell. */
export class GuardedLogger implements LoggerPort {
  readonly #inner: LoggerPort

  constructor(inner: LoggerPort) {
    this.#inner = inner
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

  #write(level: keyof LoggerPort, message: string, details: LogDetails | undefined): void {
    guardedCall(
      () => this.#inner[level](message, details),
      () => {},
    )
  }
}
