import { expect } from 'chai'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { createReprise } from '../../src/container/reprise.ts'
import type { ProviderBounds } from '../../src/container/settings.ts'
import { ProviderError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, requestOf } from '../support/requests.ts'
import { ScriptedProvider } from '../support/scripted-provider.ts'

const LONGER_THAN_TIMERS = [Infinity, 2 ** 31]

/** Where nothing listens. */
const NOWHERE = { kind: 'openai', url: 'http://127.0.0.1:1/v1', retries: 0 } as const

describe('waits of any length', () => {
  const late = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))

  for (const delayMs of LONGER_THAN_TIMERS)
    it(`are not over at once: ${delayMs} ms`, async () => {
      let over = false
      const cancel = new SystemClock().schedule(delayMs, () => {
        over = true
      })
      await late()
      cancel()
      expect(over).to.equal(false)
    })

  it('are waited for an answer', async () => {
    const adapter = new ScriptedProvider()
    const { reaction } = adapter
    adapter.reaction = (request, call) => late().then(() => reaction(request, call))
    const providers = [{ kind: 'adapter', adapter, timeoutMs: Infinity } as const]
    const reprise = createReprise({ providers })
    expect(await reprise.generate.execute(requestOf(), ACME)).to.include({ outcome: 'miss' })
  })

  const bounds: readonly ProviderBounds[] = [{ timeoutMs: Infinity }, { timeoutMs: 1500.5 }]
  for (const bound of bounds)
    it(`have a provider asked over HTTP: ${bound.timeoutMs} ms`, async () => {
      const reprise = createReprise({ providers: [{ ...NOWHERE, ...bound }], apology: false })
      const error = await rejection(reprise.generate.execute(requestOf(), ACME))
      expect(error).to.be.instanceOf(ProviderError)
      expect(error).to.have.nested.property('cause.code', 'ECONNREFUSED')
      await reprise.close()
    })
})
