import { expect } from 'chai'
import { CacheUnavailableError, ProviderError } from '../../src/domain/errors.ts'
import { requestOf, responseOf } from '../support/requests.ts'
import { held, providerFailure, ScriptedProvider } from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'
import { Traces } from '../support/traces.ts'
import { until } from '../support/until.ts'

const SCOPE = { tenant: 'acme-industries' }
const REQUEST = 'reprise chat gpt-4o-mini'
const CALL = 'chat gpt-4o-mini'

describe('traces', () => {
  let traces: Traces

  beforeEach(() => {
    traces = new Traces()
  })

  afterEach(() => traces.stop())

  it('say of failures what kind they are, and that nothing else was answered', async () => {
    const { reprise, provider } = testReprise({ apology: false })
    provider.reaction = async () => Promise.reject(providerFailure('test', 503))
    const failure = await reprise.generate.execute(requestOf(), SCOPE).catch((error) => error)
    expect(failure).to.be.instanceOf(ProviderError)
    for (const name of [REQUEST, CALL]) {
      expect(traces.only(name).failed).to.equal(true)
      expect(traces.only(name).attributes).to.include({ 'error.type': '503' })
    }
    expect(traces.only(REQUEST).attributes).not.to.have.property('reprise.outcome')
  })

  it('show an apology as answered, and its cause', async () => {
    const { reprise, provider } = testReprise()
    provider.reaction = async () => Promise.reject(providerFailure('test', 503))
    await reprise.generate.execute(requestOf(), SCOPE)
    expect(traces.only(REQUEST).failed).to.equal(false)
    const told = { 'reprise.outcome': 'degraded', 'reprise.cause': '503' }
    expect(traces.only(REQUEST).attributes).to.include(told)
    expect(traces.only(CALL).failed).to.equal(true)
  })

  it('show a cache that fails, and the request that does not', async () => {
    const { reprise, cache } = testReprise()
    cache.failure = new CacheUnavailableError('timeout', 'no reply')
    await reprise.generate.execute(requestOf(), SCOPE)
    const [read] = traces.named('reprise.cache get')
    expect(read).to.include({ failed: true })
    expect(read?.attributes).to.include({ 'error.type': 'timeout' })
    expect(traces.only(REQUEST)).to.include({ failed: false })
  })

  it('show every provider that was asked', async () => {
    const [first, second] = [new ScriptedProvider('first'), new ScriptedProvider('second')]
    first.reaction = async () => Promise.reject(providerFailure('first', 500))
    second.reaction = async () => ({ ...responseOf(), provider: 'second' })
    const { reprise } = testReprise({ adapters: { providers: [first, second] } })
    await reprise.generate.execute(requestOf(), SCOPE)
    const calls = traces.named(CALL).map(({ attributes }) => attributes['reprise.provider'])
    expect(calls).to.deep.equal(['first', 'second'])
    expect(traces.only(REQUEST).attributes).to.include({ 'reprise.provider': 'second' })
  })

  it('do not blame anybody for a caller who leaves', async () => {
    const { reprise, provider } = testReprise()
    provider.reaction = held().reaction
    const leaving = new AbortController()
    const options = { signal: leaving.signal }
    const asked = reprise.generate.execute(requestOf(), SCOPE, options).catch(() => 'left')
    await until(() => provider.asked.length === 1)
    leaving.abort()
    expect(await asked).to.equal('left')
    await until(() => traces.named(CALL).length === 1)
    for (const name of [REQUEST, CALL]) {
      expect(traces.only(name).failed).to.equal(false)
      expect(traces.only(name).attributes).to.include({ 'reprise.aborted': true })
      expect(traces.only(name).attributes).not.to.have.property('error.type')
    }
  })
})
