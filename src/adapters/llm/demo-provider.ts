import { randomUUID } from 'node:crypto'
import { chatCompletionBody, textOf } from '../../domain/chat-completion.ts'
import { replayChunks } from '../../domain/chat-completion-replay.ts'
import { isJsonObject, type JsonObject, jsonObjects } from '../../domain/json.ts'
import type { LlmRequest, WireProtocol } from '../../domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { LlmModel, LlmProviderPort } from '../../domain/ports/llm-provider-port.ts'
import { formatOf } from '../../domain/wire-formats.ts'
import { demoEmbeddings } from './demo-embedding.ts'

/** How every answer of the demo provider begins. */
const DEMO_MARK = '[demo: not an AI]'

/** Most choices of one answer, as with OpenAI. */
const MAX_CHOICES = 128

/** Answers without key and network, so that everything else can be tried; it says what it is. */
export class DemoProvider implements LlmProviderPort {
  readonly name: string
  readonly protocols: readonly WireProtocol[] = ['openai.chat', 'openai.embeddings']
  readonly #clock: ClockPort

  constructor(name: string, clock: ClockPort) {
    this.name = name
    this.#clock = clock
  }

  modelFor(model: string): string {
    return model
  }

  async complete(request: LlmRequest): Promise<LlmResponse> {
    const { protocol } = request
    const body = protocol === 'openai.embeddings' ? demoEmbeddings(request) : this.#answer(request)
    const requestId = `demo-${randomUUID()}`
    return formatOf(protocol).read(body, { provider: this.name, requestId, latencyMs: 0 })
  }

  async *stream(request: LlmRequest): AsyncGenerator<LlmChunk, void, undefined> {
    const body = this.#answer(request)
    for (const chunk of replayChunks(body)) yield* wordByWord(chunk)
  }

  async models(): Promise<readonly LlmModel[]> {
    return [{ id: 'demo', created: 0, ownedBy: 'reprise' }]
  }

  async close(): Promise<void> {}

  #answer({ model, messages, parameters }: LlmRequest): JsonObject {
    const question = textOf(messages.findLast(({ role }) => role === 'user')?.content)
    const content = `${DEMO_MARK} You asked: “${clipped(question)}”. Configure a provider to get real answers.`
    const wanted = typeof parameters.n === 'number' ? Math.trunc(parameters.n) : 1
    return chatCompletionBody({
      id: `chatcmpl-${randomUUID()}`,
      created: Math.floor(this.#clock.now() / 1000),
      model,
      content,
      choices: Math.min(Math.max(wanted, 1), MAX_CHOICES),
      inputTokens: messages.reduce(
        (sum, message) => sum + wordsOf(textOf(message.content)).length,
        0,
      ),
      outputTokens: wordsOf(content).length,
    })
  }
}

function clipped(text: string): string {
  const characters = [...text]
  return characters.length > 200 ? `${characters.slice(0, 200).join('')}…` : text
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/g) ?? []
}

/** A chunk with a whole text as one chunk per word, as real providers send them. */
function wordByWord(chunk: LlmChunk): readonly LlmChunk[] {
  const [choice] = jsonObjects(chunk.choices)
  if (choice === undefined || !isJsonObject(choice.delta)) return [chunk]
  const { content, ...delta } = choice.delta
  if (typeof content !== 'string') return [chunk]
  return wordsOf(content).map((word, place) => ({
    ...chunk,
    choices: [{ ...choice, delta: { ...(place === 0 ? delta : {}), content: word } }],
  }))
}
