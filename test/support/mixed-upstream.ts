import type { ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { message, sendEvents, text } from './anthropic-upstream.ts'
import { response, says } from './responses-upstream.ts'
import {
  completion,
  sendJson,
  sendStream,
  streamOf,
  type UpstreamCall,
  UpstreamServer,
} from './upstream-server.ts'

/** An answer that went out whole: what a provider would bill. */
export interface Billed {
  readonly provider: string
  readonly model: string
  readonly inputTokens: number
  readonly outputTokens: number
}

/** Input tokens of one item of an embeddings request. */
const ITEM_TOKENS = 8

/** What a question says of itself, see {@link MixedUpstream}. */
const MARK = /\[(down|busy|gone|cut|once|wrong|stay|slow)\]/

/**
 * A provider of a mixed load. A question that is marked `[down]` is answered with 500, `[busy]`
 * with 429 and `[gone]` by hanging up, both by the first provider only; `[cut]` with half a
 * stream; `[once]` once, then with 500; `[wrong]` with 400; `[stay]` never; `[slow]` a
 * little later.
 */
export class MixedUpstream {
  readonly name: string
  readonly billed: Billed[] = []
  /** Calls that ended in the provider's own failure. */
  failed = 0
  /** Called with what is never answered. */
  onStay: (body: string) => void = () => {}
  readonly #server: UpstreamServer
  readonly #first: boolean
  readonly #answered = new Set<string>()

  private constructor(name: string, server: UpstreamServer, first: boolean) {
    this.name = name
    this.#server = server
    this.#first = first
    server.answer = (call, answer) => this.#answer(call, answer)
  }

  /** `first` is whether it is the first that is asked. */
  static async start(name: string, first: boolean): Promise<MixedUpstream> {
    return new MixedUpstream(name, await UpstreamServer.start(), first)
  }

  get url(): string {
    return this.#server.url
  }

  stop(): Promise<void> {
    return this.#server.stop()
  }

  async #answer(call: UpstreamCall, answer: ServerResponse): Promise<void> {
    const mark = MARK.exec(call.text)?.[1]
    if (mark === 'slow') await pause(20)
    if (mark === 'wrong') sendJson(answer, refusal('invalid'), 400)
    else if (mark === 'stay') this.onStay(call.text)
    else if (this.#fails(mark, call, answer)) this.failed += 1
    else this.#billAndSend(call, answer)
  }

  /** Whether it has failed as it was told to. */
  #fails(mark: string | undefined, call: UpstreamCall, answer: ServerResponse): boolean {
    if (mark === 'down' || (mark === 'once' && this.#answered.has(call.text))) {
      sendJson(answer, refusal('down'), 500)
    } else if (mark === 'busy' && this.#first) {
      sendJson(answer, refusal('busy'), 429, { 'retry-after-ms': '20' })
    } else if (mark === 'gone' && this.#first) {
      // After a sign of its being there: else it might be the connection's fault, and is asked again.
      answer.writeProcessing()
      answer.socket?.end()
    } else if (mark === 'cut') {
      sendStream(answer, streamOf('half an answer').slice(0, 3), false)
    } else return false
    return true
  }

  #billAndSend(call: UpstreamCall, answer: ServerResponse): void {
    this.#answered.add(call.text)
    const { body, text: sent, path } = call
    const inputTokens = path.endsWith('/embeddings')
      ? ITEM_TOKENS * [body.input].flat().length
      : 10 + (sent.length % 50)
    const outputTokens = path.endsWith('/embeddings') ? 0 : 5 + (sent.length % 11)
    const model = String(body.model)
    const billed = { provider: this.name, model, inputTokens, outputTokens }
    this.billed.push(billed)
    const send = SENDERS[path.split('/').at(-1) ?? '']
    send?.(call, answer, billed)
  }
}

function refusal(code: string): object {
  return { error: { message: code, type: 'error', param: null, code } }
}

type Sender = (call: UpstreamCall, answer: ServerResponse, billed: Billed) => void

/** By the end of the path. */
const SENDERS: Readonly<Record<string, Sender>> = {
  completions: sendChat,
  embeddings: sendEmbeddings,
  responses: sendResponse,
  messages: sendMessage,
}

function sendChat({ body }: UpstreamCall, answer: ServerResponse, billed: Billed): void {
  const { model, inputTokens, outputTokens } = billed
  const usage = {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
  }
  const whole = completion('An answer', { model, usage })
  const chunks = streamOf('An answer').map((chunk) => ({ ...chunk, model }))
  if (body.stream !== true) sendJson(answer, whole)
  else sendStream(answer, [...chunks.slice(0, -1), { ...chunks.at(-1), usage }])
}

function sendEmbeddings({ body }: UpstreamCall, answer: ServerResponse, billed: Billed): void {
  const data = [body.input].flat().map((_item, index) => {
    return { object: 'embedding', index, embedding: [index, 1, 0.5] }
  })
  const usage = { prompt_tokens: billed.inputTokens, total_tokens: billed.inputTokens }
  sendJson(answer, { object: 'list', data, model: billed.model, usage })
}

function sendResponse({ body }: UpstreamCall, answer: ServerResponse, billed: Billed): void {
  const { model, inputTokens, outputTokens } = billed
  const usage = {
    ...{ input_tokens: inputTokens, input_tokens_details: { cached_tokens: 0 } },
    ...{ output_tokens: outputTokens, output_tokens_details: { reasoning_tokens: 0 } },
    total_tokens: inputTokens + outputTokens,
  }
  const whole = response([says('An answer')], { model, usage })
  const events = [
    { type: 'response.created', sequence_number: 0, response: { ...whole, usage: null } },
    { type: 'response.completed', sequence_number: 1, response: whole },
  ]
  if (body.stream !== true) sendJson(answer, whole)
  else sendEvents(answer, events)
}

function sendMessage({ body }: UpstreamCall, answer: ServerResponse, billed: Billed): void {
  const { model, inputTokens, outputTokens } = billed
  const usage = { input_tokens: inputTokens, output_tokens: outputTokens }
  const index = 0
  const begun = message([], { model, stop_reason: null, usage: { ...usage, output_tokens: 0 } })
  const events = [
    { type: 'message_start', message: begun },
    { type: 'content_block_start', index, content_block: { type: 'text', text: '' } },
    { type: 'content_block_delta', index, delta: { type: 'text_delta', text: 'An answer' } },
    { type: 'content_block_stop', index },
    {
      type: 'message_delta',
      delta: { stop_reason: 'end_turn', stop_sequence: null },
      usage: { output_tokens: outputTokens },
    },
    { type: 'message_stop' },
  ]
  if (body.stream !== true) sendJson(answer, message([text('An answer')], { model, usage }))
  else sendEvents(answer, events)
}
