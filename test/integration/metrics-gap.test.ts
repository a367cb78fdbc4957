import { expect } from 'chai'
import { MemoryMetrics } from '../../src/adapters/memory/memory-metrics.ts'
import { outcomeOf, type Rig, startRig } from '../support/chat.ts'
import { ManualClock } from '../support/manual-clock.ts'

/** Counters whose store can be away. */
class LosingMetrics extends MemoryMetrics {
  away = false

  override async read(
    ...range: Parameters<MemoryMetrics['read']>
  ): ReturnType<MemoryMetrics['read']> {
    return { ...(await super.read(...range)), complete: !this.away }
  }
}

describe('metrics whose store is away', () => {
  let rig: Rig
  const metrics = new LosingMetrics(new ManualClock())

  before(async () => {
    rig = await startRig({ adapters: { metrics } })
    await outcomeOf(rig)
  })

  after(() => rig.stop())

  async function exposition(): Promise<string> {
    return (await fetch(`${rig.url}/metrics`)).text()
  }

  it('M1: leaves a gap in /metrics, where a part of the counters would look like a reset', async () => {
    metrics.away = true
    const gap = await exposition()
    expect(gap).not.to.match(/^reprise_\w+_total/m)
    expect(gap).not.to.include('reprise_request_duration_seconds')
    expect(gap).to.include('reprise_cache_degraded 0')
  })

  it('shows the counters again when it is back', async () => {
    metrics.away = false
    const whole = await exposition()
    expect(whole).to.include('reprise_requests_total{outcome="miss"} 1')
    expect(whole).to.include('reprise_request_duration_seconds_count{outcome="miss"} 1')
  })
})
