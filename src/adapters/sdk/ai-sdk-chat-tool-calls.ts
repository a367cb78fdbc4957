import type { LanguageModelV4StreamPart, LanguageModelV4ToolCall } from '@ai-sdk/provider'
import { isJsonObject, type JsonObject } from '../../domain/json.ts'
import { present } from '../../domain/present.ts'
import { protocolError } from '../../domain/provider-failure.ts'

type Part<T> = LanguageModelV4StreamPart & { type: T }

interface BegunCall {
  readonly index: number
  /** What has been streamed of the arguments. */
  text: string
}

/**
 * Turns a model's calls into deltas: of `tool_calls`, or of the one `function_call` in the
 * manner before tools. Calls that the vendor runs by itself are no business of the client's.
 */
export class ChatToolCalls {
  readonly #provider: string
  readonly #form: 'tool_calls' | 'function_call'
  readonly #begun = new Map<string, BegunCall>()

  constructor(provider: string, form: 'tool_calls' | 'function_call') {
    this.#provider = provider
    this.#form = form
  }

  /** A call begins. Arguments that come as bare text are told when they are whole, in JSON. */
  start(part: Part<'tool-input-start'>): JsonObject | undefined {
    if (part.providerExecuted || part.inputEncoding === 'text') return undefined
    return this.#begin(part.id, part.toolName, '')
  }

  /** More of a call's arguments. */
  delta({ id, delta }: Part<'tool-input-delta'>): JsonObject | undefined {
    const call = this.#begun.get(id)
    return call === undefined || delta === '' ? undefined : this.#more(call, delta)
  }

  /**
   * A call is whole: what has not been streamed of it follows.
   * @throws {ProviderError} where it is another than what has been streamed.
   */
  end(part: LanguageModelV4ToolCall): JsonObject | undefined {
    if (part.providerExecuted) return undefined
    const { toolCallId, toolName, input, providerMetadata } = part
    const signature = thoughtSignature(providerMetadata)
    const call = this.#begun.get(toolCallId)
    if (call === undefined) return this.#begin(toolCallId, toolName, input, signature)
    if (!input.startsWith(call.text)) {
      throw protocolError(this.#provider, 'a call ended otherwise than it was streamed')
    }
    const rest = input.slice(call.text.length)
    return rest === '' && signature === undefined ? undefined : this.#more(call, rest, signature)
  }

  #begin(id: string, name: string, text: string, signature?: JsonObject): JsonObject {
    const index = this.#begun.size
    if (this.#form === 'function_call') {
      if (index > 0) throw protocolError(this.#provider, 'it calls more than one function')
      this.#begun.set(id, { index, text })
      return { function_call: { name, arguments: text } }
    }
    this.#begun.set(id, { index, text })
    const called = { index, id, type: 'function', function: { name, arguments: text } }
    return { tool_calls: [{ ...called, ...present({ extra_content: signature }) }] }
  }

  #more(call: BegunCall, text: string, signature?: JsonObject): JsonObject {
    call.text += text
    if (this.#form === 'function_call') return { function_call: { arguments: text } }
    const said = { index: call.index, function: { arguments: text } }
    return { tool_calls: [{ ...said, ...present({ extra_content: signature }) }] }
  }
}

/** Gemini wants it back with the call; it travels as in Google's own API of this format. */
function thoughtSignature(
  metadata: LanguageModelV4ToolCall['providerMetadata'],
): JsonObject | undefined {
  const found = Object.values(metadata ?? {}).find((it) => isJsonObject(it) && it.thoughtSignature)
  const signature = found?.thoughtSignature
  return typeof signature === 'string' ? { google: { thought_signature: signature } } : undefined
}
