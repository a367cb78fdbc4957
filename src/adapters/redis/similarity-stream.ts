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

/** By how much a stream outlives what expires last, in milliseconds: clocks of processes and servers differ. */
const SPARE_MS = 3_600_000

/**
 * Writes a message, and sees to it that the stream ends, at once: it may be another one than a
 * moment ago, flushed or lost in a restart, and whoever writes may be gone a moment later.
 * ARGV: about how many messages stay, the field, the event, when the stream is to end at the
 * earliest. GT alone does nothing where there is no end yet.
 */
const APPEND_SCRIPT = `
local id = redis.call('XADD', KEYS[1], 'MAXLEN', '~', ARGV[1], '*', ARGV[2], ARGV[3])
redis.call('PEXPIREAT', KEYS[1], ARGV[4], 'NX')
redis.call('PEXPIREAT', KEYS[1], ARGV[4], 'GT')
return id`

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

  constructor(connection: RedisConnection, settings: StreamSettings) {
    this.#connection = connection
    this.#settings = settings
  }

  /**
   * Writes an event, and keeps the stream until a moment at least, in milliseconds since the
   * epoch, as it has no messages that expire; resolves to the event's id.
   * @throws {CacheUnavailableError} where that fails; so do the others.
   */
  async append(event: SimilarityEvent, until: number): Promise<string> {
    const { name, maxLength, seal } = this.#settings
    const bytes = encodeEvent(event, seal)
    const end = Math.ceil(until + SPARE_MS)
    const id = await this.#connection.ask(name, (client) =>
      client.eval(APPEND_SCRIPT, 1, name, maxLength, FIELD, bytes, end),
    )
    return String(id)
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
