import { expect } from 'chai'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import { InvalidRequestError } from '../../src/domain/errors.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { gathered } from '../support/gathered.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, asking } from '../support/requests.ts'
import { UpstreamServer } from '../support/upstream-server.ts'

const itself: { self?: unknown } = {}
itself.self = itself

function nested(levels: number): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < levels; level += 1) value = [value]
  return value
}

/** What programs without types may ask that nobody can be sent, and what has to be named. */
const UNSENDABLE: Readonly<Record<string, readonly [fields: object, named: string]>> = {
  'a number of any size': [{ parameters: { seed: 10n } }, 'request'],
  'an object that holds itself': [{ parameters: { metadata: itself } }, 'request'],
  'a context that holds itself': [{ context: itself }, 'request'],
  'what nests too deep': [{ parameters: { metadata: nested(50_000) } }, 'request'],
  'a header whose name is none': [{ headers: { 'x team': 'a' } }, 'x team'],
  'a header that is an object': [{ headers: { 'x-team': {} } }, 'x-team'],
}

describe('what nobody can be sent', () => {
  let upstream: UpstreamServer
  let reprise: Reprise

  beforeEach(async () => {
    upstream = await UpstreamServer.start()
    const { url } = upstream
    const provider = { kind: 'openai', url, apiKey: 'k', retries: 0 } as const
    const standIn = { ...provider, name: 'stand-in' }
    reprise = createReprise({ providers: [provider, standIn], logLevel: 'silent' })
  })

  afterEach(async () => {
    await reprise.close()
    await upstream.stop()
  })

  const asks = {
    whole: (request: LlmRequest) => reprise.generate.execute(request, ACME),
    streamed: async (request: LlmRequest) =>
      gathered((await reprise.generateStream.execute(request, ACME)).chunks),
  }
  for (const [what, [fields, named]] of Object.entries(UNSENDABLE))
    for (const [how, ask] of Object.entries(asks))
      it(`F4: ${what} is the caller's mistake, and no failure of the provider, ${how}`, async () => {
        for (let time = 0; time < 6; time += 1)
          expect(await rejection(ask({ ...asking('one'), ...fields })))
            .to.be.instanceOf(InvalidRequestError)
            .with.property('param', named)
        expect(upstream.calls).to.have.length(0)
        expect((await reprise.generate.execute(asking('two'), ACME)).outcome).to.equal('miss')
        expect((await reprise.readMetrics.execute()).totals).to.include({ provider_errors: 0 })
      })

  it('F4: items for embeddings that are no JSON are named', async () => {
    const embedding = { ...asking('one'), protocol: 'openai.embeddings' as const }
    for (const input of [[10n], [itself], 10n]) {
      const asked = reprise.embed.execute({ ...embedding, parameters: { input } } as never, ACME)
      expect(await rejection(asked))
        .to.be.instanceOf(InvalidRequestError)
        .with.property('param', 'input')
    }
  })
})
