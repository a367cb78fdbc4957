import type {
  LanguageModelV4File,
  LanguageModelV4FinishReason,
  LanguageModelV4ResponseMetadata,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'
import type { JsonObject } from '../../domain/json.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'
import { protocolError } from '../../domain/provider-failure.ts'
import { ChatCitations } from './ai-sdk-chat-citations.ts'
import { finishReasonOf, usageOf } from './ai-sdk-chat-finish.ts'
import { ChatToolCalls } from './ai-sdk-chat-tool-calls.ts'
import { assertSupported, type Unsupported } from './ai-sdk-chat-warnings.ts'
import { toProviderError } from './ai-sdk-errors.ts'

/** What is known of an answer before it comes. */
export interface ExpectedAnswer {
  readonly provider: string
  /** Identifier, date in seconds and model, where the vendor gives none. */
  readonly id: string
  readonly created: number
  readonly model: string
  /** How calls are told: requests in the manner before tools want `function_call`. */
  readonly calls: 'tool_calls' | 'function_call'
  readonly allowUnsupported: Unsupported
  readonly signal: AbortSignal
}

/**
 * Turns what a model says, part by part, into the chunks of a chat completion. Nothing is told
 * before the first piece of the answer itself, so that whoever fails before can be replaced.
 */
export class ChatChunks {
  readonly #expected: ExpectedAnswer
  readonly #calls: ChatToolCalls
  readonly #citations = new ChatCitations()
  /** Where each block of text begins in the answer. */
  readonly #offsets = new Map<string, number>()
  #metadata: LanguageModelV4ResponseMetadata = {}
  #envelope: JsonObject | undefined
  #length = 0
  #images = 0
  #finished = false

  constructor(expected: ExpectedAnswer) {
    this.#expected = expected
    this.#calls = new ChatToolCalls(expected.provider, expected.calls)
  }

  /** Whether the model has said that the answer is complete. */
  get finished(): boolean {
    return this.#finished
  }

  /**
   * The chunks that say what a part says; none for parts that clients do not hear of.
   * @throws {ProviderError} where it is an error, or nothing that a chat completion can say.
   */
  of(part: LanguageModelV4StreamPart): readonly LlmChunk[] {
    const { provider, signal, allowUnsupported } = this.#expected
    switch (part.type) {
      case 'stream-start':
        assertSupported(part.warnings, provider, allowUnsupported)
        return []
      case 'response-metadata':
        this.#metadata = { ...this.#metadata, ...part }
        return []
      case 'finish':
        return this.#finish(part.finishReason, part.usage)
      case 'error':
        throw toProviderError(part.error, provider, signal)
      case 'tool-approval-request':
        throw protocolError(provider, 'it asks for a leave that chat completions cannot give')
      default:
        return this.#deltas(part)
    }
  }

  #deltas(part: LanguageModelV4StreamPart): readonly LlmChunk[] {
    const delta = this.#contentDelta(part)
    return delta === undefined ? [] : [this.#chunk(delta)]
  }

  #contentDelta(part: LanguageModelV4StreamPart): JsonObject | undefined {
    switch (part.type) {
      case 'text-start':
        this.#offsets.set(part.id, this.#length)
        return undefined
      case 'text-delta':
        this.#length += part.delta.length
        return part.delta === '' ? undefined : { content: part.delta }
      case 'text-end':
        this.#citations.citations(part.citations ?? [], this.#offsets.get(part.id) ?? 0)
        return undefined
      case 'reasoning-delta':
        return part.delta === '' ? undefined : { reasoning_content: part.delta }
      case 'tool-input-start':
        return this.#calls.start(part)
      case 'tool-input-delta':
        return this.#calls.delta(part)
      case 'tool-call':
        return this.#calls.end(part)
      case 'file':
        return { images: [this.#image(part)] }
      case 'source':
        this.#citations.source(part)
        return undefined
      default:
        return undefined
    }
  }

  #finish(reason: LanguageModelV4FinishReason, usage: LanguageModelV4Usage): readonly LlmChunk[] {
    const { provider, calls } = this.#expected
    const finish_reason = finishReasonOf(reason, calls)
    if (finish_reason === undefined) throw protocolError(provider, 'the answer broke off')
    this.#finished = true
    const { annotations } = this.#citations
    const said = [
      ...(this.#envelope === undefined ? [this.#chunk({ content: '' })] : []),
      ...(annotations.length === 0 ? [] : [this.#chunk({ annotations })]),
    ]
    const cost = usageOf(usage)
    return [
      ...said,
      this.#chunk({}, finish_reason),
      ...(cost === undefined ? [] : [{ ...this.#envelope, choices: [], usage: cost }]),
    ]
  }

  /** The first chunk names the role; null is no text yet, and gives way to text. */
  #chunk(delta: JsonObject, finish_reason: string | null = null): LlmChunk {
    const opening =
      this.#envelope === undefined ? { role: 'assistant', content: null, refusal: null } : {}
    this.#envelope ??= this.#begun()
    const choice = { index: 0, delta: { ...opening, ...delta }, logprobs: null, finish_reason }
    return { ...this.#envelope, choices: [choice] }
  }

  #begun(): JsonObject {
    const { id, created, model } = this.#expected
    const { id: given, timestamp, modelId } = this.#metadata
    return {
      id: given ?? id,
      object: 'chat.completion.chunk',
      created: timestamp === undefined ? created : Math.floor(timestamp.getTime() / 1000),
      model: modelId ?? model,
    }
  }

  /** Images come as compatible servers send them; chat completions have no word for other files. */
  #image({ mediaType, data }: LanguageModelV4File): JsonObject {
    if (!mediaType.startsWith('image/') && mediaType !== 'image') {
      throw protocolError(this.#expected.provider, 'the answer holds a file that is no image')
    }
    const url =
      data.type === 'url' ? data.url.href : `data:${mediaType};base64,${base64(data.data)}`
    return { type: 'image_url', image_url: { url }, index: this.#images++ }
  }
}

function base64(data: Uint8Array | string): string {
  return typeof data === 'string' ? data : Buffer.from(data).toString('base64')
}
