import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { MemoryMetrics } from '../../src/adapters/memory/memory-metrics.ts'
import { ExportEntries } from '../../src/application/export-entries.ts'
import { ImportEntries, type ImportReport } from '../../src/application/import-entries.ts'
import { Invalidate } from '../../src/application/invalidate.ts'
import type { CacheEntry } from '../../src/domain/cache-entry.ts'
import { InvalidationFence } from '../../src/domain/invalidation-fence.ts'
import { gathered } from './gathered.ts'
import type { ManualClock } from './manual-clock.ts'
import { RecordingLogger } from './recording-logger.ts'
import { asking, entryOf, keyOf, responseOf } from './requests.ts'

/** A process that keeps answers in memory, exports and imports them. */
export class ArchivingProcess {
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

  /** What it would answer from its cache; undefined where it would not. */
  async answerTo(question: string): Promise<string | undefined> {
    const read = await this.cache.get(keyOf(asking(question)))
    const serves = read.kind === 'found' && this.fence.admits(read.entry)
    return serves ? read.entry.response.content : undefined
  }

  lines(): Promise<AsyncIterable<string>> {
    return new ExportEntries(this.cache, this.fence, this.#clock).execute({ all: true })
  }

  async exported(): Promise<string> {
    return (await gathered(await this.lines())).join('')
  }

  import(text: string): Promise<ImportReport> {
    return this.take(pieces(text))
  }

  take(given: Parameters<ImportEntries['execute']>[0]): Promise<ImportReport> {
    const logger = new RecordingLogger()
    return new ImportEntries(this.cache, this.fence, this.#clock, logger).execute(given)
  }

  async invalidate(selector: Parameters<Invalidate['execute']>[0]): Promise<void> {
    const metrics = new MemoryMetrics(this.#clock)
    await new Invalidate(this.cache, this.fence, metrics, new RecordingLogger()).execute(selector)
  }
}

/** A file as it is read, 100 bytes at a time. */
export async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100)
}
