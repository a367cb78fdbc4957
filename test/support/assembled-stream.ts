import { isJsonObject, type JsonObject, jsonObjects } from '../../src/domain/json.ts'

type Grown = Record<string, unknown>

/** Texts that come in pieces; whatever else a delta holds comes at once. */
const GROWING = new Set(['content', 'refusal', 'arguments', 'input', 'transcript', 'data'])

/**
 * The whole chat completion that a stream's chunks amount to, put together as a client would, and
 * by other means than the gateway's. Padding is no part of it, nor is a usage that nobody asked for.
 */
export function assembledStream(chunks: readonly JsonObject[]): JsonObject {
  const choices = new Map<unknown, Grown>()
  const whole: Grown = {}
  for (const { choices: pieces, obfuscation: _padding, ...said } of chunks) {
    Object.assign(whole, notNull(said))
    for (const piece of jsonObjects(pieces)) {
      const known = choices.get(piece.index) ?? { index: piece.index, logprobs: null, message: {} }
      choices.set(piece.index, grownChoice(known, piece))
    }
  }
  const ordered = [...choices.values()].sort((a, b) => Number(a.index) - Number(b.index))
  return { ...whole, object: 'chat.completion', choices: ordered } as JsonObject
}

function grownChoice(known: Grown, { delta, logprobs, ...said }: JsonObject): Grown {
  const message = known.message as Grown
  if (isJsonObject(delta)) grow(message, delta)
  return { ...known, ...notNull(said), logprobs: bothLogprobs(known.logprobs, logprobs), message }
}

function grow(target: Grown, delta: JsonObject): void {
  for (const [field, value] of Object.entries(delta)) {
    if (field === 'tool_calls') target.tool_calls = grownCalls(target.tool_calls, value)
    else if (isJsonObject(value)) {
      const inner: Grown = { ...(target[field] as Grown | undefined) }
      grow(inner, value)
      target[field] = inner
    } else if (GROWING.has(field) && typeof value === 'string')
      target[field] = `${target[field] ?? ''}${value}`
    else if (value !== null || !(field in target)) target[field] = value
  }
}

function grownCalls(known: unknown, pieces: unknown): readonly Grown[] {
  const calls = [...((known ?? []) as Grown[])]
  for (const { index, ...piece } of jsonObjects(pieces)) {
    const call = calls[Number(index)] ?? {}
    grow(call, piece)
    calls[Number(index)] = call
  }
  return calls
}

function bothLogprobs(known: unknown, more: unknown): unknown {
  if (!isJsonObject(more)) return known
  if (!isJsonObject(known)) return more
  const both = (field: string): unknown =>
    known[field] === null && more[field] === null
      ? null
      : [...jsonObjects(known[field]), ...jsonObjects(more[field])]
  return { content: both('content'), refusal: both('refusal') }
}

function notNull(object: JsonObject): Grown {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null))
}
