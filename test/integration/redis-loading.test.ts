import { expect } from 'chai'
import { type RedisReprise, startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { within } from '../support/within.ts'

/** Loading takes these many keys times that many microseconds: three seconds, and some. */
const FILLERS = 3000
const LOADING_SLOWLY = [
  ...['--key-load-delay', '1000'],
  // Otherwise it would answer nobody before two megabytes are loaded.
  ...['--loading-process-events-interval-bytes', '1024'],
]

describe('a Redis that is loading its data', function () {
  this.timeout(30_000)
  let server: RedisServer
  let rig: RedisReprise

  beforeEach(async () => {
    server = await RedisServer.start(...LOADING_SLOWLY)
    rig = await startRedisReprise(server.url)
    await rig.ask('before')
    const client = server.client()
    await client.eval(`for n = 1, ${FILLERS} do redis.call('SET', 'filler:' .. n, n) end`, 0)
    await client.save()
    client.disconnect()
  })

  afterEach(async () => {
    await rig.reprise.close()
    await server.stop()
  })

  it('F1, F3: is done without, said once, and used again when it has loaded', async () => {
    await server.kill()
    await server.restart(/^-LOADING/)
    await answersWithout(rig, server)
    await rig.untilHit('before', 4000)
    expect(rig.logger.messages).to.deep.equal([
      'cache unreachable, standby takes over',
      'cache is back in use',
    ])
  })

  it('F1, F3: is no obstacle to the start, and is adopted when it has loaded, sooner than it said', async () => {
    await server.kill()
    await rig.reprise.close()
    // It counts whole seconds: just after one it takes what it loaded in a moment for that second's work.
    await within(1000, () => Date.now() % 1000 > 800)
    await server.restart(/^-LOADING/)
    await within(1000, () => Date.now() % 1000 < 200)
    const began = performance.now()
    rig = await startRedisReprise(server.url)
    expect(performance.now() - began).to.be.below(1500)
    await answersWithout(rig, server)
    await rig.untilHit('before', 4000)
    expect(rig.logger.messages).to.deep.equal([
      'cache unreachable, standby takes over',
      'cache is back in use',
    ])
  })
})

/** Asks as long as the server loads: every answer is the provider's, and nobody waits. */
async function answersWithout(rig: RedisReprise, server: RedisServer): Promise<void> {
  let answered = 0
  while (await server.isLoading()) {
    const { outcome, ms } = await rig.ask(answered === 0 ? 'before' : `meanwhile ${answered}`)
    expect(outcome).to.equal('miss')
    expect(ms).to.be.below(answered === 0 ? 600 : 200)
    answered += 1
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(answered).to.be.above(10)
}
