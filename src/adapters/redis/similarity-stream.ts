import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts'
import type { RedisConnection } from './redis-connection.ts'
import {
  decodeEvent,
  decodeEventHead,
  encodeEvent,
  type SimilarityEvent,
} from './similarity-event.ts'
import type { EventHead } from './similarity-head.ts'

/** The field of a stream's message that holds the event. */
const FIELD = 'e'

/** How many messages are read at once: as many as are taken in within a few milliseconds. */
export const PAGE = 200

/** Before every message. */
export const BEGINNING = '0-0'

/** By how much a stream outlives what expires last, in milliseconds: so that not every message has to move its end. */
const SPARE_MS = 3_600_000

/** How often its end is set even so, in milliseconds: the stream may be another one by now. */
const RESET_MS = 60_000

/** How a stream is set up. */
export interface StreamSettings {
  readonly name: string
  /** Holds about so many messages, the latest: up to a hundred more, as Redis trims whole blocks. */
  readonly maxLength: number
  readonly seal: EntrySealPort
}

/** A message as it came. */
export type RawMessage = readonly [id: Buffer, fields: readonly Buffer[]]

/** Events of similar questions in a Redis stream, which holds the latest of them and nothing else. */
export class SimilarityStream {
  readonly #connection: RedisConnection
  readonly #settings: StreamSettings
  readonly #clock: ClockPort
  #endsAt = 0
  #endSetAt = Number.NEGATIVE_INFINITY

  constructor(connection: RedisConnection, settings: StreamSettings, clock: ClockPort) {
    this.#connection = connection
    this.#settings = settings
    this.#clock = clock
  }

  /**
   * Writes an event, and keeps the stream until a moment at least, in milliseconds since the
   * epoch; resolves to the event's id.
   * @throws {CacheUnavailableError} where that fails; so do the others.
   */
  async append(event: SimilarityEvent, until: number): Promise<string> {
    const { name, maxLength, seal } = this.#settings
    const bytes = encodeEvent(event, seal)
    const id = await this.#connection.ask(name, (client) =>
      client.xadd(name, 'MAXLEN', '~', maxLength, '*', FIELD, bytes),
    )
    await this.#keep(until)
    return id ?? BEGINNING
  }

  /** Messages from an id on, that one left out, at most {@link PAGE}, as they are. */
  raw(after: string): Promise<readonly RawMessage[]> {
    const { name } = this.#settings
    return this.#connection.ask(name, (client) =>
      client.xrangeBuffer(name, `(${after}`, '+', 'COUNT', PAGE),
    )
  }

  /** The event that a message holds; undefined where it cannot be read. */
  read([, fields]: RawMessage): SimilarityEvent | undefined {
    const bytes = eventBytes(fields)
    return bytes === undefined ? undefined : decodeEvent(bytes, this.#settings.seal)
  }

  /** Removes messages. */
  async drop(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const { name } = this.#settings
    await this.#connection.ask(name, (client) => client.xdel(name, ...ids))
  }

  /** Removes every message before one. */
  async dropBefore(id: string): Promise<void> {
    const { name } = this.#settings
    await this.#connection.ask(name, (client) => client.xtrim(name, 'MINID', id))
  }

  /** The id of the last message that there was; {@link BEGINNING} where there is no stream. */
  async lastId(): Promise<string> {
    const { name } = this.#settings
    const info = await this.#connection.ask(name, (client) =>
      client.xinfo('STREAM', name).catch((error: unknown) => {
        if (error instanceof Error && error.message.includes('no such key')) return []
        throw error
      }),
    )
    const fields: readonly unknown[] = Array.isArray(info) ? info : []
    const place = fields.indexOf('last-generated-id')
    return place < 0 ? BEGINNING : String(fields[place + 1])
  }

  /** A stream has no messages that expire, so all of it does, when the last of what it holds has. */
  async #keep(until: number): Promise<void> {
    const now = this.#clock.elapsed()
    if (until <= this.#endsAt && now - this.#endSetAt < RESET_MS) return
    const { name } = this.#settings
    const end = Math.ceil(until + SPARE_MS)
    await this.#connection.ask(name, (client) =>
      // GT alone does nothing where there is no end yet.
      Promise.all([client.pexpireat(name, end, 'NX'), client.pexpireat(name, end, 'GT')]),
    )
    this.#endsAt = end
    this.#endSetAt = now
  }
}

/** What of a message's event is always readable; undefined where that is not. */
export function headOf([, fields]: RawMessage): EventHead | undefined {
  const bytes = eventBytes(fields)
  return bytes === undefined ? undefined : decodeEventHead(bytes)?.head
}

function eventBytes(fields: readonly Buffer[]): Buffer | undefined {
  return fields[0]?.toString('latin1') === FIELD ? fields[1] : undefined
}

/** The id of a message. */
export function idOf([id]: RawMessage): string {
  return id.toString('latin1')
}

/** When an id was given, in milliseconds since the epoch by the server's clock. */
export function millisecondsOf(id: string): number {
  return Number(id.split('-', 1)[0])
}

/** Whether an id is later than another. */
export function isLater(id: string, other: string): boolean {
  const [ms = 0, number = 0] = id.split('-').map(Number)
  const [otherMs = 0, otherNumber = 0] = other.split('-').map(Number)
  return ms > otherMs || (ms === otherMs && number > otherNumber)
}
