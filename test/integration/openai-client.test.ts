import { expect } from 'chai'
import OpenAI from 'openai'
import { type Rig, startRig } from '../support/chat.ts'
import { rejection } from '../support/rejection.ts'
import { completion, sendJson, sendStream, streamOf } from '../support/upstream-server.ts'

const ASKED = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'Grüße, 🙂?' }] }
const ANSWER = 'Zwischenspeicher, 答え 🙂.'

describe('the official OpenAI client', () => {
  let rig: Rig
  let client: OpenAI

  beforeEach(async () => {
    rig = await startRig()
    rig.upstream.answer = ({ body }, response) => {
      if (body.stream === true) sendStream(response, streamOf(ANSWER))
      else sendJson(response, completion(ANSWER))
    }
    client = new OpenAI({ baseURL: `${rig.url}/v1`, apiKey: 'sk-caller', maxRetries: 0 })
  })

  afterEach(() => rig.stop())

  async function whole(): Promise<{ cache: string | null; completion: OpenAI.ChatCompletion }> {
    const { data, response } = await client.chat.completions.create(ASKED).withResponse()
    return { cache: response.headers.get('x-cache'), completion: data }
  }

  async function streamed(): Promise<{
    cache: string | null
    text: string
    usage: unknown
    ids: Set<string>
  }> {
    const options = { ...ASKED, stream: true as const, stream_options: { include_usage: true } }
    const { data, response } = await client.chat.completions.create(options).withResponse()
    let text = ''
    let usage: unknown
    const ids = new Set<string>()
    for await (const chunk of data) {
      text += chunk.choices[0]?.delta.content ?? ''
      usage = chunk.usage ?? usage
      ids.add(chunk.id)
    }
    return { cache: response.headers.get('x-cache'), text, usage, ids }
  }

  it('gets a miss, then a hit, whole, with equal content and a fresh id', async () => {
    const [first, second] = [await whole(), await whole()]
    expect([first.cache, second.cache]).to.deep.equal(['MISS', 'HIT'])
    expect(first.completion.choices[0]?.message.content).to.equal(ANSWER)
    expect(second.completion.id).not.to.equal(first.completion.id)
    const same = { id: '', created: 0, _request_id: '' }
    expect({ ...second.completion, ...same }).to.deep.equal({ ...first.completion, ...same })
    expect(rig.upstream.calls).to.have.length(1)
  })

  it('gets a miss, then a hit, streamed, with equal content and usage', async () => {
    const [first, second] = [await streamed(), await streamed()]
    expect([first.cache, second.cache]).to.deep.equal(['MISS', 'HIT'])
    expect([first.text, second.text]).to.deep.equal([ANSWER, ANSWER])
    expect(second.usage).to.deep.equal(first.usage)
    expect(first.usage).to.deep.equal({ prompt_tokens: 9, completion_tokens: 4, total_tokens: 13 })
    expect(second.ids).to.have.property('size', 1)
  })

  it('shares one entry between both shapes, each replayed as it was asked for', async () => {
    expect((await streamed()).cache).to.equal('MISS')
    const replayed = await whole()
    expect(replayed.cache).to.equal('HIT')
    expect(replayed.completion.choices[0]?.message.content).to.equal(ANSWER)
    expect((await streamed()).cache).to.equal('HIT')
    expect(rig.upstream.calls).to.have.length(1)
  })

  it('loses nothing on a hit: tool calls, choices, logprobs, fields nobody has heard of', async () => {
    const call = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{"a":1}' } }
    const logprobs = {
      content: [{ token: 'a', logprob: -0.1, bytes: [97], top_logprobs: [] }],
      refusal: null,
    }
    const message = {
      role: 'assistant',
      content: null,
      refusal: null,
      tool_calls: [call],
      annotations: [],
    }
    const choices = [0, 1].map((index) => ({
      index,
      message,
      logprobs,
      finish_reason: 'tool_calls',
    }))
    const unknown = { unheard_of: { deep: [null, 1] }, service_tier: 'default' }
    rig.upstream.answer = (_call, response) =>
      sendJson(response, completion('', { choices, ...unknown }))
    const [first, second] = [await whole(), await whole()]
    expect(second.cache).to.equal('HIT')
    expect(second.completion.choices).to.deep.equal(first.completion.choices)
    expect(second.completion.choices).to.deep.equal(choices)
    expect(second.completion).to.deep.include(unknown)
  })

  it('lists models', async () => {
    const data = [{ id: 'gpt-4o-mini', object: 'model', created: 5, owned_by: 'openai' }]
    rig.upstream.answer = (_call, response) => sendJson(response, { object: 'list', data })
    const models = []
    for await (const model of client.models.list()) models.push(model)
    expect(models).to.deep.equal(data)
    for (const model of data) {
      expect(await client.models.retrieve(model.id)).to.deep.equal(model)
    }
    expect(await rejection(client.models.retrieve('no such model'))).to.include({
      status: 404,
      code: 'model_not_found',
    })
  })

  it('understands our errors', async () => {
    const messages: OpenAI.ChatCompletionMessageParam[] = []
    const error = await client.chat.completions
      .create({ model: 'x', messages })
      .catch((e: unknown) => e)
    expect(error).to.be.instanceOf(OpenAI.BadRequestError)
    expect(error).to.include({ status: 400, param: 'messages', code: 'invalid_request' })
  })
})
