import type { Cluster, Redis } from 'ioredis'
import { reasonCode } from './reason-code.ts'

/**
 * Why there is no connection. ioredis tells that to whoever listens; whoever sends a command learns
 * only that there is none.
 */
export class ConnectionReason {
  #said: string | undefined
  #assumed: string | undefined

  /**
   * What was said last, such as `ECONNREFUSED` or `WRONGPASS`; while nothing was, `ETIMEDOUT` until the
   * server takes the connection, then `NOT_READY`: it loads its data, or hangs; and `CLOSED` where it ended
   * the connection. Undefined while it serves.
   */
  get code(): string | undefined {
    return this.#said ?? this.#assumed
  }

  /** Listens to a client, from before it connects. */
  hear(client: Redis | Cluster): void {
    this.#assumed = 'ETIMEDOUT'
    const note = (error: unknown): void => {
      this.#said = reasonCode(error) ?? this.#said
    }
    // Nodes of a Cluster say theirs under another name.
    client.on('error', note).on('node error', note)
    client.on('connect', () => {
      this.#assumed = 'NOT_READY'
    })
    client.on('close', () => {
      if (this.#assumed !== 'ETIMEDOUT') this.#assumed = 'CLOSED'
    })
    client.on('ready', () => this.#forget())
    // One that refuses us as a Cluster becomes ready as a server.
    client.on('+node', (node: Redis) =>
      node.on('ready', () => {
        if (client.status === 'ready') this.#forget()
      }),
    )
  }

  #forget(): void {
    this.#said = undefined
    this.#assumed = undefined
  }
}
