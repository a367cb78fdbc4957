import type { CacheKey } from '../../domain/cache-key.ts'
import { isKnownForm } from '../../domain/entry-form.ts'
import { parseObject } from '../../domain/entry-head.ts'
import type { EntryFilter } from '../../domain/invalidation.ts'
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts'
import type { IndexedQuestion } from '../../domain/ports/similarity-index-port.ts'
import type { Observation } from '../../domain/semantic/observation.ts'
import { decodeQuestion, encodeQuestion } from './similarity-body.ts'
import { type EventHead, headFields, headFrom } from './similarity-head.ts'

/** What happens to shared questions. `by` is the process that it happened in. */
export type SimilarityEvent =
  | { readonly kind: 'add'; readonly by: string; readonly question: IndexedQuestion }
  | { readonly kind: 'remove'; readonly by: string; readonly key: CacheKey }
  | { readonly kind: 'invalidate'; readonly by: string; readonly filter: EntryFilter }
  | {
      readonly kind: 'observe'
      readonly by: string
      readonly key: CacheKey
      readonly observation: Observation
    }

/**
 * Layout, like that of entries (`entry-codec.ts`):
 *
 * | bytes | |
 * |---|---|
 * | 3 | `RPQ` |
 * | 1 | {@link VERSION} |
 * | 1 | form: what became of the body, see `entry-form.ts` |
 * | 4 | length of the head, big-endian |
 * | head | JSON: everything but a question's text and vector, always readable |
 * | rest | a question's vector and text as the seal made them; empty for other events |
 */
const MAGIC = 'RPQ'
const VERSION = 1
const VERSION_AT = 3
const FORM_AT = 4
const LENGTH_AT = 5
const PREAMBLE = 9

/** Writes an event, field by field. */
export function encodeEvent(event: SimilarityEvent, seal: EntrySealPort): Buffer {
  const head = Buffer.from(JSON.stringify(headFields(event)))
  const start = Buffer.alloc(PREAMBLE + head.length)
  start.write(MAGIC, 'latin1')
  start.writeUInt8(VERSION, VERSION_AT)
  start.writeUInt32BE(head.length, LENGTH_AT)
  start.set(head, PREAMBLE)
  if (event.kind !== 'add') return start
  const { form, bytes } = seal.seal(encodeQuestion(event.question), contextOf(start))
  start.writeUInt8(form, FORM_AT)
  return Buffer.concat([start, bytes])
}

/** Reads an event; undefined for what is corrupt, of another version, or cannot be opened. Never throws. */
export function decodeEvent(bytes: Buffer, seal: EntrySealPort): SimilarityEvent | undefined {
  const read = decodeEventHead(bytes)
  if (read === undefined) return undefined
  const { head, form, end } = read
  if (head.kind !== 'add') return head
  const opened = seal.open(form, bytes.subarray(end), contextOf(bytes.subarray(0, end)))
  const content = opened === undefined ? undefined : decodeQuestion(opened)
  if (content === undefined) return undefined
  const { kind, by, ...place } = head
  return { kind, by, question: { ...place, ...content } }
}

/** Reads what of an event is always readable; `end` is where the rest begins. Never throws. */
export function decodeEventHead(
  bytes: Buffer,
): { head: EventHead; form: number; end: number } | undefined {
  if (bytes.length < PREAMBLE || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    return undefined
  const form = bytes.readUInt8(FORM_AT)
  if (bytes.readUInt8(VERSION_AT) !== VERSION || !isKnownForm(form)) return undefined
  const end = PREAMBLE + bytes.readUInt32BE(LENGTH_AT)
  const fields = end <= bytes.length ? parseObject(bytes.subarray(PREAMBLE, end)) : undefined
  const head = fields === undefined ? undefined : headFrom(fields)
  return head === undefined ? undefined : { head, form, end }
}

/** What stands before the body, but for the form, which is the seal's own to bind. */
function contextOf(start: Uint8Array): Uint8Array {
  return Buffer.concat([start.subarray(0, FORM_AT), start.subarray(FORM_AT + 1)])
}
