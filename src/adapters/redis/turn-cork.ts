import type { Writable } from 'node:stream'

/**
 * Has what is written to a connection within one turn of the event loop go out together: a
 * system call for each command is half of what a client spends on small ones.
 */
export class TurnCork {
  #corked: Writable | undefined

  /** Holds back what is written from now on until the promises that are ready have run. */
  cork(connection: Writable | undefined): void {
    if (connection === undefined || this.#corked === connection) return
    this.#corked = connection
    connection.cork()
    process.nextTick(() => {
      if (this.#corked === connection) this.#corked = undefined
      connection.uncork()
    })
  }
}
