import { randomInt, randomUUID } from 'node:crypto'
import type { LlmResponse } from '../../domain/llm-response.ts'
import type { ReplayIdentity } from '../../domain/wire-format.ts'
import { formatOf } from '../../domain/wire-formats.ts'
import type { Door, DoorCall } from './door.ts'

/** Writes an answer under an identity, as its caller gets it. */
export type AnswerWriting = (identity: ReplayIdentity) => Promise<string>

/** A piece of an answer, and what of the identity it stands before. */
interface Piece {
  readonly text: string
  readonly before: keyof ReplayIdentity | undefined
}

/**
 * A stored answer as it is sent, ready for one new identity after the other: writing it takes as
 * long as all the rest of a hit. Where the identity stands is found by writing it under two
 * made-up ones: where both texts have their own in the same place, it belongs there.
 *
 * Texts are bytes, a character each (Latin-1): so they go out in one write with the headers.
 */
export class AnswerTemplate {
  /** The texts around identifiers, each in the pieces around its dates. */
  readonly #pieces: readonly (readonly string[])[]
  /** How many bytes an answer takes, under whatever identity. */
  readonly bytes: number
  #created: number | undefined
  /** The texts around identifiers, of `#created`. */
  #dated: readonly string[] = []

  private constructor(pieces: readonly Piece[], bytes: number) {
    this.#pieces = betweenIds(pieces)
    this.bytes = bytes
  }

  /** Undefined where the answer does not keep its length under another identity. */
  static async of(idPrefix: string, write: AnswerWriting): Promise<AnswerTemplate | undefined> {
    const [one, other] = [madeUp(idPrefix), madeUp(idPrefix)]
    const [first, second] = [latin1(await write(one)), latin1(await write(other))]
    if (first.length !== second.length) return undefined
    return new AnswerTemplate(piecesOf([first, one], [second, other]), first.length)
  }

  /** About how many bytes it takes in memory: its texts with and without a date. */
  get size(): number {
    return 2 * this.bytes
  }

  /** The answer under an identity of the kind that it was made for. What is asked for most is asked for within a second. */
  filled({ id, created }: ReplayIdentity): string {
    if (created !== this.#created) {
      this.#dated = this.#pieces.map((around) => around.join(`${created}`))
      this.#created = created
    }
    let text = this.#dated[0] ?? ''
    // Pieced together by the system call that sends it: an array's join would copy it once more.
    for (let at = 1; at < this.#dated.length; at += 1) text += id + this.#dated[at]
    return text
  }
}

function betweenIds(pieces: readonly Piece[]): readonly (readonly string[])[] {
  const texts: string[][] = [[]]
  for (const { text, before } of pieces) {
    texts.at(-1)?.push(text)
    if (before === 'id') texts.push([])
  }
  return texts
}

/** The bytes of a text, a character each. */
export function latin1(text: string): string {
  return Buffer.from(text).toString('latin1')
}

/** As long as a real one: dates have ten digits until 2286. */
function madeUp(idPrefix: string): ReplayIdentity {
  return { id: `${idPrefix}${randomUUID()}`, created: randomInt(5e9, 1e10) }
}

type Written = readonly [text: string, identity: ReplayIdentity]

function piecesOf([first, one]: Written, [second, other]: Written): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: found, index } of first.matchAll(new RegExp(`${one.id}|${one.created}`, 'g'))) {
    const before = found === one.id ? 'id' : 'created'
    if (!second.startsWith(`${other[before]}`, index)) continue
    pieces.push({ text: first.slice(from, index), before })
    from = index + found.length
  }
  return [...pieces, { text: first.slice(from), before: undefined }]
}

/** Writes a stored answer as a door gives it for a call, whole or as a stream. */
export function writingOf(
  door: Door,
  call: DoorCall,
  { protocol, body }: LlmResponse,
): AnswerWriting {
  const format = formatOf(protocol)
  return async (identity) => {
    const reissued = format.reissued(body, identity)
    if (!call.streamed) return JSON.stringify(door.answer?.(reissued, call) ?? reissued)
    let text = ''
    for await (const event of door.events(oneByOne(format.replay(reissued)), call)) text += event
    return text
  }
}

async function* oneByOne<T>(items: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* items
}
