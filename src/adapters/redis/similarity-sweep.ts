import { forgetOldest } from '../../domain/forget-oldest.ts'
import { type EntryFilter, entryMeets } from '../../domain/invalidation.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
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

/** How often a page of the stream is looked through, in milliseconds: 800 questions a minute. */
const SWEEP_MS = 15_000

/** How many removals are remembered, the latest. */
const MAX_REMOVALS = 10_000

/** How long removals are kept in the stream, in milliseconds: a day. What they removed is gone before that. */
const REMOVAL_LIFE_MS = 86_400_000

/**
 * Takes out of the stream what nobody may find any more: what has expired, was removed or
 * invalidated. To others it is gone at once, by the events that say so; this reclaims memory,
 * page by page, and sees to it that nothing sensitive stays.
 */
export class SimilaritySweep {
  readonly #questions: SimilarityStream
  readonly #clock: ClockPort
  /** Ids of the events that removed an entry, by its digest. */
  readonly #removals = new Map<string, string>()
  #at = BEGINNING
  #cancel: (() => void) | undefined
  #closed = false

  constructor(questions: SimilarityStream, clock: ClockPort) {
    this.#questions = questions
    this.#clock = clock
  }

  /** Looks through the stream, a page now and then, round and round. */
  start(): void {
    if (this.#closed) return
    this.#cancel = this.#clock.schedule(SWEEP_MS, () => {
      void this.sweepPage().then(() => this.start())
    })
  }

  close(): void {
    this.#closed = true
    this.#cancel?.()
  }

  /** Remembers what an event removed. */
  note(head: EventHead, id: string): void {
    const digest = removedDigest(head)
    if (digest === undefined) return
    this.#removals.delete(digest)
    this.#removals.set(digest, id)
    forgetOldest(this.#removals, MAX_REMOVALS)
  }

  /** Takes what is due out of the next page; a failure is left to the next round. */
  async sweepPage(): Promise<void> {
    const page = await this.#drop(this.#at, (head, id) => this.#isDue(head, id)).catch(() => [])
    this.#at = page.length < PAGE ? BEGINNING : lastOf(page)
  }

  /** Takes out all questions before an event whose entries meet its filter. */
  async purge(filter: EntryFilter, before: string): Promise<void> {
    if (Object.keys(filter).length === 0) return this.#questions.dropBefore(before)
    // One entry's few questions are not worth reading all others for; its removal is remembered.
    if (filter.digest !== undefined) return
    let at = BEGINNING
    while (!this.#closed && isLater(before, at)) {
      const page = await this.#drop(at, (head, id) => {
        return head.kind === 'add' && isLater(before, id) && entryMeets(filter, head)
      })
      if (page.length < PAGE) return
      at = lastOf(page)
    }
  }

  async #drop(
    after: string,
    isDue: (head: EventHead, id: string) => boolean,
  ): Promise<readonly RawMessage[]> {
    const page = await this.#questions.raw(after)
    const due = page.filter((message) => {
      const head = headOf(message)
      return head !== undefined && isDue(head, idOf(message))
    })
    await this.#questions.drop(due.map(idOf))
    return page
  }

  #isDue(head: EventHead, id: string): boolean {
    if (head.kind !== 'add') return this.#clock.now() - millisecondsOf(id) > REMOVAL_LIFE_MS
    const removed = this.#removals.get(head.key.digest)
    return head.expiresAt <= this.#clock.now() || (removed !== undefined && isLater(removed, id))
  }
}

function removedDigest(event: EventHead): string | undefined {
  if (event.kind === 'remove') return event.key.digest
  return event.kind === 'invalidate' ? event.filter.digest : undefined
}

function lastOf(page: readonly RawMessage[]): string {
  const last = page.at(-1)
  return last === undefined ? BEGINNING : idOf(last)
}
