import type { Redis } from 'ioredis'
import { pauseBefore } from './redis-options.ts'
import { cutOnUnsolicited } from './unsolicited-replies.ts'

/** Opens a connection that nobody else uses; undefined where there is nothing to connect to yet. */
export type OpenConnection = () => Redis | undefined

/**
 * A connection that listens to a channel and comes back whenever it is lost, on another node
 * of a Cluster where need be. Messages sent meanwhile are lost: pub/sub keeps none.
 */
export class RedisSubscription {
  readonly #open: OpenConnection
  readonly #channel: string
  readonly #onMessage: () => void
  #client: Redis | undefined
  #attempt = 0
  #closed = false

  constructor(open: OpenConnection, channel: string, onMessage: () => void) {
    this.#open = open
    this.#channel = channel
    this.#onMessage = onMessage
    this.#connect()
  }

  /** Gives the connection up for a new one. */
  renew(): void {
    this.#client?.disconnect()
  }

  close(): void {
    this.#closed = true
    this.#client?.disconnect()
  }

  #connect(): void {
    if (this.#closed) return
    const client = this.#open()
    this.#client = client
    if (client === undefined) this.#connectLater()
    else this.#use(client)
  }

  #use(client: Redis): void {
    client.on('error', () => {})
    cutOnUnsolicited(client)
    client.once('end', () => this.#connectLater())
    client.on('message', this.#onMessage)
    client.connect().then(
      () => this.#listen(client),
      () => {},
    )
  }

  #listen(client: Redis): void {
    client.subscribe(this.#channel).then(
      () => {
        this.#attempt = 0
      },
      () => client.disconnect(),
    )
  }

  #connectLater(): void {
    this.#attempt += 1
    setTimeout(() => this.#connect(), pauseBefore(this.#attempt)).unref()
  }
}
