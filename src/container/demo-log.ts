import type { LoggerPort } from '../domain/ports/logger-port.ts'

/** Most messages that are kept. */
const MOST = 1000

/** Keeps the messages of the gateway's log, so that they do not run through the narration. */
export class DemoLog implements LoggerPort {
  readonly messages: string[] = []

  debug(message: string): void {
    this.#keep(message)
  }

  info(message: string): void {
    this.#keep(message)
  }

  warn(message: string): void {
    this.#keep(message)
  }

  error(message: string): void {
    this.#keep(message)
  }

  #keep(message: string): void {
    if (this.messages.length < MOST) this.messages.push(message)
  }
}
