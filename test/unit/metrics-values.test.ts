import { expect } from 'chai'
import fc from 'fast-check'
import { fieldGroups, tallyOfFields } from '../../src/adapters/redis/metrics-fields.ts'
import { UnconfirmedBatches } from '../../src/adapters/redis/unconfirmed-batches.ts'
import { KnownNames } from '../../src/domain/breakdown.ts'
import { bucketStart, STEP_MS } from '../../src/domain/metrics.ts'
import { MetricsBook } from '../../src/domain/metrics-book.ts'
import { boundedBreakdown, RunningTally } from '../../src/domain/tally.ts'

describe('a metrics book', () => {
  it('keeps totals, and history no longer than it is retained', () => {
    const book = new MetricsBook()
    const start = bucketStart(Date.UTC(2026, 0, 1), 'day')
    book.add({ hits: 1 }, {}, start)
    book.add({ hits: 2 }, { model: 'm' }, start + 49 * STEP_MS.hour)
    expect(book.totals).to.deep.equal({
      counts: { hits: 3 },
      byModel: { m: { hits: 2 } },
      byProvider: {},
    })
    expect(book.buckets('minute').map(({ counts }) => counts.hits)).to.deep.equal([2])
    expect(book.buckets('hour').map(({ counts }) => counts.hits)).to.deep.equal([1, 2])
    expect(book.buckets('day').map(({ counts }) => counts.hits)).to.deep.equal([1, 2])
  })

  it('M2: takes in whole numbers, so that the parts come to the whole, and none that no sum can hold', () => {
    const book = new MetricsBook()
    for (const model of ['a', 'b', 'c']) book.add({ saved_ms: 0.5 }, { model }, 0)
    for (const amount of [Number.NaN, -3, 1e300])
      book.add({ input_tokens: amount }, { model: 'a' }, 0)
    const { counts, byModel } = book.totals
    expect(counts).to.deep.equal({ saved_ms: 3, input_tokens: 1e12 })
    expect(byModel.a).to.deep.equal({ saved_ms: 1, input_tokens: 1e12 })
    expect([byModel.b, byModel.c]).to.deep.equal([{ saved_ms: 1 }, { saved_ms: 1 }])
  })

  it('hands out what later recordings do not change', () => {
    const book = new MetricsBook()
    book.add({ hits: 1 }, { model: 'm' }, 0)
    const { counts, byModel } = book.totals
    book.add({ hits: 1 }, { model: 'm' }, 0)
    expect([counts.hits, byModel.m?.hits]).to.deep.equal([1, 1])
  })
})

describe('the names that a process tells apart', () => {
  const modelOf = (names: KnownNames, model: string, provider?: string): string | undefined =>
    names.admit(provider === undefined ? { model } : { model, provider }).model

  it('M3: leave room for models that answer, whatever is made up by who asks', () => {
    const names = new KnownNames()
    for (let n = 0; n < 10_000; n += 1) modelOf(names, `made-up-${n}`)
    expect(modelOf(names, 'made-up-9999')).to.equal('other')
    expect(modelOf(names, 'made-up-3')).to.equal('made-up-3')
    expect(modelOf(names, 'gpt-4o-mini', 'openai')).to.equal('gpt-4o-mini')
    expect(modelOf(names, 'gpt-4o-mini')).to.equal('gpt-4o-mini')
  })

  it('M3: are none that hold white space or control characters: those may be prompts', () => {
    const names = new KnownNames()
    for (const text of ['My secret is 42', 'a\nb', 'a\u0000b', '']) {
      expect(modelOf(names, text, 'openai')).to.equal('other')
    }
  })

  it('are cut at 100 characters', () => {
    expect(modelOf(new KnownNames(), 'x'.repeat(1e6), 'openai')).to.equal('x'.repeat(100))
  })
})

describe('a breakdown that is bounded', () => {
  it('keeps the names with the most requests, and sums the rest up', () => {
    const breakdown = {
      a: { requests: 1 },
      other: { requests: 9 },
      b: { requests: 3 },
      c: { hits: 1 },
    }
    expect(boundedBreakdown(breakdown, 2)).to.deep.equal({
      b: { requests: 3 },
      other: { requests: 10, hits: 1 },
    })
    expect(boundedBreakdown(breakdown, 4)).to.equal(breakdown)
  })
})

describe('metrics as fields of a hash', () => {
  it('M2: come back as they were, whatever names are made of', () => {
    const name = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed())
    fc.assert(
      fc.property(fc.array(name), fc.array(name), (models, providers) => {
        const running = new RunningTally()
        running.add({ hits: 1 })
        for (const model of models) running.add({ hits: 1, saved_ms: 7 }, { model })
        for (const provider of providers) running.add({ misses: 3 }, { provider })
        const fields = fieldGroups(running.tally).flatMap(({ suffix, counts }) =>
          Object.entries(counts).map(([counter, value]) => [`${counter}${suffix}`, String(value)]),
        )
        expect(tallyOfFields(Object.fromEntries(fields))).to.deep.equal(running.tally)
      }),
    )
  })

  it('M2: leave out fields that are none of ours', () => {
    const fields = ['x', 'hits{tenant=a}', 'hits{model=%}', 'hits{model=a', 'x{model=a}', '']
    const hash = Object.fromEntries(fields.map((field) => [field, '1']))
    expect(tallyOfFields(hash)).to.deep.equal({ counts: {}, byModel: {}, byProvider: {} })
  })
})

describe('batches that Redis may yet lose', () => {
  function sent(count: number): UnconfirmedBatches {
    const batches = new UnconfirmedBatches()
    for (let n = 1; n <= count; n += 1) {
      batches.add(new MetricsBook())
      batches.confirm(n, 1000 * n)
    }
    return batches
  }

  it('M1: are forgotten when Redis still has them 3 seconds later', () => {
    const batches = sent(1)
    expect([batches.confirm(1, 3999), batches.isEmpty]).to.deep.equal([0, false])
    expect([batches.confirm(1, 4000), batches.isEmpty]).to.deep.equal([0, true])
  })

  it('M1: are written again in order, from the first that is lost', () => {
    const batches = sent(3)
    expect(batches.next()).to.equal(undefined)
    expect(batches.confirm(1, 3500)).to.equal(2)
    expect(batches.next()).to.deep.include({ before: 1 }).and.nested.include({ 'batch.number': 2 })
    batches.confirm(2, 3500)
    expect(batches.next()).to.deep.include({ before: 2 }).and.nested.include({ 'batch.number': 3 })
    batches.confirm(3, 3500)
    expect(batches.next()).to.equal(undefined)
  })

  it('M1: begin anew with the oldest that is kept, where Redis has lost more than that', () => {
    const batches = sent(8)
    expect(batches.confirm(0, 8000)).to.equal(3)
    expect(batches.next()).to.deep.include({ before: 0 }).and.nested.include({ 'batch.number': 6 })
  })

  it('M1: are bounded in number', () => {
    const batches = new UnconfirmedBatches()
    for (let n = 1; n <= 1000; n += 1) {
      batches.add(new MetricsBook())
      batches.confirm(n, 0)
    }
    expect(batches.confirm(0, 1)).to.be.within(250, 260)
  })
})
