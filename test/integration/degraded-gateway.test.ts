import { expect } from 'chai'
import { outcomeOf, startRig } from '../support/chat.ts'
import { RedisServer } from '../support/redis-server.ts'

describe('a gateway whose Redis goes away', () => {
  it('F3: serves on, and says in readyz and metrics what it does without', async () => {
    const redis = await RedisServer.start()
    const rig = await startRig({ cache: { kind: 'redis', url: redis.url } })
    expect([await outcomeOf(rig), await outcomeOf(rig)]).to.deep.equal(['MISS', 'HIT'])
    await redis.kill()
    expect(await outcomeOf(rig)).to.equal('MISS')
    const ready = await fetch(`${rig.url}/readyz`)
    expect(ready.status).to.equal(200)
    const { status, cache } = (await ready.json()) as { status: string; cache: object }
    expect(status).to.equal('degraded')
    expect(cache).to.include({ kind: 'redis', using: 'no-op' })
    expect(await (await fetch(`${rig.url}/metrics`)).text()).to.match(/^reprise_cache_degraded 1$/m)
    await rig.stop()
    await redis.stop()
  })

  it('M2: answers stats all the same, and says that they are not all', async () => {
    const redis = await RedisServer.start()
    const rig = await startRig({ cache: { kind: 'redis', url: redis.url } })
    await redis.kill()
    await outcomeOf(rig)
    const stats = (await (await fetch(`${rig.url}/admin/stats`)).json()) as {
      totals: object
      complete: boolean
    }
    expect(stats.complete).to.equal(false)
    expect(stats.totals).to.include({ requests: 1, misses: 1 })
    await rig.stop()
    await redis.stop()
  })
})
