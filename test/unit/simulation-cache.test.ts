import { expect } from 'chai'
import { deriveCacheKey } from '../../src/domain/cache-key.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { promptRequest } from '../../src/domain/llm-request.ts'
import { NearMisses } from '../../src/domain/simulation/near-misses.ts'
import { type BookedRequest, RequestBook } from '../../src/domain/simulation/request-book.ts'
import { requestOrder } from '../../src/domain/simulation/request-order.ts'
import { requestPieces } from '../../src/domain/simulation/request-pieces.ts'
import { type SavingFigures, Savings } from '../../src/domain/simulation/savings.ts'
import { simulate } from '../../src/domain/simulation/simulated-cache.ts'

const SCOPE = { tenant: 'acme' }

function booked(
  digest: string | undefined,
  at: number,
  more: Partial<BookedRequest> = {},
): BookedRequest {
  const figures = { inputTokens: 10, outputTokens: 5, cost: 100, latencyMs: 0 }
  const uses = { storable: true, findable: true }
  return { digest, at, tenant: 'acme', model: 'm', ...figures, ...uses, ...more }
}

function bookOf(requests: readonly BookedRequest[]): RequestBook {
  const book = new RequestBook()
  for (const request of requests) book.add(request)
  return book
}

/** Outcomes in the log's order. */
function outcomes(book: RequestBook, ttlMs: number): string {
  const letters: string[] = []
  simulate(book, requestOrder(book), { ttlMs }, ({ place, outcome }) => {
    letters[place] = outcome.slice(0, 1)
  })
  return letters.join('')
}

function savings(book: RequestBook, ttlMs: number): SavingFigures {
  const sum = new Savings(book)
  simulate(book, requestOrder(book), { ttlMs }, (request) => sum.add(request))
  return sum.figures()
}

describe('a simulated cache', () => {
  it('answers what comes again within the time to live, counted from the generation', () => {
    const book = bookOf([0, 999, 1000, 1999, 2000].map((at) => booked('a', at)))
    expect(outcomes(book, 1000)).to.equal('mhmhm')
    expect(outcomes(book, 1001)).to.equal('mhhmh')
    expect(outcomes(book, 0)).to.equal('mmmmm')
  })

  it('takes requests in the order of their times, whatever the order of the log', () => {
    const book = bookOf([booked('a', 500), booked('a', 100), booked('b', 300), booked('a', 300)])
    expect(outcomes(book, 250)).to.equal('mmmh')
  })

  it('has who asks while the same is generated wait for it, and begins the time to live then', () => {
    const book = bookOf([
      booked('a', 0, { latencyMs: 400 }),
      booked('a', 100, { latencyMs: 300 }),
      booked('a', 1399),
      booked('a', 1400),
    ])
    expect(outcomes(book, 1000)).to.equal('mchm')
    expect(savings(book, 1000)).to.include({ hits: 1, coalesced: 1, answered: 2, savedMs: 0 })
  })

  it('takes all requests to come within the time to live where none says when it was made', () => {
    const book = bookOf(
      ['a', 'b', 'a', 'a'].map((digest) => booked(digest, Number.NaN, { latencyMs: 9 })),
    )
    expect(outcomes(book, 1)).to.equal('mmhh')
  })

  it('takes a request without a time to be made with the one before it', () => {
    const book = bookOf([
      booked('a', 5000),
      booked('b', Number.NaN),
      booked('b', 6000),
      booked('b', 8000),
    ])
    expect(outcomes(book, 1500)).to.equal('mmhm')
  })

  it('stores nothing that is not fit, and answers nobody without a key or against his will', () => {
    const book = bookOf([
      booked('a', 0, { storable: false }),
      booked('a', 1),
      booked('a', 2, { findable: false }),
      booked('a', 3),
      booked(undefined, 4),
      booked(undefined, 5),
      booked('b', 6, { ttlMs: 10 }),
      booked('b', 16),
    ])
    expect(outcomes(book, 1000)).to.equal('mmmhmmmm')
  })

  it('gives nobody an answer that is older than he accepts, and stores the younger one', () => {
    const book = bookOf([
      booked('a', 0, { latencyMs: 50 }),
      booked('a', 20, { maxAgeMs: 0 }),
      booked('a', 149, { maxAgeMs: 100 }),
      booked('a', 150, { maxAgeMs: 100 }),
      booked('a', 200, { maxAgeMs: 100 }),
      booked('a', 201, { maxAgeMs: 0 }),
      booked('a', 999),
    ])
    expect(outcomes(book, 1000)).to.equal('mchmhmh')
  })

  it('knows nothing of what it is not told: unknown prices and times count as unknown, never as 0', () => {
    const unknown = {
      inputTokens: Number.NaN,
      outputTokens: Number.NaN,
      cost: Number.NaN,
      latencyMs: Number.NaN,
    }
    const book = bookOf([
      booked('a', 0, unknown),
      booked('a', 1, unknown),
      booked('b', 2),
      booked('b', 3, unknown),
    ])
    expect(savings(book, 1000)).to.deep.include({
      answered: 2,
      savedMicrousd: 100,
      unpriced: 1,
      untimed: 1,
      savedInputTokens: 10,
    })
  })
})

