import { hash } from 'node:crypto'
import { itemsOf } from '../../domain/embedding-list.ts'
import type { JsonObject, JsonValue } from '../../domain/json.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'

/** Numbers of a vector where the request names none. */
const DEFAULT_DIMENSIONS = 256

/** Most numbers of a vector: as many as the largest models give. */
const MAX_DIMENSIONS = 4096

/** Vectors that mean nothing, but are the same for the same text; of length 1, as OpenAI's are. */
export function demoEmbeddings(request: LlmRequest): JsonObject {
  const items = itemsOf(request)
  const { dimensions, encoding_format: format } = request.parameters
  const wanted = typeof dimensions === 'number' ? Math.trunc(dimensions) : DEFAULT_DIMENSIONS
  const length = Math.min(Math.max(wanted, 1), MAX_DIMENSIONS)
  const data = items.map((item, index) => {
    const vector = vectorOf(item, length)
    const embedding = format === 'base64' ? inBase64(vector) : vector
    return { object: 'embedding', index, embedding }
  })
  const tokens = items.reduce<number>((sum, item) => sum + tokensOf(item), 0)
  const usage = { prompt_tokens: tokens, total_tokens: tokens }
  return { object: 'list', data, model: request.model, usage }
}

function vectorOf(item: JsonValue, length: number): readonly number[] {
  const numbers: number[] = []
  for (let block = 0; numbers.length < length; block += 1) {
    const digest = hash('sha256', `${block}:${JSON.stringify(item)}`, 'buffer')
    numbers.push(...[...digest].map((byte) => byte / 127.5 - 1))
  }
  const vector = numbers.slice(0, length)
  const norm = Math.hypot(...vector) || 1
  return vector.map((number) => number / norm)
}

/** As OpenAI does it: 32-bit floats, little-endian. */
function inBase64(vector: readonly number[]): string {
  const bytes = Buffer.alloc(vector.length * 4)
  for (const [place, number] of vector.entries()) bytes.writeFloatLE(number, place * 4)
  return bytes.toString('base64')
}

function tokensOf(item: JsonValue): number {
  if (Array.isArray(item)) return item.length
  return String(item).match(/\S+/g)?.length ?? 0
}
