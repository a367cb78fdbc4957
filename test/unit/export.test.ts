import { expect } from 'chai'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { ExportEntries } from '../../src/application/export-entries.ts'
import { FindEntry } from '../../src/application/find-entry.ts'
import { readArchive } from '../../src/application/read-archive.ts'
import type { CacheEntry } from '../../src/domain/cache-entry.ts'
import { cacheKeyText } from '../../src/domain/cache-key.ts'
import { CacheUnavailableError, InvalidRequestError } from '../../src/domain/errors.ts'
import { InvalidationFence } from '../../src/domain/invalidation-fence.ts'
import type { ResponseCachePort } from '../../src/domain/ports/response-cache-port.ts'
import { FailingCache } from '../support/failing-cache.ts'
import { gathered } from '../support/gathered.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { rejection } from '../support/rejection.ts'
import { asking, entryOf, keyOf, responseOf } from '../support/requests.ts'

describe('exporting entries', () => {
  let clock: ManualClock
  let fence: InvalidationFence
  let cache: MemoryCache

  beforeEach(() => {
    clock = new ManualClock()
    fence = new InvalidationFence(clock)
    cache = new MemoryCache({ maxBytes: 10_000_000, maxEntryBytes: 1_000_000 }, clock)
  })

  function entry(question: string, fields: Partial<CacheEntry> = {}): CacheEntry {
    const key = keyOf(asking(question))
    const answer = responseOf(`of ${question} 答え\n`)
    const response = { ...answer, cached: true }
    return entryOf(clock.now(), { key, response, generatedFrom: fence.moment(), ...fields })
  }

  async function exported(of: ResponseCachePort = cache): Promise<string> {
    const lines = await new ExportEntries(of, fence, clock).execute({ all: true })
    return (await gathered(lines)).join('')
  }

  it('S2: writes every field of every entry, so that it can be read again', async () => {
    const entries = [entry('one', { tags: ['a', 'ü b'] }), entry('two')]
    for (const each of entries) await cache.set(each)
    const text = await exported()
    const read = await gathered(readArchive(pieces(text, 7)))
    expect(read).to.deep.equal(entries)
  })

  it('says in the first line what it is, and in the last how many there were', async () => {
    await cache.set(entry('one'))
    const lines = (await exported()).split('\n')
    expect(lines).to.have.length(4)
    expect(JSON.parse(lines[0] ?? '')).to.include({ reprise: 'export', version: 1 })
    expect(JSON.parse(lines[2] ?? '')).to.deep.equal({ end: true, entries: 1 })
    expect(lines[3]).to.equal('')
  })

  it('of nothing is an export, too', async () => {
    expect(await gathered(readArchive(pieces(await exported())))).to.deep.equal([])
  })

  it('V3: leaves out what is out of service and not deleted yet', async () => {
    await cache.set(entry('one', { tags: ['red'] }))
    await cache.set(entry('two'))
    fence.raise({ tag: 'red' })
    const read = await gathered(readArchive(pieces(await exported())))
    expect(read.map(({ key }) => key)).to.deep.equal([keyOf(asking('two'))])
  })

  it('gives the beginning of a generation by the clock where the store gives the moment of reading', async () => {
    const checked = entry('one', { generatedFrom: clock.now() + 5000 })
    await cache.set(checked)
    const [read] = await gathered(readArchive(pieces(await exported())))
    expect(read?.generatedFrom).to.equal(checked.storedAt - checked.response.latencyMs)
  })

  it('F1: rejects at once where the cache cannot be asked, or cannot list', async () => {
    const unable = new FailingCache(cache)
    expect(await rejection(exported(unable))).to.be.instanceOf(CacheUnavailableError)
    await cache.close()
    expect(await rejection(exported())).to.be.instanceOf(CacheUnavailableError)
  })

  it('ends without its last line where the cache fails on the way', async () => {
    await cache.set(entry('one'))
    await cache.set(entry('two'))
    const lines = await new ExportEntries(cache, fence, clock).execute({ all: true })
    const seen: string[] = []
    const failure = await rejection(
      (async () => {
        for await (const line of lines) {
          seen.push(line)
          await cache.close()
        }
      })(),
    )
    expect(failure).to.be.instanceOf(CacheUnavailableError)
    expect(seen).to.have.length(2)
  })

  describe('finding one', () => {
    const find = (key: string) => new FindEntry(cache, fence, clock).execute(key)

    it('finds it by its digest and by its whole key, and says how it stands', async () => {
      const stored = entry('one')
      await cache.set(stored)
      await clock.advance(1000)
      const expected = { entry: stored, state: 'fresh', ageMs: 1000 }
      expect(await find(stored.key.digest)).to.deep.equal(expected)
      expect(await find(cacheKeyText(stored.key))).to.deep.equal(expected)
      await clock.advance(3_600_000)
      expect(await find(stored.key.digest)).to.include({ state: 'stale' })
    })

    it('finds neither what is not there nor what is out of service', async () => {
      const stored = entry('one')
      expect(await find(stored.key.digest)).to.equal(undefined)
      await cache.set(stored)
      fence.raise({})
      expect(await find(stored.key.digest)).to.equal(undefined)
      expect(await find(cacheKeyText(stored.key))).to.equal(undefined)
    })

    it('refuses what is no key', async () => {
      for (const key of ['', '*', 'abc', 'G'.repeat(64), `${'a'.repeat(64)}\n`])
        expect(await rejection(find(key)), key).to.be.instanceOf(InvalidRequestError)
    })
  })
})

async function* pieces(text: string, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