describe('near misses', () => {
  function nearMisses(requests: readonly LlmRequest[]) {
    const book = new RequestBook()
    const near = new NearMisses()
    for (const [place, request] of requests.entries()) {
      const derivation = deriveCacheKey(request, SCOPE)
      if (derivation.kind === 'unkeyable') continue
      const { key, isNew } = book.add(booked(derivation.key.digest, place))
      if (isNew) near.add(key, () => requestPieces(request, SCOPE))
    }
    const order = requestOrder(book)
    const cache = { ttlMs: 1000 }
    return near.fields(book, order, cache, savings(book, 1000))
  }

  const ask = (more: Partial<LlmRequest> = {}): LlmRequest => ({
    ...promptRequest({ systemPrompt: 'Be brief.', userMessage: 'Where is my parcel?' }),
    ...more,
  })
  const talk = (first: string, last: string): LlmRequest =>
    ask({
      messages: [
        { role: 'user', content: first },
        { role: 'assistant', content: 'Yes.' },
        { role: 'user', content: last },
      ],
    })

  const cases: readonly (readonly [field: string, LlmRequest, LlmRequest])[] = [
    ['temperature', ask(), ask({ temperature: 0 })],
    ['max_tokens', ask(), ask({ maxTokens: 5 })],
    ['model', ask(), ask({ model: 'gpt-4o' })],
    ['seed', ask(), ask({ parameters: { seed: 1 } })],
    ['tools', ask({ parameters: { tools: [] } }), ask()],
    [
      'system prompt',
      ask(),
      promptRequest({ systemPrompt: 'It is 9:01.', userMessage: 'Where is my parcel?' }),
    ],
    [
      'spelling of the question',
      ask(),
      promptRequest({ systemPrompt: 'Be brief.', userMessage: 'where is my parcel' }),
    ],
    ['an earlier message', talk('One', 'Two'), talk('Eins', 'Two')],
  ]
  for (const [field, one, other] of cases) {
    it(`name the field that differs: ${field}`, () => {
      const [found, ...others] = nearMisses([one, other, one])
      expect(others).to.deep.equal([])
      expect(found).to.deep.equal({ field, keys: 2, gained: 1, gainedMicrousd: 100, unpriced: 0 })
    })
  }

  it('are none between tenants, whose answers are never shared', () => {
    const near = new NearMisses()
    const book = bookOf([booked('a', 0), booked('b', 1)])
    near.add(1, () => requestPieces(ask(), { tenant: 'acme' }))
    near.add(2, () => requestPieces(ask({ temperature: 0 }), { tenant: 'other' }))
    expect(near.fields(book, requestOrder(book), { ttlMs: 9 }, savings(book, 9))).to.deep.equal([])
  })

  it('are none where two fields differ, where the question does, or where nothing does', () => {
    expect(nearMisses([ask(), ask({ temperature: 0, maxTokens: 1 })])).to.deep.equal([])
    expect(
      nearMisses([ask(), promptRequest({ systemPrompt: 'Be brief.', userMessage: 'Why?' })]),
    ).to.deep.equal([])
    expect(nearMisses([ask(), ask(), ask({ parameters: { user: 'me' } })])).to.deep.equal([])
  })
})
