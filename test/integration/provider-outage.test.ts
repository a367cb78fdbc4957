import { expect } from 'chai'
import { providerOutage } from '../support/provider-outage.ts'

describe('a provider that is down under load', function () {
  this.timeout(60_000)

  it('F2: is not waited for once the breaker is open, and comes back by itself', async () => {
    const { requests, failed, calls, p99Open, recoveryMs } = await providerOutage(5000)
    expect(failed).to.equal(0)
    expect(requests).to.be.above(500)
    // Who found it down, their retries, and a few who tried it later.
    expect(calls).to.be.below(40)
    // The timeout is 500 ms: whoever waited for it took as long.
    expect(p99Open).to.be.below(250)
    expect(recoveryMs).to.be.below(16_000)
  })
})
