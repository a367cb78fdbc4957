import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type { SimilarityIndexPort } from '../../domain/ports/similarity-index-port.ts'
import type { SimilarityEvent } from './similarity-event.ts'
import type { EventHead } from './similarity-head.ts'
import {
  BEGINNING,
  headOf,
  idOf,
  isLater,
  millisecondsOf,
  PAGE,
  type RawMessage,
  type SimilarityStream,
} from './similarity-stream.ts'

/** How often the streams are read, in milliseconds. */
const POLL_MS = 250

/** Every so many polls it is seen whether the streams are still those that were followed. */
const VERIFIED_EVERY = 8

/** An own question is added again where another process removed something so shortly before, in milliseconds: it may have been this one. */
const REMOVAL_MS = 5000

/** What a follower works with. */
export interface FollowerParts {
  readonly questions: SimilarityStream
  readonly observations: SimilarityStream
  readonly local: SimilarityIndexPort
  /** The name of this process, as events know it. */
  readonly process: string
  readonly clock: ClockPort
  readonly logger: LoggerPort
  /** Told of everything that can be read, what happened here included, in order. */
  readonly onHead: (head: EventHead, id: string) => void
}

/**
 * Takes what other processes add, remove and observe into an index of this one, in the order
 * of the streams, from their beginning on. It asks four times a second, and each question is
 * bounded, so that a Redis that hangs, or is away, costs nothing but what happens meanwhile.
 */
export class SimilarityFollower {
  readonly #parts: FollowerParts
  #questionsAt = BEGINNING
  #observationsAt = BEGINNING
  #polls = 0
  #polling: Promise<void> | undefined
  #cancel: (() => void) | undefined
  #inTouch = true
  #skipped = 0
  #lost = 0
  #lastRemoval = Number.NEGATIVE_INFINITY
  #closed = false

  constructor(parts: FollowerParts) {
    this.#parts = parts
  }

  /** Whether Redis answered when it was asked last. */
  get inTouch(): boolean {
    return this.#inTouch
  }

  /** Takes in what is there, where Redis answers, and goes on from then. */
  start(): Promise<void> {
    return this.#poll()
  }

  /** Says that others will not learn of something: until Redis answers again, no write is worth trying. */
  noteLost(): void {
    this.#lost += 1
    this.#noteTouch(false)
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#cancel?.()
    await this.#polling
  }

  async #poll(): Promise<void> {
    if (this.#closed) return
    this.#polling = this.#lookOnce()
    await this.#polling
    if (!this.#closed) this.#cancel = this.#parts.clock.schedule(POLL_MS, () => void this.#poll())
  }

  async #lookOnce(): Promise<void> {
    const { logger } = this.#parts
    const before = this.#skipped
    try {
      if (!this.#inTouch || this.#polls % VERIFIED_EVERY === 0) await this.#verify()
      this.#polls += 1
      while (!this.#closed && (await this.#takeIn()));
      this.#noteTouch(true)
    } catch {
      this.#noteTouch(false)
    }
    if (before === 0 && this.#skipped > 0)
      logger.warn('shared questions cannot be read, skipping them', { events: this.#skipped })
  }

  /** A stream that ends before what was read of it is another one: flushed, or a replica's. */
  async #verify(): Promise<void> {
    const { questions, observations } = this.#parts
    const [last, lastObserved] = await Promise.all([questions.lastId(), observations.lastId()])
    if (isLater(this.#questionsAt, last)) this.#questionsAt = BEGINNING
    // What was observed counts each time: of what a replica still has, all has been counted.
    if (isLater(this.#observationsAt, lastObserved)) this.#observationsAt = lastObserved
  }

  /** Resolves to whether there may be more. */
  async #takeIn(): Promise<boolean> {
    const { questions, observations } = this.#parts
    const [added, observed] = await Promise.all([
      questions.raw(this.#questionsAt),
      observations.raw(this.#observationsAt),
    ])
    const messages = merged(
      added.map((message) => ({ from: 'questions' as const, message })),
      observed.map((message) => ({ from: 'observations' as const, message })),
    )
    for (const { from, message } of messages) {
      await this.#apply(this.#parts[from], message)
      if (from === 'questions') this.#questionsAt = idOf(message)
      else this.#observationsAt = idOf(message)
    }
    return messages.length > 0 && (added.length === PAGE || observed.length === PAGE)
  }

  async #apply(stream: SimilarityStream, message: RawMessage): Promise<void> {
    const head = headOf(message)
    if (head !== undefined) this.#parts.onHead(head, idOf(message))
    // What happened here is in force here, and is not even opened.
    if (head?.by === this.#parts.process && !this.#isWorthRepeating(head)) return
    const event = stream.read(message)
    if (event === undefined) {
      this.#skipped += 1
      return
    }
    if (event.kind === 'remove' || event.kind === 'invalidate')
      this.#lastRemoval = this.#parts.clock.elapsed()
    await applied(event, this.#parts.local)
  }

  /** What was added here before another's removal was read may have been taken by it. */
  #isWorthRepeating({ kind }: EventHead): boolean {
    return kind === 'add' && this.#parts.clock.elapsed() - this.#lastRemoval < REMOVAL_MS
  }

  #noteTouch(inTouch: boolean): void {
    if (inTouch === this.#inTouch || this.#closed) return
    this.#inTouch = inTouch
    const { logger } = this.#parts
    if (inTouch) {
      logger.info('similar questions are shared again', { lost: this.#lost })
      this.#lost = 0
    } else logger.warn('similar questions are not shared, Redis is out of reach')
  }
}

/** Does to an index what an event says. */
function applied(event: SimilarityEvent, local: SimilarityIndexPort): Promise<void> {
  if (event.kind === 'add') return local.add(event.question)
  if (event.kind === 'remove') return local.remove(event.key)
  if (event.kind === 'observe') return local.observe(event.key, event.observation)
  return local.invalidate(event.filter)
}

interface Sourced {
  readonly from: 'questions' | 'observations'
  readonly message: RawMessage
}

/**
 * Both in the order in which they were written. Behind the last message of a full page there
 * may be more that come before those of the other.
 */
function merged(added: readonly Sourced[], observed: readonly Sourced[]): readonly Sourced[] {
  if (observed.length === 0) return added
  const ends = [added, observed].flatMap((page) => (page.length === PAGE ? page.slice(-1) : []))
  return [...added, ...observed]
    .filter((sourced) => ends.every((end) => !comesAfter(sourced, end)))
    .sort((one, other) => (comesAfter(one, other) ? 1 : -1))
}

/** Ids of two streams tell milliseconds apart, and no less: what is observed comes after what is added then. */
function comesAfter(one: Sourced, other: Sourced): boolean {
  const [id, otherId] = [idOf(one.message), idOf(other.message)]
  if (one.from === other.from) return isLater(id, otherId)
  const difference = millisecondsOf(id) - millisecondsOf(otherId)
  return difference > 0 || (difference === 0 && one.from === 'observations')
}
