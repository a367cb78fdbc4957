import { expect } from 'chai'
import {
  contentOf,
  type ErrorBody,
  eventsOf,
  outcomeOf,
  post,
  QUESTION,
  type Rig,
  startRig,
} from '../support/chat.ts'
import { ManualClock } from '../support/manual-clock.ts'
import {
  completion,
  sendJson,
  type UpstreamAnswer,
  UpstreamServer,
} from '../support/upstream-server.ts'

const STREAMED = { ...QUESTION, stream: true }
const NO_APOLOGY = { 'x-reprise-apology': 'off' }
const APOLOGY =
  "I'm sorry, I'm having trouble processing your request right now. Please try again in a moment."
const broken: UpstreamAnswer = (_call, response) =>
  sendJson(
    response,
    { error: { message: 'the model is overloaded', type: 'server_error', code: 'busy' } },
    500,
  )

describe('a provider that fails', () => {
  let rig: Rig
  let clock: ManualClock

  beforeEach(async () => {
    clock = new ManualClock()
    rig = await startRig({ adapters: { clock } })
  })

  afterEach(() => rig.stop())

  it('F5: is apologised for, and the apology is marked', async () => {
    rig.upstream.answer = broken
    const answer = await post(rig)
    expect(answer.status).to.equal(200)
    expect(answer.headers.get('x-cache')).to.equal('DEGRADED')
    expect(answer.headers.get('x-reprise-degraded')).to.equal('graceful_fallback')
    expect(answer.headers.get('x-reprise-provider')).to.equal('graceful_fallback')
    const body = (await answer.json()) as {
      model: string
      choices: { message: { content: string } }[]
    }
    expect([body.model, body.choices[0]?.message.content]).to.deep.equal(['fallback', APOLOGY])
  })

  it('F5: is apologised for in a stream too', async () => {
    rig.upstream.answer = broken
    const answer = await post(rig, STREAMED)
    expect(answer.headers.get('x-cache')).to.equal('DEGRADED')
    const events = await eventsOf(answer)
    expect(JSON.stringify(events[0])).to.include(APOLOGY)
    expect(events.at(-1)).to.equal('[DONE]')
  })

  it('F5: the apology is not stored', async () => {
    const { answer } = rig.upstream
    rig.upstream.answer = broken
    await post(rig)
    rig.upstream.answer = answer
    expect(await outcomeOf(rig)).to.equal('MISS')
  })

  it('F5: with the apology off its own status and error are the answer', async () => {
    rig.upstream.answer = broken
    const answer = await post(rig, QUESTION, NO_APOLOGY)
    expect(answer.status).to.equal(500)
    const said = { message: 'the model is overloaded', type: 'server_error', code: 'busy' }
    expect(await answer.json()).to.deep.equal({ error: { ...said, param: null } })
  })

  it('says when to try again, where the provider does', async () => {
    rig.upstream.answer = (_call, response) => sendJson(response, {}, 429, { 'retry-after': '7' })
    const answer = await post(rig, QUESTION, NO_APOLOGY)
    expect([answer.status, answer.headers.get('retry-after')]).to.deep.equal([429, '7'])
  })

  it('is a 503 where it cannot be reached and apologies are off', async () => {
    await rig.upstream.stop()
    const answer = await post(rig, QUESTION, NO_APOLOGY)
    expect(answer.status).to.equal(503)
    expect(((await answer.json()) as ErrorBody).error.code).to.equal('provider_error')
    rig.upstream.stop = async () => {}
  })

  it('F2: is waited for no longer than its timeout', async () => {
    rig.upstream.answer = () => {}
    const began = performance.now()
    expect(await outcomeOf(rig)).to.equal('DEGRADED')
    expect(performance.now() - began).to.be.within(900, 4000)
  })

  it('gives way to a stale entry, whole and streamed', async () => {
    await post(rig)
    await clock.advance(3_600_000 + 60_000)
    rig.upstream.answer = broken
    const answer = await post(rig)
    expect(answer.headers.get('x-cache')).to.equal('STALE')
    expect(answer.headers.get('cache-status')).to.equal('reprise; hit; detail=stale')
    expect(answer.headers.get('age')).to.equal('3660')
    expect(await contentOf(answer)).to.equal('Hello from upstream.')
    expect(await outcomeOf(rig, STREAMED)).to.equal('STALE')
  })

  for (const status of [400, 404, 413, 422]) {
    it(`F4: a ${status} comes back as it is, once, unstored and unapologised`, async () => {
      const error = { message: 'bad', type: 'invalid_request_error', param: 'tools', code: null }
      rig.upstream.answer = (_call, response) => sendJson(response, { error }, status)
      const answer = await post(rig)
      expect(answer.status).to.equal(status)
      expect(await answer.json()).to.deep.equal({ error })
      expect(rig.upstream.calls).to.have.length(1)
    })
  }

  it('never has its redirects followed: a credential goes to one host only', async () => {
    const elsewhere = await UpstreamServer.start()
    rig.upstream.answer = (_call, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/chat/completions` }).end()
    }
    expect(await outcomeOf(rig)).to.equal('DEGRADED')
    expect(elsewhere.calls).to.be.empty
    await elsewhere.stop()
  })

  const nonsense: readonly (readonly [string, string])[] = [
    ['no JSON', '<html>'],
    ['a list', '[]'],
    ['an answer without choices', '{"id":"x"}'],
    ['an error under a status of success', '{"error":{"message":"no"}}'],
  ]
  for (const [what, text] of nonsense) {
    it(`S1: ${what} is no answer`, async () => {
      rig.upstream.answer = (_call, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(text)
      }
      expect(await outcomeOf(rig)).to.equal('DEGRADED')
    })
  }

  const unfit: readonly (readonly [string, object, object])[] = [
    ['cut at its length', { finish_reason: 'length' }, {}],
    ['filtered', { finish_reason: 'content_filter' }, {}],
    ['empty', { message: { role: 'assistant', content: '' }, finish_reason: 'stop' }, {}],
    [
      'no JSON where JSON was asked for',
      { finish_reason: 'stop' },
      { response_format: { type: 'json_object' } },
    ],
  ]
  for (const [what, choice, asked] of unfit) {
    it(`S1: an answer that is ${what} is given, and not stored`, async () => {
      const message = { role: 'assistant', content: 'Half an' }
      const choices = [{ index: 0, message, ...choice }]
      rig.upstream.answer = (_call, response) => sendJson(response, completion('', { choices }))
      const answer = await post(rig, { ...QUESTION, ...asked })
      expect(answer.headers.get('cache-status')).to.equal('reprise; fwd=miss')
      expect(await outcomeOf(rig, { ...QUESTION, ...asked })).to.equal('MISS')
    })
  }
})

describe('two providers', () => {
  it('the second answers where the first fails', async () => {
    const [first, second] = [await UpstreamServer.start(), await UpstreamServer.start()]
    const providers = [first, second].map(({ url }, place) => {
      return {
        kind: 'openai',
        name: `provider-${place + 1}`,
        url,
        retries: 0,
        timeoutMs: 1000,
      } as const
    })
    const rig = await startRig({ providers })
    first.answer = broken
    const answer = await post(rig)
    expect(answer.headers.get('x-reprise-provider')).to.equal('provider-2')
    expect(await outcomeOf(rig)).to.equal('HIT')
    expect([first.calls.length, second.calls.length]).to.deep.equal([1, 1])
    await Promise.all([rig.stop(), first.stop(), second.stop()])
  })
})
