import { expect } from 'chai'
import { modelList } from '../../src/adapters/http/models-route.ts'
import { ProviderError, RequestAbortedError } from '../../src/domain/errors.ts'
import type { ProviderCall } from '../../src/domain/ports/llm-provider-port.ts'
import { rejection } from '../support/rejection.ts'

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
})
