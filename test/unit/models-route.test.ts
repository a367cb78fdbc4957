import { expect } from 'chai'
import { modelList } from '../../src/adapters/http/models-route.ts'
import { createReprise } from '../../src/container/reprise.ts'
import { ProviderError, RequestAbortedError } from '../../src/domain/errors.ts'
import type { ProviderCall } from '../../src/domain/ports/llm-provider-port.ts'
import { rejection } from '../support/rejection.ts'
import { ScriptedProvider } from '../support/scripted-provider.ts'

/** Providers that hang until they are told to stop. */
const hanging = {
  models: ({ signal }: ProviderCall): Promise<never> =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(new RequestAbortedError()))
    }),
}

describe('the list of models', () => {
  it('F2: of providers that hang is their failure, and not a caller’s leaving', async () => {
    const error = await rejection(modelList(hanging, { tenant: 'acme' }, 20))
    expect(error).to.be.instanceOf(ProviderError).and.to.have.property('failure', 'timeout')
  })

  it('F2: is that of the others where one hangs, and does not heed that it is told to stop', async () => {
    const [deaf, other] = [new ScriptedProvider('deaf'), new ScriptedProvider('other')]
    deaf.models = () => new Promise(() => {})
    const reprise = createReprise({ adapters: { providers: [deaf, other] }, logLevel: 'silent' })
    const { data } = await modelList(reprise.providers, { tenant: 'acme' }, 20)
    expect(data.map(({ id }) => id)).to.deep.equal(['gpt-4o-mini'])
    await reprise.close()
  })
})
