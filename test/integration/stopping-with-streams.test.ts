import { expect } from 'chai'
import { post, QUESTION } from '../support/chat.ts'
import { GatewayProcess } from '../support/gateway-process.ts'
import { RedisServer } from '../support/redis-server.ts'
import { sendGatedStream, UpstreamServer } from '../support/upstream-server.ts'

const STREAMS = 100

describe('a gateway that is told to stop while a hundred streams run', function () {
  this.timeout(60_000)
  let upstream: UpstreamServer
  let redis: RedisServer
  let gate: PromiseWithResolvers<void>

  beforeEach(async () => {
    gate = Promise.withResolvers<void>()
    redis = await RedisServer.start()
    upstream = await UpstreamServer.start()
    upstream.answer = (_call, response) =>
      sendGatedStream(response, 'Until the very end.', gate.promise)
  })

  afterEach(async () => {
    await upstream.stop()
    await redis.stop()
  })

  it('breaks none of them, says that it is not ready, and writes its counters', async () => {
    const gateway = new GatewayProcess({
      REPRISE_UPSTREAM_URL: upstream.url,
      REPRISE_REDIS_URL: redis.url,
      REPRISE_METRICS_FLUSH_MS: '3600000',
    })
    const url = await gateway.listening()
    const begun = Array.from({ length: STREAMS }, (_, place) =>
      // Every other one has company.
      post({ url }, { ...QUESTION, stream: true, seed: Math.floor(place / 2) }),
    )
    const answers = await Promise.all(begun)
    const probe = await fetch(`${url}/readyz`)
    expect(probe.status).to.equal(200)
    gateway.signal('SIGTERM')
    let status = 200
    while (status === 200) status = (await fetch(`${url}/readyz`)).status
    expect(status).to.equal(503)
    expect((await post({ url })).status).to.equal(503)
    gate.resolve()
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(texts.filter((text) => !text.endsWith('data: [DONE]\n\n'))).to.be.empty
    expect((await gateway.ended()).code).to.equal(0)
    const client = redis.client()
    const totals = await client.hgetall('llm:cache:metrics')
    client.disconnect()
    expect(totals).to.include({ requests: '100', misses: '50', coalesced: '50' })
  })
})
