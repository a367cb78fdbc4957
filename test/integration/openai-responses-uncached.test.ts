import { expect } from 'chai'
import type { JsonObject } from '../../src/domain/json.ts'
import { OPENAI_RESPONSE } from '../../src/domain/openai-response-format.ts'
import { sendEvents } from '../support/anthropic-upstream.ts'
import type { Rig } from '../support/chat.ts'
import { rejection } from '../support/rejection.ts'
import { ResponsesClient, startResponsesRig } from '../support/responses-client.ts'
import { numbered, response, responseEvents, says } from '../support/responses-upstream.ts'
import { sendJson } from '../support/upstream-server.ts'

describe('a response that is not cached, for the official OpenAI client', () => {
  let rig: Rig
  let client: ResponsesClient

  beforeEach(async () => {
    rig = await startResponsesRig()
    client = new ResponsesClient(rig)
  })

  afterEach(() => rig.stop())

  it('is passed through where the answer depends on what the provider keeps', async () => {
    const stateful = [
      { previous_response_id: 'resp_upstream' },
      { conversation: 'conv_1' },
      { input: [{ type: 'item_reference', id: 'msg_1' }] },
    ]
    for (const fields of stateful) {
      const [first, second] = [await client.create(fields), await client.create(fields)]
      expect([first.cache, second.cache]).to.deep.equal(['BYPASS', 'BYPASS'])
      expect(rig.upstream.calls.at(-1)?.body).to.deep.include(fields)
    }
    expect((await client.events({ conversation: 'conv_1' })).cache).to.equal('BYPASS')
    const only = rejection(client.create(stateful[0], { 'cache-control': 'only-if-cached' }))
    expect(await only).to.have.property('status', 504)
  })

  it('S1: what runs in the background is passed through, whole and streamed', async () => {
    const queued = response([], { status: 'queued', background: true, usage: null })
    rig.upstream.answer = ({ body }, answer) => {
      const { type: _type, ...begun } = responseEvents()[0] as JsonObject
      const waiting = { ...begun, type: 'response.queued', response: queued }
      if (body.stream !== true) sendJson(answer, queued)
      else sendEvents(answer, numbered([waiting, ...responseEvents()]))
    }
    for (const _time of [1, 2]) {
      const { cache, body } = await client.create({ background: true })
      expect([cache, body.status]).to.deep.equal(['BYPASS', 'queued'])
    }
    const live = await client.events({ background: true })
    expect(live.cache).to.equal('BYPASS')
    expect(live.events[0]).to.have.property('type', 'response.queued')
  })

  it('S1: an answer that is incomplete is given as it is, whole and streamed, and not stored', async () => {
    const incomplete = response([says('A st', { status: 'incomplete' })], {
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
    })
    rig.upstream.answer = ({ body }, answer) => {
      if (body.stream !== true) sendJson(answer, incomplete)
      else sendEvents(answer, OPENAI_RESPONSE.replay(incomplete))
    }
    for (const _time of [1, 2]) {
      expect(await client.create()).to.deep.include({ cache: 'MISS', body: incomplete })
      const live = await client.events()
      expect(live.cache).to.equal('MISS')
      expect(live.events.at(-1)).to.have.property('type', 'response.incomplete')
    }
  })
})
