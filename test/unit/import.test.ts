import { expect } from 'chai'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { MemoryMetrics } from '../../src/adapters/memory/memory-metrics.ts'
import { byteLines } from '../../src/application/byte-lines.ts'
import { ExportEntries } from '../../src/application/export-entries.ts'
import { ImportEntries, type ImportReport } from '../../src/application/import-entries.ts'
import { Invalidate } from '../../src/application/invalidate.ts'
import { entryLine, firstLine, lastLine } from '../../src/domain/archive-line.ts'
import type { CacheEntry } from '../../src/domain/cache-entry.ts'
import { CacheUnavailableError, InvalidRequestError } from '../../src/domain/errors.ts'
import { InvalidationFence } from '../../src/domain/invalidation-fence.ts'
import { gathered } from '../support/gathered.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { rejection } from '../support/rejection.ts'
import { asking, entryOf, keyOf, responseOf } from '../support/requests.ts'

const HOUR = 3_600_000

/** A process that keeps answers in memory. */
class Process {
  readonly fence: InvalidationFence
  readonly cache: MemoryCache
  readonly #clock: ManualClock

  constructor(clock: ManualClock) {
    this.#clock = clock
    this.fence = new InvalidationFence(clock)
    this.cache = new MemoryCache({ maxBytes: 10_000_000, maxEntryBytes: 100_000 }, clock)
  }

