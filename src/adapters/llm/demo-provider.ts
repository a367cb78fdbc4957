import { randomUUID } from 'node:crypto'
import { chatCompletionBody, textOf } from '../../domain/chat-completion.ts'
import { type JsonObject, jsonObjects } from '../../domain/json.ts'
import type { LlmRequest, WireProtocol } from '../../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts'
import { inputItemsOf } from '../../domain/openai-response-request.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LlmModel, LlmProviderPort } from '../../domain/ports/llm-provider-port.ts'
import { formatOf } from '../../domain/wire-formats.ts'
import { demoEmbeddings } from './demo-embedding.ts'
import { inWords, wordsOf } from './demo-words.ts'

/** How every answer of the demo provider begins. */
const DEMO_MARK = '[demo: not an AI]'

/** Most choices of one answer, as with OpenAI. */
const MAX_CHOICES = 128

/** Answers without key and network, so that everything else can be tried; it says what it is. */
export class DemoProvider implements LlmProviderPort {
  readonly name: string
  readonly protocols: readonly WireProtocol[] = [
    'openai.chat',
    'openai.responses',
    'openai.embeddings',
    'anthropic.messages',
  ]
  readonly #clock: ClockPort

  constructor(name: string, clock: ClockPort) {
    this.name = name
    this.#clock = clock
  }

  modelFor(model: string): string {
    return model
  }

  async complete(request: LlmRequest): Promise<LlmResponse> {
    const requestId = `demo-${randomUUID()}`
    const origin = { provider: this.name, requestId, latencyMs: 0 }
    return formatOf(request.protocol).read(this.#answer(request), origin)
  }

  async *stream(request: LlmRequest): AsyncGenerator<LlmChunk, void, undefined> {
    yield* inWords(formatOf(request.protocol).replay(this.#answer(request)))
  }

  async models(): Promise<readonly LlmModel[]> {
    return [{ id: 'demo', created: 0, ownedBy: 'reprise' }]
  }

  async close(): Promise<void> {}

  #answer(request: LlmRequest): JsonObject {
    if (request.protocol === 'openai.embeddings') return demoEmbeddings(request)
    const { protocol, model } = request
    const { idPrefix, plain } = formatOf(protocol)
    const content = answerTo(request)
    const answer = {
      id: `${idPrefix}${randomUUID()}`,
      created: Math.floor(this.#clock.now() / 1000),
      model,
      content,
      inputTokens: wordsOf(saidIn(request)).length,
      outputTokens: wordsOf(content).length,
    }
    const choices = choicesWanted(request)
    return protocol === 'openai.chat'
      ? chatCompletionBody({ ...answer, choices })
      : (plain?.(answer) ?? {})
  }
}

function answerTo(request: LlmRequest): string {
  const question = textOf(said(request).findLast(({ role }) => role === 'user')?.content)
  return `${DEMO_MARK} You asked: “${clipped(question)}”. Configure a provider to get real answers.`
}

function saidIn(request: LlmRequest): string {
  return said(request)
    .map(({ content }) => textOf(content))
    .join(' ')
}

function said(request: LlmRequest): readonly JsonObject[] {
  const isResponse = request.protocol === 'openai.responses'
  return isResponse ? jsonObjects(inputItemsOf(request)) : request.messages
}

function choicesWanted({ parameters }: LlmRequest): number {
  const wanted = typeof parameters.n === 'number' ? Math.trunc(parameters.n) : 1
  return Math.min(Math.max(wanted, 1), MAX_CHOICES)
}

function clipped(text: string): string {
  const characters = [...text]
  return characters.length > 200 ? `${characters.slice(0, 200).join('')}…` : text
}
