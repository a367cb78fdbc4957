import { expect } from 'chai'
import { contentOf, eventsOf, post, QUESTION, streamedContent } from '../support/chat.ts'
import { GatewayProcess } from '../support/gateway-process.ts'
import { RedisServer } from '../support/redis-server.ts'
import {
  completion,
  sendJson,
  sendStream,
  streamOf,
  UpstreamServer,
} from '../support/upstream-server.ts'

const CROWD = 1000

/** How long the upstream takes, in milliseconds: longer than a crowd needs to arrive. */
const GENERATION_MS = 3000

describe('a thousand callers who ask the same at once', function () {
  this.timeout(60_000)
  let upstream: UpstreamServer
  let redis: RedisServer
  let gateways: readonly GatewayProcess[] = []

  beforeEach(async () => {
    upstream = await UpstreamServer.start()
    upstream.answer = (call, response) => {
      const answer = (): void => {
        if (call.body.stream === true) sendStream(response, streamOf('Hello, crowd.'))
        else sendJson(response, completion('Hello, crowd.'))
      }
      setTimeout(answer, GENERATION_MS)
    }
    redis = await RedisServer.start()
  })

  afterEach(async () => {
    for (const gateway of gateways) gateway.signal('SIGTERM')
    await Promise.all(gateways.map((gateway) => gateway.ended()))
    await redis.stop()
    await upstream.stop()
  })

  async function started(count: number, environment: object = {}): Promise<readonly string[]> {
    const settings = { REPRISE_UPSTREAM_URL: upstream.url, ...environment }
    gateways = Array.from({ length: count }, () => new GatewayProcess(settings))
    return Promise.all(gateways.map((gateway) => gateway.listening()))
  }

  /** Everybody asks, at the gateways in turn; resolves to what each was answered. */
  function ask(urls: readonly string[], stream: boolean): Promise<readonly string[]> {
    const one = async (_: unknown, place: number): Promise<string> => {
      const answer = await post({ url: urls[place % urls.length] ?? '' }, { ...QUESTION, stream })
      return stream ? streamedContent(await eventsOf(answer)) : contentOf(answer)
    }
    return Promise.all(Array.from({ length: CROWD }, one))
  }

  for (const stream of [false, true]) {
    const how = stream ? 'streamed' : 'whole'
    it(`cost one call, ${how}`, async () => {
      const urls = await started(1)
      expect(new Set(await ask(urls, stream))).to.deep.equal(new Set(['Hello, crowd.']))
      expect(upstream.calls).to.have.length(1)
    })

    it(`cost one call at two processes that share a Redis, ${how}`, async () => {
      const urls = await started(2, { REPRISE_REDIS_URL: redis.url })
      expect(new Set(await ask(urls, stream))).to.deep.equal(new Set(['Hello, crowd.']))
      expect(upstream.calls).to.have.length(1)
    })
  }
})
