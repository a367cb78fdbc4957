import { expect } from 'chai'
import type { ProviderSettings } from '../../src/container/settings.ts'
import { eventsOf, outcomeOf, post, QUESTION } from '../support/chat.ts'
import { startTestGateway, type TestGateway } from '../support/test-gateway.ts'
import {
  completion,
  sendJson,
  sendStream,
  streamOf,
  type UpstreamAnswer,
  UpstreamServer,
} from '../support/upstream-server.ts'

const STREAMED = { ...QUESTION, stream: true }
const failing: UpstreamAnswer = (_call, response) => sendJson(response, {}, 503)

describe('a gateway with two providers', () => {
  let first: UpstreamServer
  let second: UpstreamServer
  let gateway: TestGateway

  async function start(secondProvider: object = {}): Promise<void> {
    const bounds = { kind: 'openai', apiKey: 'ours', retries: 0, timeoutMs: 1000 } as const
    const providers: readonly ProviderSettings[] = [
      { ...bounds, name: 'first', url: first.url },
      { ...bounds, name: 'second', url: second.url, ...secondProvider },
    ]
    gateway = await startTestGateway({ providers })
  }

  beforeEach(async () => {
    first = await UpstreamServer.start()
    second = await UpstreamServer.start()
  })

  afterEach(() => Promise.all([gateway.stop(), first.stop(), second.stop()]))

  it('F4: streams from the second where the first fails before its first piece', async () => {
    await start()
    for (const answer of [failing, noPiece]) {
      first.answer = answer
      const streamed = await post(gateway, STREAMED, { 'cache-control': 'no-cache' })
      expect(streamed.headers.get('x-reprise-provider')).to.equal('second')
      expect((await eventsOf(streamed)).at(-1)).to.equal('[DONE]')
    }
    expect(await outcomeOf(gateway, QUESTION)).to.equal('HIT')
  })

  it('F4: does not ask the second once the first has begun to stream', async () => {
    await start()
    first.answer = (_call, response) => sendStream(response, streamOf('Half an').slice(0, 2), false)
    const events = await eventsOf(await post(gateway, STREAMED))
    expect(events.at(-1)).to.have.property('error')
    expect(second.calls).to.be.empty
  })

  it('F4: does not ask the second where the request is at fault', async () => {
    await start()
    for (const status of [400, 404, 413, 422]) {
      first.answer = (_call, response) => sendJson(response, {}, status)
      expect((await post(gateway)).status).to.equal(status)
    }
    expect(second.calls).to.be.empty
  })

  it('asks the second where the first refuses our own key, is limited, or is gone', async () => {
    await start()
    for (const status of [401, 403, 408, 429, 500]) {
      first.answer = (_call, response) => sendJson(response, {}, status)
      const answer = await post(gateway, { ...QUESTION, seed: status })
      expect(answer.headers.get('x-reprise-provider')).to.equal('second')
    }
    first.answer = (_call, response) => {
      response.destroy()
    }
    expect((await post(gateway)).headers.get('x-reprise-provider')).to.equal('second')
  })

  it('answers with the last one’s error where both fail and apologies are off', async () => {
    await start()
    first.answer = (_call, response) => sendJson(response, { error: { message: 'one' } }, 500)
    second.answer = (_call, response) => sendJson(response, { error: { message: 'two' } }, 529)
    const answer = await post(gateway, QUESTION, { 'x-reprise-apology': 'off' })
    expect(answer.status).to.equal(529)
    expect(await answer.json()).to.have.nested.property('error.message', 'two')
  })

  it('S5: does not take a stand-in model’s answer for the asked model’s', async () => {
    await start({ models: { 'gpt-4o-mini': 'small-model' } })
    first.answer = failing
    second.answer = (_call, response) => sendJson(response, completion('Of the small one.'))
    expect(await outcomeOf(gateway)).to.equal('MISS')
    expect(second.calls[0]?.body).to.have.property('model', 'small-model')
    first.answer = (_call, response) => sendJson(response, completion('Of the asked one.'))
    const answer = await post(gateway)
    expect(answer.headers.get('x-cache')).to.equal('MISS')
    expect(await answer.text()).to.include('Of the asked one.')
  })

  it('lists the models that callers may name, and no others', async () => {
    await start({ models: ['large', 'small'] })
    const listing =
      (...ids: readonly string[]): UpstreamAnswer =>
      (_call, response) =>
        sendJson(response, { object: 'list', data: ids.map((id) => ({ id, object: 'model' })) })
    first.answer = failing
    second.answer = listing('small', 'large', 'secret')
    const { data } = (await (await fetch(`${gateway.url}/v1/models`)).json()) as {
      data: { id: string }[]
    }
    expect(data.map(({ id }) => id)).to.have.members(['large', 'small'])
  })

  it('lists a renamed model under the name that callers use', async () => {
    await start({ models: { mine: 'vendor/theirs' } })
    first.answer = failing
    second.answer = (_call, response) =>
      sendJson(response, { object: 'list', data: [{ id: 'vendor/theirs', object: 'model' }] })
    const { data } = (await (await fetch(`${gateway.url}/v1/models`)).json()) as {
      data: { id: string }[]
    }
    expect(data.map(({ id }) => id)).to.include('mine')
  })
})

function noPiece(_call: unknown, response: Parameters<UpstreamAnswer>[1]): void {
  sendStream(response, [], false)
}
