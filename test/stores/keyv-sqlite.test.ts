import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Keyv } from 'keyv'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { KeyvResponseCache } from '../../src/adapters/keyv/keyv-response-cache.ts'
import { openKeyv, type StoreModule } from '../../src/adapters/keyv/keyv-store.ts'
import {
  type CacheHarness,
  everyCacheContract,
  invalidationContract,
  retainingCacheContract,
} from '../../src/contracts.ts'

const VERSION = '4.0.8'
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/keyv-sqlite')
const STORE = join(CACHE, 'node_modules/@keyv/sqlite/dist/index.js')
const maxEntryBytes = 100_000

describe('KeyvResponseCache on @keyv/sqlite', () => {
  let Store: StoreModule['default']
  let directory: string
  let made = 0

  /** Its binding is compiled here, which takes two minutes and a compiler: no dependency of everybody's. */
  before(async function () {
    this.timeout(600_000)
    if (!existsSync(STORE)) install()
    Store = ((await import(pathToFileURL(STORE).href)) as StoreModule).default
    directory = mkdtempSync(join(tmpdir(), 'reprise-sqlite-'))
  })

  after(() => rmSync(directory, { recursive: true, force: true }))

  async function make(): Promise<CacheHarness> {
    made += 1
    const url = `sqlite://${join(directory, `${made}.sqlite`)}`
    const open = (): Promise<Keyv> =>
      openKeyv(url, 'llm:cache:entry', async () => ({ default: Store }))
    const clock = new SystemClock()
    const cache = new KeyvResponseCache(open, { maxEntryBytes, timeoutMs: 5000 }, clock)
    return { cache, now: () => clock.now(), pass: (ms) => wait(ms), dispose: () => cache.close() }
  }

  everyCacheContract({ describe, it }, 'KeyvResponseCache on @keyv/sqlite', make)
  retainingCacheContract({ describe, it }, 'KeyvResponseCache on @keyv/sqlite', make, {
    maxEntryBytes,
  })
  invalidationContract({ describe, it }, 'KeyvResponseCache on @keyv/sqlite', make)
})

function install(): void {
  mkdirSync(CACHE, { recursive: true })
  const allowed = { private: true, allowScripts: { sqlite3: true } }
  writeFileSync(join(CACHE, 'package.json'), JSON.stringify(allowed))
  execFileSync('npm', ['install', `@keyv/sqlite@${VERSION}`, 'keyv@5.6.0'], {
    cwd: CACHE,
    stdio: 'inherit',
  })
}
