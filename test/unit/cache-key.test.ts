import { hash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { expect } from 'chai'
import fc from 'fast-check'
import { cacheKeyText, deriveCacheKey, parseCacheKey } from '../../src/domain/cache-key.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import { KeyEncoder } from '../../src/domain/key-encoding.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { ACME, keyOf, requestOf } from '../support/requests.ts'

const digestOf = (fields: Partial<LlmRequest>): string => keyOf(requestOf(fields)).digest
const withParameters = (parameters: JsonObject): string => digestOf({ parameters })

/** How many different keys there are. */
function distinct(digests: readonly string[]): number {
  return new Set(digests).size
}

describe('cache key', () => {
  it('K1: different models, temperatures and max tokens give different keys', () => {
    const variants = [
      {},
      { model: 'gpt-4o' },
      { temperature: 0.2 },
      { maxTokens: 100 },
      { model: 'gpt-4o', temperature: 0.2 },
    ]
    expect(distinct(variants.map(digestOf))).to.equal(variants.length)
  })

  it('K1: parameters count by their members, of whatever class the object is', () => {
    const members = { top_p: 1, seed: 7 }
    const digests = [
      members,
      Object.assign(Object.create(null), members),
      Object.assign(new (class Parameters {})(), members),
    ].map(withParameters)
    expect(distinct(digests)).to.equal(1)
  })

  it('K1: a missing temperature is neither null, nor 0, nor 0.7', () => {
    const { temperature: _, ...without } = requestOf()
    const digests = [null, 0, 0.7].map((temperature) => digestOf({ temperature }))
    expect(distinct([keyOf(without).digest, ...digests])).to.equal(4)
  })

  it('K1: temperatures that agree in two decimals share a key, others do not', () => {
    expect(digestOf({ temperature: 0.7 })).to.equal(digestOf({ temperature: 0.700_000_01 }))
    expect(digestOf({ temperature: 0.7 })).not.to.equal(digestOf({ temperature: 0.71 }))
    expect(digestOf({ temperature: 0 })).to.equal(digestOf({ temperature: -0.001 }))
  })

  it('K1: requests that differ in any one field have different keys', () => {
    const image = (url: string) => [
      { role: 'user', content: [{ type: 'image_url', image_url: { url } }] },
    ]
    const tool = (name: string) => ({ tools: [{ type: 'function', function: { name } }] })
    const digests = [
      withParameters({}),
      digestOf({ messages: image('data:image/png;base64,AAAA') }),
      digestOf({ messages: image('data:image/png;base64,AAAB') }),
      digestOf({ context: 'a document' }),
      digestOf({ context: { a: 'document' } }),
      digestOf({ headers: { 'openai-beta': 'a' } }),
      digestOf({ upstream: 'https://one.example/v1' }),
      digestOf({ upstream: 'https://other.example/v1' }),
      ...[tool('a'), tool('b'), { seed: 1 }, { seed: 2 }, { seed: null }].map(withParameters),
      ...[{ response_format: { type: 'json_object' } }, { stop: 'x' }, { stop: ['x'] }].map(
        withParameters,
      ),
      ...[{ n: 1 }, { n: 2 }, { unheard_of: 1 }, { unheard_of: '1' }].map(withParameters),
    ]
    expect(distinct(digests)).to.equal(digests.length)
  })

  it('K1: fields that cannot change the answer make no difference, nor does their order', () => {
    const plain = withParameters({ seed: 1, n: 2 })
    expect(withParameters({ n: 2, seed: 1 })).to.equal(plain)
    const neutral = { stream: true, stream_options: {}, user: 'u', metadata: { a: 'b' } }
    expect(withParameters({ seed: 1, n: 2, ...neutral })).to.equal(plain)
    expect(withParameters({ seed: 1, n: 2, absent: undefined })).to.equal(plain)
  })

  it('K1: is the digest of everything that counts, encoded as one value', () => {
    const requests = [
      requestOf(),
      requestOf({ context: { b: 1, a: [null] }, headers: { b: '1', a: '2' }, upstream: 'u' }),
      requestOf({ parameters: { seed: 1, user: 'u', n: 2 }, maxTokens: null, temperature: 0.123 }),
    ]
    for (const request of requests) {
      const { temperature, parameters } = request
      const { user: _, ...kept } = parameters
      const rounded = Math.round((temperature ?? 0) * 100) / 100
      const counted = { ...request, temperature: rounded, parameters: kept }
      const identity = { version: 2, tenant: 'acme', namespace: 'docs', request: counted }
      const encoding = new KeyEncoder().encode(identity)
      if (typeof encoding === 'string') throw new Error(encoding)
      const { digest } = keyOf(request, { tenant: 'acme', namespace: 'docs' })
      expect(digest).to.equal(hash('sha256', encoding))
    }
  })

  it('K1: no parts are joined in a way that could be read otherwise', () => {
    const scopes = [
      { tenant: 'a', namespace: 'b:c' },
      { tenant: 'a:b', namespace: 'c' },
      { tenant: 'a', namespace: 'b' },
      { tenant: 'ab', namespace: '' },
    ]
    expect(distinct(scopes.map((scope) => keyOf(requestOf(), scope).digest))).to.equal(
      scopes.length,
    )
  })

  it('K1: any two lists of parameters have the same key exactly when they are the same', () => {
    const parameters = fc.dictionary(
      fc.constantFrom('seed', 'stop', 'tools', 'x', 'y'),
      fc
        .jsonValue({ maxDepth: 3 })
        .filter(
          (value) => deriveCacheKey(requestOf({ context: value as string }), ACME).kind === 'keyed',
        ),
    )
    // Through JSON, which knows neither -0 nor prototypes.
    const plain = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value))
    fc.assert(
      fc.property(parameters, parameters, (one, other) => {
        const same = isDeepStrictEqual(plain(one), plain(other))
        expect(withParameters(plain(one)) === withParameters(plain(other))).to.equal(same)
      }),
      { numRuns: 1000 },
    )
  })

  it('K1: does not change by accident: that would forget every entry that users have', () => {
    const request: LlmRequest = {
      protocol: 'openai.chat',
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: 'What is a cache?' }],
      temperature: 0.7,
      maxTokens: 1024,
      parameters: { seed: 7 },
    }
    expect(keyOf(request, { tenant: 'acme' }).digest).to.equal(
      '90c4253796a56ae81a843c4fdfbd3b42a9de8c6e2fe7d6643cafd7c2777669f6',
    )
  })

  it('K3: tenants of any name have keys of their own', () => {
    const tenants = ['x[ab]*', 'xa', 'a:b', '*', '__proto__', '', 'x'.repeat(10_000), '🙂', 'X']
    const keys = tenants.map((tenant) => keyOf(requestOf(), { tenant }))
    expect(distinct(keys.map(({ digest }) => digest))).to.equal(tenants.length)
    expect(distinct(keys.map(({ tenant }) => tenant))).to.equal(tenants.length)
  })

  it('K4: is made of digests, and nothing of the request shows in it', () => {
    expect(cacheKeyText(keyOf())).to.match(/^([0-9a-f]{32}:){3}[0-9a-f]{64}$/)
  })

  it('is read back from its text, and from no other text', () => {
    const text = cacheKeyText(keyOf())
    expect(parseCacheKey(text)).to.deep.equal(keyOf())
    for (const other of [
      '',
      text.slice(1),
      `${text}0`,
      text.toUpperCase(),
      `${text}\n`,
      text.replace(':', ';'),
    ]) {
      expect(parseCacheKey(other)).to.equal(undefined)
    }
  })
})

