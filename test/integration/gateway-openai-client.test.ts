import { expect } from 'chai'
import OpenAI from 'openai'
import { type Rig, startRig } from '../support/chat.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { sendJson, sendStream, streamOf } from '../support/upstream-server.ts'

const ASKED = {
  model: 'gpt-4o-mini',
  messages: [{ role: 'user' as const, content: 'Two, please.' }],
}

/** Two choices that come in turns: text with logprobs, and a tool call in fragments. */
function mixedStream(): readonly object[] {
  const [envelope] = streamOf('x')
  const chunk = (index: number, delta: object, rest: object = {}): object => ({
    ...envelope,
    choices: [{ index, delta, logprobs: null, finish_reason: null, ...rest }],
  })
  const logprob = (token: string): object => ({
    logprobs: { content: [{ token, logprob: -0.5, bytes: null, top_logprobs: [] }], refusal: null },
  })
  const call = (fields: object): object => ({ tool_calls: [{ index: 0, ...fields }] })
  const named = { id: 'call_1', type: 'function', function: { name: 'weather', arguments: '' } }
  return [
    chunk(0, { role: 'assistant', content: '' }),
    chunk(1, { role: 'assistant', content: null, ...call(named) }),
    chunk(0, { content: 'Grüße, ' }, logprob('Grüße, ')),
    chunk(1, call({ function: { arguments: '{"city":' } })),
    chunk(0, { content: '答え 🙂' }, logprob('答え 🙂')),
    chunk(1, call({ function: { arguments: '"Zürich"}' } })),
    chunk(0, {}, { finish_reason: 'stop' }),
    chunk(1, {}, { finish_reason: 'tool_calls' }),
  ]
}

describe('the official OpenAI client, further', () => {
  let rig: Rig
  let client: OpenAI
  let clock: ManualClock

  beforeEach(async () => {
    clock = new ManualClock()
    rig = await startRig({ adapters: { clock } })
    client = new OpenAI({ baseURL: `${rig.url}/v1`, apiKey: 'sk-caller', maxRetries: 0 })
  })

  afterEach(() => rig.stop())

  async function chunksOf(options: object): Promise<readonly OpenAI.ChatCompletionChunk[]> {
    const stream = await client.chat.completions.create({ ...ASKED, ...options, stream: true })
    const chunks: OpenAI.ChatCompletionChunk[] = []
    for await (const chunk of stream) chunks.push(chunk)
    return chunks
  }

  it('puts a live stream, its replay and its whole form together to the same answer', async () => {
    rig.upstream.answer = (_call, response) => sendStream(response, mixedStream())
    const options = { ...ASKED, n: 2, logprobs: true }
    const helped = () => client.chat.completions.stream(options).finalChatCompletion()
    const [live, replay] = [await helped(), await helped()]
    const whole = await client.chat.completions.create(options)
    expect(live.choices[0]?.message.content).to.equal('Grüße, 答え 🙂')
    expect(replay.choices).to.deep.equal(live.choices)
    expect(whole.choices.map(({ finish_reason }) => finish_reason)).to.deep.equal([
      'stop',
      'tool_calls',
    ])
    expect(whole.choices[0]?.message.content).to.equal('Grüße, 答え 🙂')
    expect(whole.choices[0]?.logprobs?.content).to.deep.equal(live.choices[0]?.logprobs?.content)
    expect(whole.choices[1]?.message.tool_calls).to.deep.equal([
      {
        id: 'call_1',
        type: 'function',
        function: { name: 'weather', arguments: '{"city":"Zürich"}' },
      },
    ])
    expect(rig.upstream.calls).to.have.length(1)
  })

  it('sees an id and a date of its own on a hit, the same in every chunk', async () => {
    const { created } = await client.chat.completions.create(ASKED)
    await clock.advance(60_000)
    const hit = await client.chat.completions.create(ASKED)
    const chunks = await chunksOf({})
    expect(hit.created)
      .to.equal(clock.now() / 1000)
      .and.not.equal(created)
    expect(new Set(chunks.map(({ id }) => id))).to.have.property('size', 1)
    expect(chunks[0]?.id)
      .to.match(/^chatcmpl-/)
      .and.not.equal(hit.id)
    expect(new Set(chunks.map((chunk) => chunk.created))).to.deep.equal(new Set([hit.created]))
  })

  it('sees usage last and null before it where it asks, else nowhere, live and replayed', async () => {
    const wanted = { stream_options: { include_usage: true } }
    for (const chunks of [await chunksOf(wanted), await chunksOf(wanted)]) {
      expect(chunks.at(-1)).to.deep.include({ choices: [] })
      expect(chunks.at(-1)?.usage).to.include({ total_tokens: 13 })
      for (const chunk of chunks.slice(0, -1)) expect(chunk).to.have.property('usage', null)
    }
    for (const chunks of [await chunksOf({ seed: 1 }), await chunksOf({ seed: 1 })]) {
      for (const chunk of chunks) expect(chunk).not.to.have.property('usage')
    }
    expect(rig.upstream.calls).to.have.length(2)
    for (const { body } of rig.upstream.calls) expect(body).to.deep.include(wanted)
  })

  it('S1: throws where a stream breaks off, after the pieces that came', async () => {
    rig.upstream.answer = (_call, response) =>
      sendStream(response, mixedStream().slice(0, 3), false)
    const pieces: string[] = []
    const stream = await client.chat.completions.create({ ...ASKED, stream: true })
    const read = async (): Promise<void> => {
      for await (const { choices } of stream) pieces.push(choices[0]?.delta.content ?? '')
    }
    expect(await read().catch((error: unknown) => error)).to.be.instanceOf(OpenAI.APIError)
    expect(pieces.join('')).to.equal('Grüße, ')
  })

  it('understands that it is rate limited, and until when', async () => {
    const error = {
      message: 'slow down',
      type: 'requests',
      param: null,
      code: 'rate_limit_exceeded',
    }
    rig.upstream.answer = (_call, response) =>
      sendJson(response, { error }, 429, { 'retry-after': '7' })
    const headers = { 'x-reprise-apology': 'off' }
    const thrown = await client.chat.completions.create(ASKED, { headers }).catch((e: unknown) => e)
    expect(thrown).to.be.instanceOf(OpenAI.RateLimitError)
    expect(thrown).to.include({ status: 429, code: 'rate_limit_exceeded', type: 'requests' })
    expect(
      (thrown as InstanceType<typeof OpenAI.RateLimitError>).headers.get('retry-after'),
    ).to.equal('7')
  })

  it('cancels the call upstream when it aborts a stream', async () => {
    const cancelled = Promise.withResolvers<void>()
    rig.upstream.answer = (_call, response) => {
      response.once('close', cancelled.resolve)
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(`data: ${JSON.stringify(mixedStream()[0])}\n\n`)
    }
    const stream = await client.chat.completions.create({ ...ASKED, stream: true })
    for await (const _chunk of stream) break
    await cancelled.promise
    expect((await rig.reprise.readMetrics.execute()).totals).to.include({ misses: 1, stores: 0 })
  })
})