  async store(question: string, fields: Partial<CacheEntry> = {}): Promise<void> {
    const key = keyOf(asking(question))
    const generatedFrom = this.fence.moment()
    const response = responseOf(`of ${question}`)
    await this.cache.set(entryOf(this.#clock.now(), { key, response, generatedFrom, ...fields }))
  }

  async answerTo(question: string): Promise<string | undefined> {
    const read = await this.cache.get(keyOf(asking(question)))
    const serves = read.kind === 'found' && this.fence.admits(read.entry)
    return serves ? read.entry.response.content : undefined
  }

  async exported(): Promise<string> {
    const lines = await new ExportEntries(this.cache, this.fence, this.#clock).execute({
      all: true,
    })
    return (await gathered(lines)).join('')
  }

  import(text: string): Promise<ImportReport> {
    const logger = new RecordingLogger()
    return new ImportEntries(this.cache, this.fence, this.#clock, logger).execute(pieces(text))
  }

  async invalidate(selector: Parameters<Invalidate['execute']>[0]): Promise<void> {
    const metrics = new MemoryMetrics(this.#clock)
    await new Invalidate(this.cache, this.fence, metrics, new RecordingLogger()).execute(selector)
  }
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100)
}

function none(): ImportReport['skipped'] {
  return { expired: 0, invalidated: 0, present: 0, refused: 0 }
}

describe('importing entries', () => {
  let clock: ManualClock
  let one: Process
  let other: Process

  beforeEach(() => {
    clock = new ManualClock()
    one = new Process(clock)
    other = new Process(clock)
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
    const small = new Process(clock)
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

  describe('with times that no setting could have made', () => {
    const YEARS = 315_360_000_000
    const TIMES: readonly (readonly [
      field: string,
      odd: (now: number) => Partial<CacheEntry>,
      edge: (now: number) => Partial<CacheEntry>,
    ])[] = [
      [
        'generatedFrom lies after storedAt',
        (now) => ({ generatedFrom: now + 1 }),
        (now) => ({ generatedFrom: now }),
      ],
      [
        'storedAt lies more than five minutes ahead of the clock here',
        (now) => ({ storedAt: now + 300_001 }),
        (now) => ({ storedAt: now + 300_000 }),
      ],
      [
        'freshUntil has to lie within ten years after storedAt',
        (now) => ({ freshUntil: now + YEARS + 1, expiresAt: now + YEARS + 1 }),
        (now) => ({ freshUntil: now + YEARS, expiresAt: now + YEARS }),
      ],
      [
        'freshUntil has to lie within ten years after storedAt',
        (now) => ({ freshUntil: now - 1 }),
        (now) => ({ freshUntil: now, expiresAt: now + 1 }),
      ],
      [
        'expiresAt has to lie within ten years after freshUntil',
        (now) => ({ freshUntil: now, expiresAt: now + YEARS + 1 }),
        (now) => ({ freshUntil: now, expiresAt: now + YEARS }),
      ],
      [
        'expiresAt has to lie within ten years after freshUntil',
        (now) => ({ freshUntil: now + 2000, expiresAt: now + 1999 }),
        (now) => ({ freshUntil: now + 2000, expiresAt: now + 2000 }),
      ],
    ]
    for (const [reason, odd, edge] of TIMES) {
      it(`S4: refuses the line: ${reason}, ${TIMES.findIndex((row) => row[1] === odd) + 1}`, async () => {
        const now = clock.now()
        const edgy = entryOf(now, { key: keyOf(asking('edge')), ...edge(now) })
        const oddly = entryOf(now, { key: keyOf(asking('odd')), ...odd(now) })
        const lines = [firstLine(now), entryLine(edgy)].join('')
        expect(await other.import(lines + lastLine(1))).to.include({ imported: 1 })
        const error = await rejection(other.import(lines + entryLine(oddly) + lastLine(2)))
        expect(error).to.be.instanceOf(InvalidRequestError)
        expect(String(error)).to.include(`line 3: ${reason}; `)
        expect(await other.answerTo('odd')).to.equal(undefined)
      })
    }
  })

  describe('of files that are none', () => {
    let lines: string[]

    beforeEach(async () => {
      for (let n = 0; n < 20; n += 1) await one.store(`question ${n}`)
      lines = (await one.exported()).split('\n')
    })

    async function refusal(text: string): Promise<string> {
      const error = await rejection(other.import(text))
      expect(error).to.be.instanceOf(InvalidRequestError)
      return error instanceof Error ? error.message : ''
    }

    it('refuses foreign versions before anything is stored', async () => {
      const foreign = [JSON.stringify({ reprise: 'export', version: 2 }), ...lines.slice(1)]
      expect(await refusal(foreign.join('\n'))).to.match(
        /^line 1: an export of version 2; this Reprise reads version 1; entries imported before: 0$/,
      )
      expect(await other.answerTo('question 0')).to.equal(undefined)
    })

    it('refuses what is no export', async () => {
      for (const text of ['', '\n', 'hello', '{}', '[]', lines[1] ?? '', '{"reprise":"import"}'])
        expect(await refusal(text), text).to.match(/^line 1: /)
    })

    it('names the line where it is cut, in a line or between two', async () => {
      expect(await refusal(lines.slice(0, 21).join('\n'))).to.match(/^line 22: .*cut; .*: 16$/)
      expect(await refusal(lines.slice(0, 1).join('\n'))).to.match(/^line 2: .*cut/)
      expect(await refusal(lines.join('\n').slice(0, -5))).to.match(/^line 22: .*cut off/)
      const short = [...lines.slice(0, 20), ...lines.slice(21)].join('\n')
      expect(await refusal(short)).to.match(/^line 21: .*cut: 20 entries .* 19/)
    })

    it('names the line that is damaged, be it by a letter', async () => {
      const damaged = lines.with(5, (lines[5] ?? '').replace('of question', 'of Question'))
      expect(await refusal(damaged.join('\n'))).to.match(/^line 6: damaged/)
      const odd = lines.with(5, (lines[5] ?? '').replace('"tags":[]', '"tags":{}'))
      expect(await refusal(odd.join('\n'))).to.match(/^line 6: damaged/)
      expect(await refusal(lines.with(5, '').join('\n'))).to.match(/^line 6: /)
      expect(await refusal([...lines, lines[1]].join('\n'))).to.match(/^line 24: there is more/)
    })

    it('S4: refuses a line that is longer than one may be, and names it', async () => {
      const read = gathered(byteLines(pieces('short\n\nas long as this\nrest'), 15))
      expect((await read).map(({ number }) => number)).to.deep.equal([1, 2, 3, 4])
      const long = await rejection(gathered(byteLines(pieces('short\nlonger than this\n'), 15)))
      expect(String(long)).to.match(/line 2: longer than 15 bytes$/)
    })

    it('quotes nothing of it', async () => {
      const secret = lines.with(3, '{"sum":"secret","head":{},"body":{"secret":1}}')
      expect(await refusal(secret.join('\n'))).not.to.include('secret')
    })

    it('F1: says how far it came where the cache fails', async () => {
      await other.cache.close()
      const error = await rejection(other.import(lines.join('\n')))
      expect(error).to.be.instanceOf(CacheUnavailableError)
      expect(String(error)).to.include('entries imported before: 0')
    })
  })
})
