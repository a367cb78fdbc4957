import { expect } from 'chai'
import type { Rig } from '../support/chat.ts'
import { ASKED, ResponsesClient, startResponsesRig, TOOL } from '../support/responses-client.ts'
import { response, says } from '../support/responses-upstream.ts'
import { sendJson } from '../support/upstream-server.ts'

describe('responses for the official OpenAI client', () => {
  let rig: Rig
  let client: ResponsesClient

  beforeEach(async () => {
    rig = await startResponsesRig()
    client = new ResponsesClient(rig)
  })

  afterEach(() => rig.stop())

  it('gets an answer, and the very same again from the cache', async () => {
    const [miss, hit] = [await client.create(), await client.create()]
    expect([miss.cache, hit.cache]).to.deep.equal(['MISS', 'HIT'])
    expect(hit.body).to.deep.equal(miss.body)
    expect(hit.body).to.deep.equal(response([says('A store.')]))
    expect(hit.text).to.equal('A store.')
    expect(hit.answer.headers.get('cache-status')).to.match(/^reprise; hit; ttl=\d+; detail=exact$/)
    const calls = rig.upstream.calls.map(({ path, body }) => [path, body])
    expect(calls).to.deep.equal([['/v1/responses', ASKED]])
  })

  it('K1: whatever can change the answer makes a miss; what cannot, does not', async () => {
    await client.create()
    const list = [{ role: 'user', content: 'What is a cache?' }]
    const different: readonly (readonly [object, Record<string, string>])[] = [
      [{ instructions: 'Be long.' }, {}],
      [{ input: list }, {}],
      [{ input: [{ type: 'function_call_output', call_id: 'c', output: '1' }] }, {}],
      [{ max_output_tokens: 100 }, {}],
      [{ temperature: 0.5 }, {}],
      [{ tools: [TOOL] }, {}],
      [{ tools: [TOOL], tool_choice: 'none' }, {}],
      [{ reasoning: { effort: 'low' } }, {}],
      [{ include: ['reasoning.encrypted_content'] }, {}],
      [{ prompt: { id: 'pmpt_1' } }, {}],
      [{ truncation: 'auto' }, {}],
      [{ store: false }, {}],
      [{ unheard_of: 1 }, {}],
      [{}, { 'openai-beta': 'responses=v2' }],
      [{}, { 'x-reprise-namespace': 'other' }],
    ]
    for (const [fields, headers] of different) {
      const { cache } = await client.create(fields, headers)
      expect(cache, JSON.stringify([fields, headers])).to.equal('MISS')
    }
    const neutral = { metadata: { a: 'b' }, user: 'u', safety_identifier: 's' }
    expect((await client.create({ ...neutral, prompt_cache_key: 'k' })).cache).to.equal('HIT')
  })

  it('K3: each key is a tenant of its own', async () => {
    await client.create()
    expect((await new ResponsesClient(rig, 'sk-other').create()).cache).to.equal('MISS')
  })

  it('sees its own metadata and nobody else’s, whole and streamed', async () => {
    const whose = { metadata: { whose: 'theirs' }, user: 'they', safety_identifier: 'they' }
    rig.upstream.answer = ({ body: { metadata, user, safety_identifier } }, answer) =>
      sendJson(answer, response([says('A store.')], { metadata, user, safety_identifier }))
    expect((await client.create(whose)).body).to.deep.include(whose)
    const mine = { metadata: { whose: 'mine' }, user: 'me', safety_identifier: 'me' }
    const hit = await client.create(mine)
    expect(hit.cache).to.equal('HIT')
    expect(hit.body).to.deep.include(mine)
    expect((await client.create()).body).to.deep.include({ metadata: {}, user: null })
    const replay = JSON.stringify((await client.events(mine)).events)
    expect(replay)
      .to.include('"whose":"mine"')
      .and.to.not.match(/they|theirs/)
  })

  it('gets an identifier that it can go on from, and a new one where nothing is kept', async () => {
    await client.create()
    expect((await client.create()).body.id).to.equal('resp_upstream')
    expect((await client.events()).events[0]).to.have.nested.property(
      'response.id',
      'resp_upstream',
    )
    rig.upstream.answer = (_call, answer) =>
      sendJson(answer, response([says('A store.')], { store: false }))
    expect((await client.create({ store: false })).body.id).to.equal('resp_upstream')
    const hit = await client.create({ store: false })
    expect(hit.cache).to.equal('HIT')
    expect(hit.body.id)
      .to.match(/^resp_.+/)
      .and.to.not.equal('resp_upstream')
    const again = await client.stream({ store: false })
    expect(again.id)
      .to.match(/^resp_.+/)
      .and.to.not.equal(hit.body.id)
  })
})
