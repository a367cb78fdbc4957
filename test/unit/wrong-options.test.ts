import { expect } from 'chai'
import type { GenerateOptions } from '../../src/application/generate-options.ts'
import { InvalidRequestError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, requestOf, responseOf } from '../support/requests.ts'
import { testReprise } from '../support/test-reprise.ts'

/** What programs without types may mean as options. */
const WRONG: Readonly<Record<keyof GenerateOptions, readonly unknown[]>> = {
  noCache: ['false', 0, null],
  noStore: ['yes', 1, {}],
  onlyIfCached: ['', null],
  maxAgeMs: [Number.NaN, -1, '60000', null],
  maxStaleMs: [Number.NaN, -1, true],
  staleIfErrorMs: ['0', -Infinity, []],
  ttlMs: [Number.NaN, -1, '60000', null, new Date()],
  tags: ['faq', [7], [null], { 0: 'faq' }, new Set(['faq']), null],
  semantic: [true, null, '0.9', 2, Number.NaN],
  apology: ['off', null],
  credential: [7, {}],
  headers: ['x', null, new Headers({ a: 'b' }), [['a', 'b']], { a: 7 }],
  account: [7, null],
  source: ['openai', {}, { complete: () => {} }],
  handedOver: ['yes', 1, null],
  signal: [new AbortController(), null, true],
}

/** What must go on being taken. */
const RIGHT: readonly GenerateOptions[] = [
  {},
  { ttlMs: Infinity, maxAgeMs: Infinity, maxStaleMs: Infinity, staleIfErrorMs: 0 },
  { ttlMs: 0.5, tags: [], semantic: 0, apology: false, headers: {} },
  { semantic: 'answer', signal: new AbortController().signal, account: '', credential: '' },
  { ttlMs: undefined, tags: undefined } as unknown as GenerateOptions,
]

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? `${value.constructor.name} ${JSON.stringify(value)}`
    : String(value)
}

describe('options of a program without types', () => {
  for (const [name, values] of Object.entries(WRONG))
    for (const value of values)
      it(`are refused by name where ${name} is ${shown(value)}`, async () => {
        const { reprise, provider } = testReprise()
        const { generate, generateStream, embed } = reprise
        for (const use of [generate, generateStream, embed]) {
          const options = { [name]: value } as GenerateOptions
          const error = await rejection(use.execute(requestOf(), ACME, options))
          expect(error).to.be.instanceOf(InvalidRequestError).with.property('param', name)
        }
        expect(provider.asked).to.have.length(0)
      })

  for (const options of [null, 'no-store', 7])
    it(`are refused where they are ${options}`, async () => {
      const { reprise } = testReprise()
      const error = await rejection(reprise.generate.execute(requestOf(), ACME, options as never))
      expect(error).to.be.instanceOf(InvalidRequestError).with.property('param', 'options')
    })

  it('are taken where they are right, infinite durations among them', async () => {
    const { reprise } = testReprise()
    for (const options of RIGHT)
      expect(await reprise.generate.execute(requestOf(), ACME, options)).to.have.property('outcome')
  })

  it('S3: has tags of its own, whatever their caller makes of the list', async () => {
    const { reprise } = testReprise()
    const tags = ['faq']
    const asked = reprise.generate.execute(requestOf(), ACME, { tags })
    tags.splice(0, 1, 'news')
    await asked
    expect(await reprise.invalidate.execute({ tag: 'news' })).to.include({ deleted: 0 })
    expect(await reprise.invalidate.execute({ tag: 'faq' })).to.include({ deleted: 1 })
  })

  for (const wrong of [{ ttlMs: Number.NaN }, { ttlMs: -1 }, { ttlMs: '60' }, { tags: 'faq' }])
    it(`keeps nothing by itself with ${shown(wrong)}`, async () => {
      const { reprise } = testReprise()
      const question = { request: requestOf(), scope: ACME, provider: 'own' }
      const answer = { response: responseOf(), tags: [], ...(wrong as object) }
      const error = await rejection(reprise.remember.keep(question, answer))
      const [named] = Object.keys(wrong)
      expect(error).to.be.instanceOf(InvalidRequestError).with.property('param', named)
    })
})
