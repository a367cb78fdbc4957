import { expect } from 'chai'
import { readChatCompletion } from '../../src/domain/chat-completion.ts'
import { ChatCompletionAssembly } from '../../src/domain/chat-completion-assembly.ts'
import { ProviderError } from '../../src/domain/errors.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import type { LlmResponse } from '../../src/domain/llm-response.ts'
import type { LlmProviderPort } from '../../src/domain/ports/llm-provider-port.ts'
import { type AiSdkUpstream, startAiSdkUpstream } from '../support/ai-sdk-upstream.ts'
import { rejection } from '../support/rejection.ts'
import { asking, requestOf } from '../support/requests.ts'
import { ANSWERS, answerOf, REQUESTS } from '../support/round-trips.ts'
import { call } from '../support/unending-call.ts'
import { completion, sendJson, sendStream } from '../support/upstream-server.ts'

describe('a model of the AI SDK, asked there and back', () => {
  let rig: AiSdkUpstream

  beforeEach(async () => {
    rig = await startAiSdkUpstream()
  })
  afterEach(() => rig.stop())

  const both = (): readonly LlmProviderPort[] => [rig.direct, rig.throughSdk]

  for (const [what, fields] of Object.entries(REQUESTS)) {
    it(`hears of ${what} what a provider on OpenAI’s wire hears`, async () => {
      for (const provider of both()) {
        await provider.complete(requestOf(fields), call)
        await streamed(provider, requestOf(fields))
      }
      const [whole, inPieces, wholeBySdk, inPiecesBySdk] = rig.upstream.calls
      expect(wholeBySdk?.body).to.deep.equal(whole?.body)
      expect(inPiecesBySdk?.body).to.deep.equal(inPieces?.body)
    })
  }

  for (const [what, body] of Object.entries(ANSWERS)) {
    it(`gives ${what} as a provider on OpenAI’s wire gives it, whole and streamed`, async () => {
      rig.upstream.answer = ({ body: { stream } }, response) =>
        stream === true ? sendStream(response, chunksOf(body)) : sendJson(response, body)
      const [direct, throughSdk] = await Promise.all(
        both().map((it) => it.complete(asking('?'), call)),
      )
      expect(essence(throughSdk)).to.deep.equal(essence(direct))
      expect(throughSdk?.body.id).to.equal('chatcmpl-upstream')
      expect(throughSdk?.body.created).to.equal(1_767_225_600)
      for (const provider of both()) {
        expect(essence(await streamed(provider, asking('?')))).to.deep.equal(essence(direct))
      }
    })
  }

  for (const status of [400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 503]) {
    it(`F1, F4: fails under a status of ${status} as a provider on OpenAI’s wire does`, async () => {
      const error = { message: 'no', type: 'its_type', param: 'seed', code: 'its_code' }
      rig.upstream.answer = (_call, response) =>
        sendJson(response, { error }, status, { 'retry-after': '7' })
      const [direct, throughSdk] = await Promise.all(
        both().map((it) => rejection(it.complete(asking('?'), call))),
      )
      expect(failure(throughSdk)).to.deep.equal({
        ...failure(direct),
        // The AI SDK asks with a key of its own: that it is refused is not the caller's mistake.
        clientMistake: [400, 404, 413, 422].includes(status),
      })
      expect(failure(await rejection(streamed(rig.throughSdk, asking('?'))))).to.deep.equal(
        failure(throughSdk),
      )
    })
  }

  it('S1: breaks off where a stream does, and is complete only after its finish', async () => {
    const chunks = chunksOf(completion('A cache keeps answers.'))
    rig.upstream.answer = (_call, response) => sendStream(response, chunks.slice(0, 1), false)
    expect(await rejection(streamed(rig.throughSdk, asking('?')))).to.be.instanceOf(ProviderError)
  })

  it('F1: fails where an error comes in place of the rest of a stream', async () => {
    const [first = {}] = chunksOf(completion('A cache keeps answers.'))
    rig.upstream.answer = (_call, response) =>
      sendStream(response, [first, { error: { message: 'broken', type: 'its_type' } }])
    const error = await rejection(streamed(rig.throughSdk, asking('?')))
    expect(failure(error)).to.deep.include({ failure: 'protocol', retryable: true })
    expect((error as ProviderError).body).to.deep.include({ message: 'broken', type: 'its_type' })
  })

  it('F1: tells that there is no connection', async () => {
    await rig.upstream.stop()
    const error = await rejection(rig.throughSdk.complete(asking('?'), call))
    expect(failure(error)).to.deep.include({ failure: 'connection', retryable: true })
    rig = await startAiSdkUpstream()
  })

  it('lets go of the upstream when the reader leaves', async () => {
    const left = Promise.withResolvers<void>()
    rig.upstream.answer = (_call, response) => {
      response.on('close', left.resolve)
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const chunk of chunksOf(answerOf({ content: 'One.' })).slice(0, 2)) {
        response.write(`data: ${JSON.stringify(chunk)}\n\n`)
      }
    }
    for await (const _chunk of rig.throughSdk.stream(asking('?'), call)) break
    await left.promise
  })
})

