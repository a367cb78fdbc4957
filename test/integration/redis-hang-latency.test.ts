import { expect } from 'chai'
import { Load } from '../support/load.ts'
import { answerTo, type RedisReprise, startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { responseOf } from '../support/requests.ts'
import { within } from '../support/within.ts'

/** Of a Redis command, in milliseconds; a request may wait for two, a read and a write. */
const DEADLINE = 100
/** For a machine that is busy with something else, in milliseconds. */
const MARGIN = 300

describe('requests without end while Redis fails', function () {
  this.timeout(30_000)
  let server: RedisServer
  let rig: RedisReprise
  let load: Load

  beforeEach(async () => {
    server = await RedisServer.start('--appendonly', 'yes')
    rig = await startRedisReprise(server.url, { commandTimeoutMs: DEADLINE })
    rig.provider.reaction = async ({ messages }) => {
      await pause(1)
      return responseOf(answerTo(String(messages.at(-1)?.content)))
    }
    load = new Load(rig, 8)
    await within(5000, () => load.hits > 200)
  })

  afterEach(async () => {
    server.resume()
    await load.stop()
    await rig.reprise.close()
    await server.stop()
  })

  it('F2, F3: hung, it costs its deadlines once, then nothing, and hits come back soon after', async () => {
    const hungAt = performance.now()
    server.hang()
    await within(2000, () => rig.reprise.cacheHealth().degraded)
    const openedAt = performance.now()
    await pause(1900)
    const resumedAt = performance.now()
    server.resume()
    const { hits } = load
    await within(2000, () => load.hits > hits)
    const before = load.between(hungAt, openedAt)
    expect(before.count).to.be.above(7)
    expect(before.max).to.be.below(2 * DEADLINE + MARGIN)
    const without = load.between(openedAt + 2 * DEADLINE + MARGIN, resumedAt)
    expect(without.count).to.be.above(200)
    expect(without.median).to.be.below(20)
    expect(without.p99).to.be.below(DEADLINE)
    expect(load.failures).to.deep.equal([])
  })

  it('F3: killed, it costs nobody anything, and hits come back soon after it does', async () => {
    const killedAt = performance.now()
    await server.kill()
    await within(2000, () => rig.reprise.cacheHealth().degraded)
    await pause(1000)
    const without = load.between(killedAt, performance.now())
    expect(without.count).to.be.above(200)
    expect(without.median).to.be.below(20)
    expect(without.p99).to.be.below(DEADLINE)
    expect(without.max).to.be.below(2 * DEADLINE + MARGIN)
    await server.restart()
    const { hits } = load
    await within(4000, () => load.hits > hits)
    expect(load.failures).to.deep.equal([])
    expect(rig.logger.messages).to.deep.equal([
      'cache unreachable, standby takes over',
      'cache is back in use',
    ])
  })
})

/** For what is to last so long: an outage, a provider's work. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
