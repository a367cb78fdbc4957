import type {
  LanguageModelV4Message,
  LanguageModelV4TextPart,
  LanguageModelV4ToolCallPart,
} from '@ai-sdk/provider'
import { isJsonObject, type JsonValue } from '../../domain/json.ts'
import { Fields, isNumber, isOneOf, isText, refuse } from './ai-sdk-chat-fields.ts'
import { textPart, userPart } from './ai-sdk-chat-parts.ts'
import type { ToolHistory } from './ai-sdk-chat-tool-history.ts'

type AssistantMessage = LanguageModelV4Message & { role: 'assistant' }
type AssistantPart = AssistantMessage['content'][number]

/** What the model said before, in the order in which models say things: thoughts, text, calls. */
export function assistantMessage(
  fields: Fields,
  place: number,
  history: ToolHistory,
): AssistantMessage {
  // Clients send answers back as they came. Models never see their own citations.
  fields.ignore(['annotations'])
  const content = [
    ...optionalText(fields, 'reasoning_content').map((text) => asPart('reasoning', text)),
    ...said(fields),
    ...optionalText(fields, 'refusal').map((text) => asPart('text', text)),
    ...fields.list('images', imagePart),
    ...fields.list('tool_calls', (call, path) => toolCall(new Fields(call, path), history)),
    ...functionCall(fields, place, history),
  ]
  return { role: 'assistant', content }
}

function asPart(type: 'reasoning' | 'text', text: string): AssistantPart {
  return { type, text }
}

function optionalText(fields: Fields, name: string): readonly string[] {
  const text = fields.optional(name, isText) ?? ''
  return text === '' ? [] : [text]
}

function said(fields: Fields): readonly LanguageModelV4TextPart[] {
  const content = fields.value('content')
  if (!isText(content)) return fields.list('content', textOrRefusal)
  return content === '' ? [] : [{ type: 'text', text: content }]
}

/** The AI SDK has one word for what a model says and what it says when it refuses. */
function textOrRefusal(value: JsonValue, path: string): LanguageModelV4TextPart {
  const fields = new Fields(value, path)
  if (fields.value('type') !== 'refusal') return textPart(value, path)
  const text = fields.required('refusal', isText)
  fields.end()
  return { type: 'text', text }
}

/** Images that a model has drawn come numbered, unlike those that it is shown. */
function imagePart(value: JsonValue, path: string): AssistantPart {
  if (!isJsonObject(value)) return refuse(path)
  const { index: _index, ...image } = value
  return userPart(image, path)
}

function toolCall(fields: Fields, history: ToolHistory): LanguageModelV4ToolCallPart {
  const toolCallId = fields.required('id', isText)
  fields.optional('type', isOneOf('function'))
  fields.optional('index', isNumber)
  const called = fields.object('function')
  const signature = thoughtSignature(fields)
  fields.end()
  const { toolName, input } = call(called)
  history.called(toolCallId, toolName)
  const options = signature === undefined ? {} : { providerOptions: { google: signature } }
  return { type: 'tool-call', toolCallId, toolName, input, ...options }
}

/** Gemini takes no call back without the signature of the thought behind it; it travels as in Google's own API of this format. */
function thoughtSignature(fields: Fields): { readonly thoughtSignature: string } | undefined {
  if (fields.value('extra_content') === undefined) return undefined
  const extra = fields.object('extra_content')
  const google = extra.object('google')
  const signature = google.required('thought_signature', isText)
  google.end()
  extra.end()
  return { thoughtSignature: signature }
}

function functionCall(
  fields: Fields,
  place: number,
  history: ToolHistory,
): readonly LanguageModelV4ToolCallPart[] {
  if (fields.value('function_call') === undefined) return []
  const { toolName, input } = call(fields.object('function_call'))
  const toolCallId = history.functionCalled(toolName, place)
  return [{ type: 'tool-call', toolCallId, toolName, input }]
}

function call(fields: Fields): { readonly toolName: string; readonly input: unknown } {
  const toolName = fields.required('name', isText)
  const text = fields.required('arguments', isText)
  fields.end()
  return { toolName, input: argumentsIn(text, fields.at('arguments')) }
}

/** Servers send empty arguments for functions that take none. */
function argumentsIn(text: string, path: string): unknown {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text, exactly)
  } catch {
    return refuse(path)
  }
}

/** Parsing would round integers beyond 2^53. */
function exactly(_name: string, value: unknown): unknown {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new RangeError('rounded')
  return value
}
