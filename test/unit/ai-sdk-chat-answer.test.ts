import type { LanguageModelV4Content } from '@ai-sdk/provider'
import type { MockLanguageModelV4 } from 'ai/test'
import { expect } from 'chai'
import { ProviderError } from '../../src/domain/errors.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import { bodyOf, whole } from '../support/ai-sdk-chat.ts'
import { scriptedModel } from '../support/ai-sdk-model.ts'
import { rejection } from '../support/rejection.ts'
import { asking } from '../support/requests.ts'

async function messageOf(...content: LanguageModelV4Content[]): Promise<JsonObject> {
  const { choices } = (await bodyOf({ content })) as { choices: { message: JsonObject }[] }
  return choices[0]?.message ?? {}
}

const calling = (toolCallId: string, more: object = {}): LanguageModelV4Content => ({
  type: 'tool-call',
  toolCallId,
  toolName: 'weather',
  input: '{"city":"Rome"}',
  ...more,
})

describe('an answer of the AI SDK as a chat completion', () => {
  it('says everything that OpenAI’s format has words for', async () => {
    const timestamp = new Date('2026-01-01T00:00:00.900Z')
    const response = { id: 'msg_1', timestamp, modelId: 'scripted-2026' }
    expect(await bodyOf({ response })).to.deep.equal({
      id: 'msg_1',
      object: 'chat.completion',
      created: 1_767_225_600,
      model: 'scripted-2026',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'A cache keeps answers.', refusal: null },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
      usage: {
        prompt_tokens: 9,
        completion_tokens: 4,
        total_tokens: 13,
        prompt_tokens_details: { cached_tokens: 5 },
        completion_tokens_details: { reasoning_tokens: 1 },
      },
    })
  })

  it('has an identifier, a date and a model where the vendor gives none', async () => {
    const { id, created, model } = await bodyOf({})
    expect(id).to.match(/^chatcmpl-./)
    expect(created).to.be.closeTo(Date.now() / 1000, 10)
    expect(model).to.equal('scripted-1')
  })

  it('keeps the vendor’s identifier of the answer for support tickets', async () => {
    const headers = { 'x-request-id': 'req_1' }
    const { requestId } = await whole(scriptedModel({ response: { id: 'msg_1', headers } }))
    expect(requestId).to.equal('req_1')
    const response = await whole(scriptedModel({ response: { id: 'msg_1' } }))
    expect(response.requestId).to.equal('msg_1')
  })

  it('tells thoughts apart from text, and joins what comes in blocks', async () => {
    const message = await messageOf(
      { type: 'reasoning', text: 'Hm. ' },
      { type: 'text', text: 'A ' },
      { type: 'reasoning', text: 'Yes.' },
      { type: 'text', text: 'cache.' },
    )
    expect(message).to.deep.include({ content: 'A cache.', reasoning_content: 'Hm. Yes.' })
  })

  it('tells calls, but for those that the vendor runs by itself', async () => {
    const message = await messageOf(
      calling('own', { providerExecuted: true }),
      { type: 'tool-result', toolCallId: 'own', toolName: 'weather', result: 'Sunny.' },
      calling('1'),
      calling('2', { providerMetadata: { google: { thoughtSignature: 'c2ln' } } }),
    )
    const called = { type: 'function', function: { name: 'weather', arguments: '{"city":"Rome"}' } }
    expect(message).to.deep.include({
      content: null,
      tool_calls: [
        { id: '1', ...called },
        { id: '2', ...called, extra_content: { google: { thought_signature: 'c2ln' } } },
      ],
    })
  })

  it('tells calls in the manner before tools to those who ask so, and one at most', async () => {
    const request = asking('?', { parameters: { functions: [{ name: 'weather' }] } })
    const finishReason = { unified: 'tool-calls', raw: 'tool_use' } as const
    const body = await bodyOf({ content: [calling('1')], finishReason }, request)
    const [choice] = body.choices as readonly JsonObject[]
    expect(choice).to.deep.include({
      message: {
        role: 'assistant',
        content: null,
        refusal: null,
        function_call: { name: 'weather', arguments: '{"city":"Rome"}' },
      },
      finish_reason: 'function_call',
    })
    const two = scriptedModel({ content: [calling('1'), calling('2')], finishReason })
    expect(await rejection(whole(two, request))).to.be.instanceOf(ProviderError)
  })

  it('tells passages that cite a page, and pages that none cites', async () => {
    const page = (url: string): LanguageModelV4Content & { type: 'source' } => ({
      type: 'source',
      sourceType: 'url',
      id: url,
      url,
      title: 'T',
    })
    const citations = [{ source: page('https://a/'), startIndex: 0, endIndex: 5 }]
    const { annotations } = await messageOf(
      { type: 'text', text: 'A ' },
      { type: 'text', text: 'cache', citations },
      page('https://a/'),
      page('https://b/'),
      { type: 'source', sourceType: 'document', id: 'c', mediaType: 'text/plain', title: 'C' },
    )
    expect(annotations).to.deep.equal([
      {
        type: 'url_citation',
        url_citation: { start_index: 2, end_index: 7, url: 'https://a/', title: 'T' },
      },
      { type: 'url_citation', url_citation: { url: 'https://b/', title: 'T' } },
    ])
  })

  it('tells images that the model has drawn', async () => {
    const image = (data: string | Uint8Array): LanguageModelV4Content => ({
      type: 'file',
      mediaType: 'image/png',
      data: { type: 'data', data },
    })
    const { images } = await messageOf(image('AAE='), image(Uint8Array.of(0, 1)))
    const url = 'data:image/png;base64,AAE='
    expect(images).to.deep.equal([
      { type: 'image_url', image_url: { url }, index: 0 },
      { type: 'image_url', image_url: { url }, index: 1 },
    ])
  })

  it('gives the JSON that counts where the model drafted before', async () => {
    const model = (): MockLanguageModelV4 =>
      scriptedModel({ content: [{ type: 'text', text: '{"a":' }], structuredOutputText: '{"a":1}' })
    const parameters = { response_format: { type: 'json_object' } }
    expect(await whole(model(), asking('?', { parameters }))).to.have.property('content', '{"a":1}')
    expect(await whole(model())).to.have.property('content', '{"a":')
  })

  it('has no usage where the vendor does not say', async () => {
    const inputTokens = {
      total: undefined,
      noCache: undefined,
      cacheRead: undefined,
      cacheWrite: undefined,
    }
    const outputTokens = { total: undefined, text: undefined, reasoning: undefined }
    expect(await bodyOf({ usage: { inputTokens, outputTokens } })).to.not.have.property('usage')
  })
})