describe('a request without a canonical form', () => {
  const nested = (levels: number): JsonObject =>
    JSON.parse(`${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`)
  const rawJson = JSON as typeof JSON & { rawJSON(text: string): unknown }
  const cases: readonly (readonly [what: string, parameters: unknown, obstacle: string])[] = [
    ['an integer beyond 2^53', { seed: 2 ** 53 }, 'inexact_number'],
    [
      'an integer whose digits were kept',
      { seed: rawJson.rawJSON('12345678901234567890') },
      'inexact_number',
    ],
    ['a number that is none', { seed: Number.NaN }, 'not_json'],
    ['a lone surrogate', { stop: '\ud800' }, 'lone_surrogate'],
    ['a lone surrogate in a name', { '\udc00': 1 }, 'lone_surrogate'],
    ['nesting beyond 64 levels', { a: nested(65) }, 'too_deep'],
    ['a __proto__ member', JSON.parse('{"a":{"__proto__":{"seed":1}}}'), 'prototype_field'],
    ['a __proto__ parameter', JSON.parse('{"__proto__":{"seed":1}}'), 'prototype_field'],
    ['a hole in a list', { stop: [undefined] }, 'not_json'],
    ['a date', { seed: new Date(0) }, 'not_json'],
    [
      'a list that is sent as something else',
      { stop: Object.assign(['a'], { toJSON: () => 'b' }) },
      'not_json',
    ],
    ['a function', { seed: () => 1 }, 'not_json'],
    ['a map', { seed: new Map() }, 'not_json'],
    ['more than 4 MiB', { stop: 'x'.repeat(4 * 1024 * 1024) }, 'too_large'],
  ]
  for (const [what, parameters, obstacle] of cases) {
    it(`K2: ${what} is not keyed`, () => {
      const derivation = deriveCacheKey(requestOf({ parameters: parameters as JsonObject }), ACME)
      expect(derivation).to.deep.equal({ kind: 'unkeyable', obstacle })
    })
  }

  it('K2: a tenant that has none has no key either', () => {
    expect(deriveCacheKey(requestOf(), { tenant: '\ud800' }).kind).to.equal('unkeyable')
  })

  it('K2: 64 levels of a body, and the largest exact integer, are still keyed', () => {
    const parameters = { a: nested(63), seed: Number.MAX_SAFE_INTEGER }
    expect(deriveCacheKey(requestOf({ parameters }), ACME).kind).to.equal('keyed')
  })
})
