import { expect } from 'chai'
import { answerBody, generateResult, streamChunk } from '../../src/adapters/sdk/ai-sdk-answer.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { formatOf } from '../../src/domain/wire-formats.ts'
import { EVERY_PART, USAGE } from '../support/language-model-parts.ts'

const format = formatOf('ai-sdk.v4')
const ORIGIN = { provider: 'test', requestId: 'r', latencyMs: 1 }

function assembled(chunks: readonly JsonObject[]): JsonObject {
  const assembly = format.assembly()
  for (const chunk of chunks) assembly.add(chunk)
  expect(assembly.finished).to.equal(true)
  return assembly.body()
}

function unfitness(fields: JsonObject, parameters: JsonObject = {}): string | undefined {
  const body = {
    content: [{ type: 'text', text: 'Hello.' }],
    finishReason: { unified: 'stop' },
    ...fields,
  }
  const request = { protocol: 'ai-sdk.v4', model: 'm', messages: [], parameters } as LlmRequest
  return format.unfitness(format.read(body, ORIGIN), request)
}

describe('an answer of the AI SDK', () => {
  const body = assembled(EVERY_PART.map(streamChunk))

  it('is put together from a stream, whatever that holds', () => {
    const result = generateResult(body, { outcome: 'hit' })
    expect(result.content.map(({ type }) => type)).to.deep.equal([
      'reasoning',
      'text',
      'tool-call',
      'file',
      'source',
    ])
    expect(result.content).to.deep.include({ type: 'text', text: 'Grüße, 答え 🙂' })
    expect(result.content[3]).to.have.deep.nested.property(
      'data.data',
      new Uint8Array([137, 80, 78, 71]),
    )
    expect(result.finishReason.unified).to.equal('tool-calls')
    expect(result.response).to.include({ id: 'resp-upstream', modelId: 'model-2026' })
    expect(result.response?.timestamp).to.deep.equal(new Date('2026-01-01T00:00:00Z'))
    expect(result.providerMetadata).to.deep.equal({
      vendor: { tier: 'fast' },
      reprise: { outcome: 'hit' },
    })
  })

  it('says the same as a stream as it does whole', () => {
    expect(assembled(format.replay(body))).to.deep.equal(body)
  })

  it('is read: text, tokens, tool calls', () => {
    const { cachedInputTokens } = format
    const response = format.read(body, ORIGIN)
    expect(response).to.include({ content: 'Grüße, 答え 🙂', inputTokens: 10, outputTokens: 5 })
    expect(response.toolCalls).to.have.length(1)
    expect(cachedInputTokens(body)).to.equal(3)
  })

  it('is delivered again under an identity of its own', () => {
    const identity = { id: 'aisdk-1', created: 1_767_225_600 }
    const again = generateResult(format.reissued(body, identity), { outcome: 'hit' })
    expect(again.response?.id).to.equal('aisdk-1')
    expect(again.response?.timestamp).to.deep.equal(new Date(1_767_225_600_000))
    expect(again.response?.modelId).to.equal('model-2026')
  })

  it('M3: leaves out what the model says of its HTTP exchange', () => {
    const told = answerBody({
      content: [],
      finishReason: { unified: 'stop', raw: 'stop' },
      usage: USAGE,
      warnings: [],
      request: { body: 'secret' },
      response: { headers: { 'set-cookie': 'secret' }, body: 'secret' },
    })
    expect(JSON.stringify(told)).not.to.contain('secret')
  })

  it('S1: is stored only where it is complete', () => {
    const call = (input: string) => ({ type: 'tool-call', toolName: 't', toolCallId: 'c', input })
    expect(unfitness({})).to.equal(undefined)
    for (const unified of ['length', 'content-filter', 'error', 'interrupted', 'other', null]) {
      expect(unfitness({ finishReason: { unified } })).to.equal('incomplete')
    }
    expect(unfitness({ content: [] })).to.equal('empty')
    expect(unfitness({ content: [call('{"a":')] })).to.equal('invalid_json')
    expect(unfitness({ content: [call('')] })).to.equal(undefined)
    expect(unfitness({}, { responseFormat: { type: 'json' } })).to.equal('invalid_json')
    expect(unfitness({}, { responseFormat: { type: 'text' } })).to.equal(undefined)
  })
})
