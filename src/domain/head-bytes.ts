import type { CacheEntry } from './cache-entry.ts'
import { parseCacheKey } from './cache-key.ts'
import type { EntryHead } from './entry-head.ts'
import type { WireProtocol } from './llm-request.ts'

/**
 * A head as bytes, numbers big-endian; it ends where its texts end:
 *
 * | bytes | |
 * |---|---|
 * | 3 × 16 | tenant, namespace and model of the key |
 * | 32 | digest of the key |
 * | 1 | protocol, see {@link PROTOCOLS} |
 * | 5 × 8 | `generatedFrom`, `storedAt`, `freshUntil`, `expiresAt`, `latencyMs`, as doubles |
 * | rest | JSON: a list of provider, request identifier and tags |
 */
const NAME_BYTES = 16
const NAMES = 3
const DIGEST_BYTES = 32
const PROTOCOL_AT = NAMES * NAME_BYTES + DIGEST_BYTES
const NUMBERS_AT = PROTOCOL_AT + 1
const NUMBER_BYTES = 8
const TEXTS_AT = NUMBERS_AT + 5 * NUMBER_BYTES

/** What protocols are called in heads. A number is never given to another one. */
const PROTOCOLS: Readonly<Record<WireProtocol, number>> = {
  'openai.chat': 1,
  'openai.responses': 2,
  'openai.embeddings': 3,
  'anthropic.messages': 4,
  'ai-sdk.v4': 5,
  'langchain.generations': 6,
}

const NAMED: ReadonlyMap<number, WireProtocol> = new Map(
  (Object.keys(PROTOCOLS) as WireProtocol[]).map((name) => [PROTOCOLS[name], name]),
)

/** Reads UTF-8; throws for other bytes. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Writes an entry's head as bytes, field by field. */
export function headBytes({ response, ...entry }: CacheEntry): Buffer {
  const { tenant, namespace, model, digest } = entry.key
  const { provider, requestId, latencyMs } = response
  const texts = JSON.stringify([provider, requestId, ...entry.tags])
  const head = Buffer.alloc(TEXTS_AT + Buffer.byteLength(texts))
  head.write(`${tenant}${namespace}${model}${digest}`, 'hex')
  head.writeUInt8(PROTOCOLS[entry.protocol], PROTOCOL_AT)
  const { generatedFrom, storedAt, freshUntil, expiresAt } = entry
  const numbers = [generatedFrom, storedAt, freshUntil, expiresAt, latencyMs]
  for (const [place, number] of numbers.entries())
    head.writeDoubleBE(number, NUMBERS_AT + place * NUMBER_BYTES)
  head.write(texts, TEXTS_AT)
  return head
}

/** Reads what {@link headBytes} wrote; undefined for anything else. Never throws. */
export function readHead(head: Buffer): EntryHead | undefined {
  if (head.length < TEXTS_AT) return undefined
  const protocol = NAMED.get(head.readUInt8(PROTOCOL_AT))
  const key = parseCacheKey(keyTextOf(head))
  const [provider, requestId, ...tags] = textsOf(head.subarray(TEXTS_AT)) ?? []
  if (key === undefined || protocol === undefined) return undefined
  if (provider === undefined || requestId === undefined) return undefined
  const [generatedFrom, storedAt] = [numberAt(head, 0), numberAt(head, 1)]
  const [freshUntil, expiresAt, latencyMs] = [
    numberAt(head, 2),
    numberAt(head, 3),
    numberAt(head, 4),
  ]
  const numbers = { generatedFrom, storedAt, freshUntil, expiresAt, latencyMs }
  if (![generatedFrom, storedAt, freshUntil, expiresAt, latencyMs].every(Number.isFinite))
    return undefined
  return { key, protocol, ...numbers, tags, provider, requestId }
}

function numberAt(head: Buffer, place: number): number {
  return head.readDoubleBE(NUMBERS_AT + place * NUMBER_BYTES)
}

/** The key's text, as `cacheKeyText` writes it. */
function keyTextOf(head: Buffer): string {
  const hex = (from: number, length: number): string => head.toString('hex', from, from + length)
  const [tenant, namespace, model] = [hex(0, 16), hex(16, 16), hex(32, 16)]
  return `${tenant}:${namespace}:${model}:${hex(NAMES * NAME_BYTES, DIGEST_BYTES)}`
}

function textsOf(bytes: Uint8Array): readonly string[] | undefined {
  try {
    const texts: unknown = JSON.parse(UTF8.decode(bytes))
    return isTexts(texts) ? texts : undefined
  } catch {
    return undefined
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
