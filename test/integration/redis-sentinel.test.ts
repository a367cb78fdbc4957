import { expect } from 'chai'
import { createReprise } from '../../src/container/reprise.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { type SentinelGroup, startSentinelGroup } from '../support/redis-sentinels.ts'
import { ACME, asking, requestOf } from '../support/requests.ts'

describe('Redis behind Sentinels', function () {
  this.timeout(60_000)
  let group: SentinelGroup

  before(async () => {
    group = await startSentinelGroup()
  })

  after(() => group.stop())

  it('F3: a failover costs misses only, and the promoted server is followed', async () => {
    const cache = { kind: 'redis', url: group.url } as const
    const reprise = createReprise({ cache, adapters: { logger: new RecordingLogger() } })
    await reprise.start()
    await reprise.generate.execute(requestOf(), ACME)
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
    await replicated(group)
    await group.master.kill()
    expect((await reprise.generate.execute(asking('meanwhile'), ACME)).outcome).to.equal('miss')
    const outcomes = new Set<string>()
    const deadline = Date.now() + 30_000
    while (!outcomes.has('hit') && Date.now() < deadline) {
      outcomes.add((await reprise.generate.execute(requestOf(), ACME)).outcome)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect([...outcomes]).to.deep.equal(['miss', 'hit'])
    await reprise.close()
  })
})

async function replicated({ replica }: SentinelGroup): Promise<void> {
  const client = replica.client()
  for (let attempt = 0; attempt < 100 && (await client.dbsize()) === 0; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  client.disconnect()
}
