import { expect } from 'chai'
import { InvalidRequestError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, requestOf } from '../support/requests.ts'
import { testReprise } from '../support/test-reprise.ts'

const BODY = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] }

/** What programs without types may call with, and what has to be named. */
const WRONG: readonly (readonly [request: unknown, scope: unknown, named: string])[] = [
  [BODY, ACME, 'parameters'],
  [{ ...requestOf(), messages: 'Hi' }, ACME, 'messages'],
  [{ ...requestOf(), model: undefined }, ACME, 'model'],
  [{ ...requestOf(), model: 7 }, ACME, 'model'],
  [{ ...requestOf(), protocol: 'chat' }, ACME, 'protocol'],
  [{ ...requestOf(), protocol: 'constructor' }, ACME, 'protocol'],
  [undefined, ACME, 'request'],
  [null, ACME, 'request'],
  ['Hi', ACME, 'request'],
  [requestOf(), undefined, 'tenant'],
  [requestOf(), { tenant: 7 }, 'tenant'],
  [requestOf(), { tenant: 'acme', namespace: 7 }, 'namespace'],
]

describe('a request of a program without types', () => {
  for (const [request, scope, named] of WRONG) {
    it(`is refused by name where its ${named} is none: ${JSON.stringify([request, scope])}`, async () => {
      const { reprise, provider } = testReprise()
      const { generate, generateStream, embed, lookup } = reprise
      for (const use of [generate, generateStream, embed, lookup]) {
        const asked: Promise<unknown> = Reflect.apply(use.execute, use, [request, scope])
        const error = await rejection(asked)
        expect(error).to.be.instanceOf(InvalidRequestError).with.property('param', named)
      }
      expect(provider.asked).to.have.length(0)
    })
  }

  for (const [range, named] of [
    [null, 'range'],
    ['today', 'range'],
    [{ from: 0, to: 60_000 }, 'step'],
    [{ from: 0, to: 60_000, step: 'week' }, 'step'],
    [{ from: 0, to: 60_000, step: 'toString' }, 'step'],
    [{ from: '0', to: '60000', step: 'minute' }, 'from'],
    [{ from: 0, to: new Date(60_000), step: 'minute' }, 'to'],
    [{ from: Number.NaN, to: 60_000, step: 'minute' }, 'from'],
  ] as const)
    it(`reads no history of ${JSON.stringify(range)}, and names its ${named}`, async () => {
      const { reprise } = testReprise()
      const error = await rejection(reprise.readMetrics.execute(range as never))
      expect(error).to.be.instanceOf(InvalidRequestError).with.property('param', named)
    })

  it('V1: takes nothing out of service by what is no name, and says so', async () => {
    const { reprise } = testReprise()
    for (const selector of [
      undefined,
      null,
      'all',
      { tag: 3 },
      { tenant: ['acme'] },
      { tenant: 'acme', model: null },
    ]) {
      const asked: Promise<unknown> = Reflect.apply(
        reprise.invalidate.execute,
        reprise.invalidate,
        [selector],
      )
      expect(await rejection(asked)).to.be.instanceOf(InvalidRequestError)
    }
  })
})