/** What has to be the same; the AI SDK keeps neither fingerprints nor fields of the vendor's own. */
function essence(response: LlmResponse | undefined): object {
  const { content, model, inputTokens, outputTokens, finishReason, toolCalls } = response ?? {}
  const [choice] = (response?.body.choices ?? []) as readonly { message: JsonObject }[]
  const thoughts = choice?.message.reasoning_content
  const usage = response?.body.usage as JsonObject | undefined
  const cached = (usage?.prompt_tokens_details as JsonObject | undefined)?.cached_tokens ?? 0
  const reasoned =
    (usage?.completion_tokens_details as JsonObject | undefined)?.reasoning_tokens ?? 0
  const cost = { total: usage?.total_tokens, cached, reasoned, inputTokens, outputTokens }
  return { content, model, finishReason, toolCalls, thoughts, cost }
}

function failure(error: unknown): object {
  if (!(error instanceof ProviderError)) return { error }
  const { status, retryable, clientMistake, retryAfterMs, body } = error
  return { failure: error.failure, status, retryable, clientMistake, retryAfterMs, body }
}

async function streamed(provider: LlmProviderPort, request: LlmRequest): Promise<LlmResponse> {
  const assembly = new ChatCompletionAssembly()
  for await (const chunk of provider.stream(request, call)) assembly.add(chunk)
  expect(assembly.finished).to.equal(true)
  return readChatCompletion(assembly.body(), { provider: '', requestId: '', latencyMs: 0 })
}

/** A whole answer in small pieces: text by the word, arguments by the character. */
function chunksOf(body: object): readonly object[] {
  const { choices, usage, ...rest } = body as {
    choices: { message: JsonObject; finish_reason: string }[]
    usage?: object
  }
  const { message = {}, finish_reason } = choices[0] ?? {}
  const envelope = { ...rest, object: 'chat.completion.chunk' }
  const chunk = (delta: object, finish: string | null = null): object => ({
    ...envelope,
    choices: [{ index: 0, delta, finish_reason: finish }],
  })
  const pieces = (field: string): object[] =>
    (String(message[field] ?? '').match(/\S+\s*/g) ?? []).map((text) => ({ [field]: text }))
  const calls = ((message.tool_calls ?? []) as { function: { arguments: string } }[]).flatMap(
    (called, index) => [
      { tool_calls: [{ ...called, index, function: { ...called.function, arguments: '' } }] },
      ...[...called.function.arguments].map((text) => ({
        tool_calls: [{ index, function: { arguments: text } }],
      })),
    ],
  )
  const deltas = [...pieces('reasoning_content'), ...pieces('content'), ...calls]
  return [
    chunk({ role: 'assistant', content: null }),
    ...deltas.map((delta) => chunk(delta)),
    chunk({}, finish_reason ?? 'stop'),
    ...(usage === undefined ? [] : [{ ...envelope, choices: [], usage }]),
  ]
}
