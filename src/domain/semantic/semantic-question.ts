import { hash } from 'node:crypto'
import { deriveCacheKey } from '../cache-key.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts'
import type { LlmMessage, LlmRequest } from '../llm-request.ts'
import type { LlmResponse } from '../llm-response.ts'
import type { Scope } from '../scope.ts'
import { canonicalQuestion } from './canonical-question.ts'

/** Longest question that is compared with others, in UTF-16 units: a long text differs in ways that no vector shows. */
export const MAX_QUESTION_LENGTH = 1000

/** What a request asks, apart from everything that has to be equal. */
export interface SemanticQuestion {
  /** The text of the last message, as it was asked. */
  readonly text: string
  /** Digest of everything else, tenant, namespace, model and embedder included; 64 hexadecimal digits. */
  readonly partition: string
}

/** A conversation's question, and the request without it. */
interface Split {
  readonly text: string
  readonly rest: LlmRequest
}

/**
 * A request's question, where it has one that may be compared with others: the last message is a
 * user's and plain text, of at most {@link MAX_QUESTION_LENGTH}, and nothing in the conversation
 * is an image, a tool's call or its result. `embedder` is the embedder's identity.
 */
export function semanticQuestion(
  request: LlmRequest,
  scope: Scope,
  embedder: string,
): SemanticQuestion | undefined {
  const split = splitRequest(request)
  if (split === undefined || !canBeCompared(split.text)) return undefined
  const derivation = deriveCacheKey(split.rest, scope)
  if (derivation.kind === 'unkeyable') return undefined
  // Both are of fixed length or last, so that no two pairs make the same text.
  const partition = hash('sha256', `partition.1:${derivation.key.digest}:${embedder}`)
  return { text: split.text, partition }
}

/** Compatibility forms can make eighteen characters of one; of question marks alone nothing is left. */
function canBeCompared(text: string): boolean {
  if (text.length > MAX_QUESTION_LENGTH) return false
  const canonical = canonicalQuestion(text)
  return canonical !== '' && canonical.length <= MAX_QUESTION_LENGTH
}

/** Whether an answer may be given to somebody who asked in other words: it is text, and calls no tool with what was in the question. */
export function answersInWords({ content, toolCalls }: LlmResponse): boolean {
  return content.trim() !== '' && toolCalls.length === 0
}

function splitRequest(request: LlmRequest): Split | undefined {
  switch (request.protocol) {
    case 'openai.chat':
    case 'anthropic.messages':
    case 'ai-sdk.v4':
      return splitMessages(request)
    case 'openai.responses':
      // Others are kept by OpenAI together with the question that they answered, to be gone on from.
      return request.parameters.store === false ? splitInput(request) : undefined
    case 'openai.embeddings':
    case 'langchain.generations':
      return undefined
  }
}

function splitMessages(request: LlmRequest): Split | undefined {
  const split = splitItems(request.messages)
  if (split === undefined) return undefined
  return { text: split.text, rest: { ...request, messages: split.rest as readonly LlmMessage[] } }
}

function splitInput(request: LlmRequest): Split | undefined {
  const { input } = request.parameters
  if (typeof input === 'string') return { text: input, rest: withInput(request, '') }
  const split = Array.isArray(input) ? splitItems(input) : undefined
  return split && { text: split.text, rest: withInput(request, split.rest) }
}

function withInput(request: LlmRequest, input: JsonValue): LlmRequest {
  return { ...request, parameters: { ...request.parameters, input } }
}

/** The last item's text, and the items with that left empty: how it was put stays. */
function splitItems(
  items: readonly JsonValue[],
): { readonly text: string; readonly rest: readonly JsonValue[] } | undefined {
  const last = items.at(-1)
  if (!items.every(isPlainText) || !isJsonObject(last) || last.role !== 'user') return undefined
  const texts = textsOf(last.content)
  const rest = [...items.slice(0, -1), { ...last, content: emptied(last.content) }]
  return { text: texts.join('\n'), rest }
}

/** Members by which messages call tools, or tell of what those did. */
const TOOL_MEMBERS: readonly string[] = ['tool_calls', 'function_call', 'tool_call_id', 'audio']

const ROLES: ReadonlySet<unknown> = new Set(['system', 'developer', 'user', 'assistant'])

function isPlainText(item: JsonValue): boolean {
  if (!isJsonObject(item) || !ROLES.has(item.role)) return false
  if (item.type !== undefined && item.type !== 'message') return false
  if (TOOL_MEMBERS.some((member) => item[member] !== undefined && item[member] !== null))
    return false
  const { content } = item
  return typeof content === 'string' || (Array.isArray(content) && content.every(isTextPart))
}

const TEXT_PARTS: ReadonlySet<unknown> = new Set(['text', 'input_text', 'output_text'])

function isTextPart(part: JsonValue): part is JsonObject & { readonly text: string } {
  return isJsonObject(part) && TEXT_PARTS.has(part.type) && typeof part.text === 'string'
}

function textsOf(content: JsonValue | undefined): readonly string[] {
  if (typeof content === 'string') return [content]
  return Array.isArray(content) ? content.filter(isTextPart).map(({ text }) => text) : []
}

function emptied(content: JsonValue | undefined): JsonValue {
  if (!Array.isArray(content)) return ''
  return content.map((part: JsonValue) => (isJsonObject(part) ? { ...part, text: '' } : part))
}
