import { expect } from 'chai'
import { ResponseStream } from 'openai/lib/responses/ResponseStream'
import type { JsonObject } from '../../src/domain/json.ts'
import { OPENAI_RESPONSE } from '../../src/domain/openai-response-format.ts'
import { type Rig, startRig } from '../support/chat.ts'
import { ASKED, ResponsesClient, startResponsesRig, TOOL } from '../support/responses-client.ts'
import {
  FUNCTION_CALL,
  REASONING,
  REFUSAL,
  response,
  responseEvents,
  STREAMED,
  says,
} from '../support/responses-upstream.ts'
import { sendJson } from '../support/upstream-server.ts'

describe('streams of responses for the official OpenAI client', () => {
  let rig: Rig
  let client: ResponsesClient

  beforeEach(async () => {
    rig = await startResponsesRig()
    client = new ResponsesClient(rig)
  })

  afterEach(() => rig.stop())

  it('gets streams: live, replayed, and replayed whole, thoughts and calls included', async () => {
    const live = await client.stream({ tools: [TOOL] })
    const replay = await client.stream({ tools: [TOOL] })
    expect(live.types).to.include('response.completed')
    live.types.delete('keepalive')
    expect(replay.types).to.deep.equal(live.types)
    expect(replay.output).to.deep.equal(live.output)
    expect(replay.text).to.equal('Grüße, 答え 🙂')
    expect(live.output.map(({ type }) => type)).to.deep.equal([
      'reasoning',
      'message',
      'function_call',
    ])
    const whole = await client.create({ tools: [TOOL] })
    expect(whole.cache).to.equal('HIT')
    expect(whole.body).to.deep.equal(STREAMED)
    expect(rig.upstream.calls).to.have.length(1)
  })

  it('gets a stream of what was asked for whole', async () => {
    rig.upstream.answer = (_call, answer) => sendJson(answer, STREAMED)
    expect((await client.create()).cache).to.equal('MISS')
    const replay = await client.events()
    expect(replay.cache).to.equal('HIT')
    expect(replay.events).to.deep.equal(OPENAI_RESPONSE.replay(STREAMED))
    expect((await client.stream()).output).to.have.length(3)
    expect(rig.upstream.calls).to.have.length(1)
  })

  it('gets a live stream event by event as the provider sends it', async () => {
    expect((await client.events()).events).to.deep.equal(responseEvents())
  })

  it('is served where the provider answers whole though a stream was asked for', async () => {
    rig.upstream.answer = (_call, answer) => sendJson(answer, STREAMED)
    expect((await client.stream()).text).to.equal('Grüße, 答え 🙂')
    expect((await client.create()).cache).to.equal('HIT')
  })

  it('reads events that are named after their type, and no other terminal marker', async () => {
    await client.create()
    const answer = await fetch(`${rig.url}/v1/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer sk-caller' },
      body: JSON.stringify({ ...ASKED, stream: true }),
    })
    expect(answer.headers.get('content-type')).to.include('text/event-stream')
    const raw = (await answer.text()).split('\n\n').filter((event) => event !== '')
    for (const event of raw) {
      const [, name, type] = /^event: (\S+)\ndata: \{"type":"([^"]+)"/.exec(event) ?? []
      expect(name).to.equal(type)
    }
    expect(raw.at(-1)).to.match(/^event: response\.completed\n/)
  })

  const kinds: readonly (readonly [string, readonly object[]])[] = [
    ['thoughts, text and a call', STREAMED.output as object[]],
    ['a refusal', [REFUSAL]],
    [
      'thoughts in full',
      [{ ...REASONING, content: [{ type: 'reasoning_text', text: 'Hm.' }] }, says('Yes.')],
    ],
    [
      'tools that the provider runs',
      [
        { type: 'web_search_call', id: 'ws_1', status: 'completed', action: { type: 'search' } },
        { type: 'image_generation_call', id: 'ig_1', status: 'completed', result: 'aW1n' },
        { type: 'custom_tool_call', id: 'ct_1', call_id: 'c', name: 'f', input: 'free text' },
        { type: 'unheard_of', id: 'x_1', deep: [null, 1] },
      ],
    ],
    ['a call without an identifier', [{ ...FUNCTION_CALL, id: undefined }]],
  ]
  for (const [what, output] of kinds) {
    it(`puts a replay of ${what} together from its items alone`, async () => {
      const whole = JSON.parse(JSON.stringify(response(output))) as JsonObject
      const replay = OPENAI_RESPONSE.replay(whole)
      const last = { ...replay.at(-1), response: { ...whole, output: null } }
      const lines = [...replay.slice(0, -1), last].map((event) => `${JSON.stringify(event)}\n`)
      const { body } = new Response(lines.join(''))
      const put = await ResponseStream.fromReadableStream(body as ReadableStream).finalResponse()
      // What the client adds of its own.
      const sent = JSON.stringify(put.output, (name, value) =>
        name.startsWith('parsed') ? undefined : value,
      )
      expect(JSON.parse(sent)).to.deep.equal(whole.output)
    })
  }

  it('is answered by the demo provider, too, word by word', async () => {
    const demo = await startRig({ providers: [{ kind: 'demo' }] })
    client = new ResponsesClient(demo)
    const input = [{ role: 'user', content: [{ type: 'input_text', text: 'Who is there?' }] }]
    const live = await client.events({ input })
    expect(live.events.map(({ sequence_number }) => sequence_number)).to.deep.equal(
      live.events.map((_, place) => place),
    )
    const pieces = live.events.filter(({ type }) => type === 'response.output_text.delta')
    expect(pieces.length).to.be.above(5)
    const hit = await client.create({ input })
    expect(hit.cache).to.equal('HIT')
    expect(hit.text).to.match(/^\[demo: not an AI\] You asked: “Who is there\?”/)
    expect(pieces.map(({ delta }) => delta).join('')).to.equal(hit.text)
    expect((await client.create({ input: 'Hello?' })).text).to.include('“Hello?”')
    await demo.stop()
  })
})
