import { expect } from 'chai'
import { DemoProvider } from '../../src/adapters/llm/demo-provider.ts'
import { providerContract } from '../../src/contracts.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import type { LlmResponse } from '../../src/domain/llm-response.ts'
import { ManualClock } from '../support/manual-clock.ts'

/** Settles on a model in the caller's own request. */
class Meddling extends DemoProvider {
  override complete(request: LlmRequest): Promise<LlmResponse> {
    Reflect.set(request, 'model', 'another')
    return super.complete(request)
  }
}

/** Names of the tests that a provider fails; with `hang`, one that goes on for callers who have left. */
async function failedBy(Provider: typeof DemoProvider, hang: boolean): Promise<readonly string[]> {
  const tests: (readonly [name: string, body: () => Promise<void>])[] = []
  const framework = {
    describe: (_name: string, body: () => void) => body(),
    it: (name: string, body: () => Promise<void>) => tests.push([name, body]),
  }
  const make = async () => {
    const provider = new Provider('demo', new ManualClock())
    return { provider, dispose: () => provider.close() }
  }
  providerContract(framework, Provider.name, make, { fail: false, hang })
  const failed: string[] = []
  for (const [name, body] of tests) await body().catch(() => failed.push(name))
  return failed
}

describe('The suite for providers', () => {
  it('finds nothing wrong with a provider that keeps its promises', async () => {
    expect(await failedBy(DemoProvider, false)).to.deep.equal([])
  })

  it('tells of a provider that changes the request', async () => {
    expect((await failedBy(Meddling, false)).join('\n')).to.include('leaves the request as it was')
  })

  it('tells of a provider that begins for callers who have left', async () => {
    expect((await failedBy(DemoProvider, true)).join('\n')).to.include('does not begin what nobody')
  })
})
