import { expect } from 'chai'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import type { ImportReport } from '../../src/application/import-entries.ts'
import { InvalidRequestError } from '../../src/domain/errors.ts'
import { ArchivingProcess } from '../support/archiving-process.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { rejection } from '../support/rejection.ts'
import { asking, keyOf, responseOf } from '../support/requests.ts'

const HOUR = 3_600_000

function none(): ImportReport['skipped'] {
  return { expired: 0, invalidated: 0, present: 0, refused: 0 }
}

describe('importing entries', () => {
  let clock: ManualClock
  let one: ArchivingProcess
  let other: ArchivingProcess

  beforeEach(() => {
    clock = new ManualClock()
    one = new ArchivingProcess(clock)
    other = new ArchivingProcess(clock)
  })

  it('brings everything over, times and all', async () => {
    for (let n = 0; n < 50; n += 1) await one.store(`question ${n}`, { tags: ['red'] })
    const text = await one.exported()
    await clock.advance(1000)
    expect(await other.import(text)).to.deep.equal({ imported: 50, skipped: none() })
    expect((await other.exported()).split('\n').slice(1)).to.deep.equal(text.split('\n').slice(1))
    const key = keyOf(asking('question 7'))
    expect(await other.cache.get(key)).to.deep.equal(await one.cache.get(key))
  })

  it('takes in what another process gives out, line by line, without a file in between', async () => {
    await one.store('größe 答え')
    expect(await other.take(await one.lines())).to.include({ imported: 1 })
    expect(await other.answerTo('größe 答え')).to.equal('of größe 答え')
  })

  for (const pieces of [undefined, null, 'a file', 7, {}, [7], [{}]])
    it(`refuses what is no export, piece by piece: ${JSON.stringify(pieces)}`, async () => {
      expect(await rejection(one.take(pieces as never))).to.be.instanceOf(InvalidRequestError)
    })

  it('S4: leaves out what has expired meanwhile, and counts it', async () => {
    const soon = clock.now() + 1000
    await one.store('short', { freshUntil: soon, expiresAt: soon })
    await one.store('long')
    const text = await one.exported()
    await clock.advance(1000)
    expect(await other.import(text)).to.deep.equal({
      imported: 1,
      skipped: { ...none(), expired: 1 },
    })
  })

  it('replaces nothing that is as young, and counts what the cache does not take', async () => {
    await one.store('one')
    await one.store('huge', { response: responseOf('x'.repeat(90_000)) })
    const text = await one.exported()
    await clock.advance(1)
    await other.store('one', { response: responseOf('younger') })
    const roomy = await one.import(text)
    expect(roomy).to.deep.equal({ imported: 0, skipped: { ...none(), present: 2 } })
    const small = new ArchivingProcess(clock)
    Object.defineProperty(small, 'cache', {
      value: new MemoryCache({ maxBytes: 10_000_000, maxEntryBytes: 10_000 }, clock),
    })
    expect(await small.import(text)).to.deep.equal({
      imported: 1,
      skipped: { ...none(), refused: 1 },
    })
    await other.import(text)
    expect(await other.answerTo('one')).to.equal('younger')
  })

  it('V3: what has been invalidated since the export does not come back, however long ago', async () => {
    await one.store('one', { tags: ['red'] })
    await one.store('two')
    const text = await one.exported()
    await one.invalidate({ tag: 'red' })
    await clock.advance(5 * HOUR)
    await one.invalidate({ tag: 'else' })
    expect(await one.import(text)).to.deep.equal({
      imported: 0,
      skipped: { ...none(), invalidated: 1, present: 1 },
    })
    expect(await one.answerTo('one')).to.equal(undefined)
    expect(await one.answerTo('two')).to.equal('of two')
  })

  it('V3: what another cache has invalidated since does not come into it', async () => {
    await one.store('one')
    await clock.advance(1000)
    await other.invalidate({ tenant: 'acme' })
    await clock.advance(1000)
    await one.store('two')
    expect(await other.import(await one.exported())).to.deep.equal({
      imported: 1,
      skipped: { ...none(), invalidated: 1 },
    })
  })

  it('V3: takes what was generated after an invalidation', async () => {
    await one.invalidate({ all: true })
    await clock.advance(1)
    await one.store('one')
    const text = await one.exported()
    await one.cache.delete(keyOf(asking('one')))
    expect(await one.import(text)).to.include({ imported: 1 })
    expect(await one.answerTo('one')).to.equal('of one')
  })

  it('keeps the younger of two that come under one key at once', async () => {
    await other.store('one', { response: responseOf('older') })
    const [, older] = (await other.exported()).split('\n')
    await other.cache.delete(keyOf(asking('one')))
    await clock.advance(1000)
    await one.store('one', { response: responseOf('younger') })
    const [first, younger] = (await one.exported()).split('\n')
    const text = [first, younger, older, JSON.stringify({ end: true, entries: 2 })].join('\n')
    expect(await other.import(text)).to.deep.equal({
      imported: 1,
      skipped: { ...none(), present: 1 },
    })
    expect(await other.answerTo('one')).to.equal('younger')
  })

  it('V3: lets nothing that is out of service be in the way', async () => {
    await other.store('one')
    await other.invalidate({ all: true })
    await clock.advance(1000)
    await one.store('one', { response: responseOf('in service') })
    const text = await one.exported()
    await clock.advance(1000)
    // A write that was under way when its answer was invalidated.
    const late = clock.now()
    await other.store('one', { generatedFrom: late - 2000, response: responseOf('late') })
    expect(await other.import(text)).to.include({ imported: 1 })
    expect(await other.answerTo('one')).to.equal('in service')
  })
})
