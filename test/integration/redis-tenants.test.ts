import { expect } from 'chai'
import type { Redis } from 'ioredis'
import type { InvalidationSelector } from '../../src/domain/invalidation.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import type { Scope } from '../../src/domain/scope.ts'
import { type RedisReprise, startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { asking, responseOf } from '../support/requests.ts'

/** Names that patterns, separators, prototypes or lengths could confuse, and those they could be confused with. */
const NAMES: readonly string[] = [
  ...['x[ab]*', 'xa', 'xb', 'x[ab]', 'x*', '*', '?', '\\*', '**'],
  ...['a:b', 'a', 'b', ':', 'a:b:', 'a%3Ab', 'a\nb', 'a\0b'],
  ...['__proto__', 'constructor', 'toString', '[object Object]', 'undefined', 'null'],
  ...['', ' ', 'default', 'DEFAULT', 'é', 'e\u0301', '🙂', '👩‍👩‍👧', '\u202e'],
  ...['n'.repeat(10_240), `${'n'.repeat(10_239)}m`],
]

/** Where names stand that belong to somebody. */
const PLACES: Readonly<
  Record<
    string,
    (name: string) => { scope: Scope; request: LlmRequest; selector: InvalidationSelector }
  >
> = {
  tenants: (tenant) => ({
    scope: { tenant },
    request: asking('What is mine?'),
    selector: { tenant },
  }),
  namespaces: (namespace) => ({
    scope: { tenant: 'acme', namespace },
    request: asking('What is mine?'),
    selector: { namespace },
  }),
  models: (model) => ({
    scope: { tenant: 'acme' },
    request: asking('What is mine?', { model }),
    selector: { model },
  }),
}

describe('odd names in a real Redis', function () {
  this.timeout(20_000)
  let server: RedisServer
  let client: Redis
  let rig: RedisReprise

  before(async () => {
    server = await RedisServer.start()
    client = server.client()
  })

  beforeEach(async () => {
    await client.flushall()
    rig = await startRedisReprise(server.url, { commandTimeoutMs: 2000 })
  })

  afterEach(() => rig.reprise.close())

  after(async () => {
    client.disconnect()
    await server.stop()
  })

  for (const [place, owned] of Object.entries(PLACES)) {
    /** Asks on behalf of a name; the provider, where it is asked, says which. */
    const ask = async (name: string): Promise<readonly string[]> => {
      const { request, scope } = owned(name)
      rig.provider.reaction = async () => responseOf(own(name), name)
      const { outcome, response } = await rig.reprise.generate.execute(request, scope)
      return [outcome, response.content]
    }
    it(`K1, K3: ${place} of such names get their own answers only`, async () => {
      for (const name of NAMES) expect(await ask(name)).to.deep.equal(['miss', own(name)])
      for (const name of NAMES) expect(await ask(name)).to.deep.equal(['hit', own(name)])
      expect(await client.keys('llm:cache:entry:*')).to.have.length(NAMES.length)
    })

    it(`V1: invalidating one of these ${place} takes nothing from any other`, async () => {
      for (const name of NAMES) await ask(name)
      for (const name of NAMES) {
        const { selector } = owned(name)
        expect(await rig.reprise.invalidate.execute(selector)).to.deep.equal({
          deleted: 1,
          complete: true,
        })
        expect(await client.keys('llm:cache:entry:*')).to.have.length(NAMES.length - 1)
        const outcomes = []
        for (const other of NAMES) outcomes.push((await ask(other))[0])
        expect(outcomes).to.deep.equal(NAMES.map((other) => (other === name ? 'miss' : 'hit')))
      }
    })
  }
})

function own(name: string): string {
  return `This is ${JSON.stringify(name)}’s.`
}
