import type { Role } from '../harness/contender.ts'
import type { ServerCommand } from '../harness/server-process.ts'

/** Where a gateway listens, and what it finds there. */
export interface Surroundings {
  readonly port: number
  /** The provider's base URL, ending in `/v1`. */
  readonly upstream: string
  /** A Redis server's port; 0 where there is none. */
  readonly redisPort: number
}

/** A gateway that people could put in front of a provider. */
export interface Gateway {
  readonly name: string
  readonly role: Role
  readonly package?: string
  /** How it is started, as its documents say. */
  command(surroundings: Surroundings): ServerCommand
  /** Headers that its callers send, besides those that every client sends. */
  headers(surroundings: Surroundings): Readonly<Record<string, string>>
  /** What the head of an answer from its cache has in it; absent where it cannot cache. */
  readonly hit?: RegExp
}

/** What every client sends. */
export const AUTHORIZATION = { Authorization: 'Bearer sk-bench' } as const
