import { expect } from 'chai'
import { latencyExposition } from '../../src/adapters/http/latency-metrics.ts'
import { latencyIncrements } from '../../src/domain/latency.ts'
import { latencyReport } from '../../src/domain/latency-summary.ts'
import { RunningTally } from '../../src/domain/tally.ts'
import { settled } from '../support/manual-clock.ts'
import { ACME, requestOf, responseOf } from '../support/requests.ts'
import { held, textOfStream } from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'

/** What answers that took so many milliseconds are counted as. */
function countsOf(outcome: 'hit' | 'miss', ...ms: number[]): RunningTally['tally']['counts'] {
  const tally = new RunningTally()
  for (const each of ms) tally.add(latencyIncrements(outcome, each))
  return tally.tally.counts
}

describe('latency', () => {
  it('counts by the step that an answer falls into, bounds included', () => {
    expect(latencyIncrements('hit', 0.25)).to.deep.equal({
      latency_hit_250: 1,
      latency_hit_sum: 250,
    })
    expect(latencyIncrements('hit', 0.251)).to.include({ latency_hit_500: 1 })
    expect(latencyIncrements('miss', 60_000)).to.include({ latency_miss_more: 1 })
    expect(latencyIncrements('miss', -1)).to.include({ latency_miss_250: 1, latency_miss_sum: 0 })
  })

  it('is summed up to within a step, by outcome and in all', () => {
    const fast = Array.from({ length: 99 }, () => 0.2)
    const report = latencyReport({ ...countsOf('hit', ...fast, 40), ...countsOf('miss', 2000) })
    expect(report.hit).to.deep.include({ count: 100, meanMs: 0.598 })
    expect(report.hit?.p50Ms).to.be.within(0.1, 0.25)
    expect(report.hit?.p99Ms).to.be.within(0.2, 0.25)
    expect(report.miss?.p95Ms).to.be.within(1000, 2500)
    expect(report.all?.count).to.equal(101)
    expect(report.stale).to.equal(undefined)
  })

  it('says of what took longer than the last bound that it took at least that', () => {
    expect(latencyReport(countsOf('miss', 90_000)).miss?.p50Ms).to.equal(30_000)
  })

  it('is measured from the request to the answer, or to the first piece of a stream', async () => {
    const { reprise, provider, clock } = testReprise()
    const { reaction, release } = held(responseOf)
    provider.reaction = reaction
    const waiting = reprise.generate.execute(requestOf(), ACME)
    await clock.advance(2000)
    release()
    await waiting
    const stream = await reprise.generateStream.execute(requestOf(), ACME)
    await clock.advance(60_000)
    await textOfStream(stream.chunks)
    await settled()
    const { latency } = await reprise.readMetrics.execute()
    expect(latency.miss).to.deep.include({ count: 1, meanMs: 2000 })
    expect(latency.hit).to.deep.include({ count: 1, meanMs: 0 })
  })

  it('is a cumulative histogram in seconds for Prometheus', () => {
    const text = latencyExposition(countsOf('hit', 0.2, 0.2, 3, 60_000))
    expect(text).to.include('# TYPE reprise_request_duration_seconds histogram')
    for (const line of [
      'reprise_request_duration_seconds_bucket{outcome="hit",le="0.00025"} 2',
      'reprise_request_duration_seconds_bucket{outcome="hit",le="0.005"} 3',
      'reprise_request_duration_seconds_bucket{outcome="hit",le="30"} 3',
      'reprise_request_duration_seconds_bucket{outcome="hit",le="+Inf"} 4',
      'reprise_request_duration_seconds_sum{outcome="hit"} 60.0034',
      'reprise_request_duration_seconds_count{outcome="hit"} 4',
      'reprise_request_duration_seconds_count{outcome="miss"} 0',
    ])
      expect(text.split('\n')).to.include(line)
  })
})
