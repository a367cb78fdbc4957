import { expect } from 'chai'
import { createReprise } from '../../src/container/reprise.ts'
import { ProviderError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, asking, requestOf } from '../support/requests.ts'
import { ScriptedProvider, textOfStream } from '../support/scripted-provider.ts'

/** What SDKs throw. */
function sdkError(status?: number): Error {
  return Object.assign(new Error('quotes the prompt'), status === undefined ? {} : { status })
}

/** A provider of somebody's own that lets such errors through, and maybe one that answers. */
function failing(error: Error, ...others: readonly ScriptedProvider[]) {
  const first = new ScriptedProvider('own')
  first.failWith(error)
  const providers = [first, ...others].map((adapter) => ({ kind: 'adapter', adapter }) as const)
  return { first, reprise: createReprise({ logLevel: 'silent', providers }) }
}

describe('errors that are none of ours, of providers of one’s own', () => {
  for (const error of [sdkError(), sdkError(500), sdkError(429)])
    it(`F4: have the next one asked, whole and streamed: ${JSON.stringify(error)}`, async () => {
      const second = new ScriptedProvider('second')
      const { reprise } = failing(error, second)
      const { generate, generateStream } = reprise
      expect((await generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
      expect(second.asked).to.have.length(1)
      const { provider, chunks } = await generateStream.execute(asking('streamed'), ACME)
      expect(provider).to.equal('second')
      expect(await textOfStream(chunks)).not.to.equal('')
      await reprise.close()
    })

  for (const member of ['modelFor', 'protocols'])
    it(`F4: have the next one asked where telling what it serves throws: ${member}`, async () => {
      const error = sdkError()
      const [second, third] = [new ScriptedProvider('second'), new ScriptedProvider('third')]
      const { first, reprise } = failing(error, second, third)
      const throws = (): never => {
        throw error
      }
      const told = member === 'modelFor' ? { value: throws } : { get: throws }
      Object.defineProperty(first, member, told)
      expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
      expect([second.asked.length, third.asked.length]).to.deep.equal([1, 0])
      const { totals } = await reprise.readMetrics.execute()
      expect(totals).to.include({ provider_errors: 1, failures: 0 })
      for (const each of [second, third]) Object.defineProperty(each, member, told)
      expect((await reprise.generate.execute(asking('two'), ACME)).outcome).to.equal('degraded')
      await reprise.close()
    })

  it('F5: are apologised for where nobody else answers', async () => {
    const { reprise } = failing(sdkError())
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('degraded')
    await reprise.close()
  })

  it('F4: blame the caller where their status does, and nobody is asked again', async () => {
    const error = sdkError(400)
    const { first, reprise } = failing(error, new ScriptedProvider('second'))
    const failure = await rejection(reprise.generate.execute(requestOf(), ACME))
    expect(failure).to.be.instanceOf(ProviderError)
    expect(failure).to.include({ clientMistake: true, status: 400, cause: error })
    expect(failure).to.have.property('message').that.does.not.include('prompt')
    expect(first.asked).to.have.length(1)
    await reprise.close()
  })

  it('are retried where their status may pass', async () => {
    const { first, reprise } = failing(sdkError(503))
    await reprise.generate.execute(requestOf(), ACME)
    expect(first.asked.length).to.be.above(1)
    await reprise.close()
  })
})
