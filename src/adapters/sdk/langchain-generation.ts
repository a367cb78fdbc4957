import {
  AIMessageChunk,
  type BaseMessage,
  isBaseMessage,
  mapStoredMessageToChatMessage,
  type StoredMessage,
} from '@langchain/core/messages'
import type { Generation } from '@langchain/core/outputs'
import { isJsonObject, type JsonObject } from '../../domain/json.ts'
import { generationsOf, messageDataOf } from '../../domain/langchain-generations.ts'

/** What a message's answer is made of. */
const SAID = [
  ...['content', 'name', 'id', 'role', 'tool_call_id', 'status', 'artifact', 'additional_kwargs'],
  ...['tool_calls', 'invalid_tool_calls', 'tool_call_chunks'],
]

/** What is told about it. */
const ABOUT = ['response_metadata', 'usage_metadata']

/** The kinds of messages that can be made again. */
const TYPES: ReadonlySet<string> = new Set([
  ...['ai', 'generic', 'human', 'system', 'tool', 'function'],
])

/**
 * A model's generations as JSON; `undefined` where JSON cannot say them: binary content,
 * say, or messages of an unknown kind. Field by field: LangChain's own serialisation marks
 * arguments that have a field `lc`, and leaves the marks in.
 */
export function writtenGenerations(
  generations: readonly Generation[],
  model: string,
): JsonObject | undefined {
  try {
    const written = generations.map(writtenGeneration)
    return JSON.parse(JSON.stringify({ model, generations: written }))
  } catch {
    return undefined
  }
}

/**
 * The generations of such a body, as LangChain's own objects, and nobody else's: LangChain
 * changes what a cache gives it.
 * @throws where a message is of a kind that LangChain does not know.
 */
export function readGenerations(body: JsonObject): Generation[] {
  return generationsOf(body).map((stored) => {
    const { text, generationInfo, message } = structuredClone(stored)
    return {
      text: typeof text === 'string' ? text : '',
      ...(isJsonObject(generationInfo) ? { generationInfo } : {}),
      ...(isJsonObject(message) ? { message: readMessage(message) } : {}),
    }
  })
}

function writtenGeneration(generation: Generation): object {
  const { text, generationInfo } = generation
  const message: unknown = 'message' in generation ? generation.message : undefined
  if (message === undefined) return { text, generationInfo }
  if (!isBaseMessage(message as BaseMessage)) throw new TypeError('no message')
  return { text, generationInfo, message: writtenMessage(message as BaseMessage) }
}

function writtenMessage(message: BaseMessage): object {
  const { type } = message
  const fields = message as unknown as Readonly<Record<string, unknown>>
  if (!TYPES.has(type) || !SAID.every((name) => isPlain(fields[name])))
    throw new TypeError('a message that JSON cannot say')
  const data = Object.fromEntries([...SAID, ...ABOUT].map((name) => [name, fields[name]]))
  return { type, data, ...(AIMessageChunk.isInstance(message) ? { chunk: true } : {}) }
}

function readMessage(message: JsonObject): BaseMessage {
  const data = messageDataOf({ message })
  if (message.type === 'ai' && message.chunk === true)
    return new AIMessageChunk(data as unknown as ConstructorParameters<typeof AIMessageChunk>[0])
  return mapStoredMessageToChatMessage({ type: message.type, data } as unknown as StoredMessage)
}

/** Whether JSON says a value exactly; fields without a value are as good as none. */
function isPlain(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean'
  if (Array.isArray(value)) return value.every((item) => item !== undefined && isPlain(item))
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype) return false
  return !('toJSON' in value) && Object.values(value).every(isPlain)
}
