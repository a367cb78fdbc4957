import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import { InstalledPackage, userEnvironment } from '../support/installed-package.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Where a gateway says that it listens. */
const LISTENS = /listens on (http:\S+?),/

describe('the program in the package', function () {
  this.timeout(300_000)
  let installed: InstalledPackage
  let dist: string
  let gateway: ChildProcess | undefined

  before(() => {
    installed = new InstalledPackage()
    dist = join(installed.project, 'node_modules/reprise/dist')
  })

  afterEach(() => gateway?.kill('SIGKILL'))

  after(() => installed.dispose())

  /** Starts a gateway; resolves to what reads what it prints. */
  const started = (env: NodeJS.ProcessEnv, ...options: readonly string[]): Told => {
    gateway = spawn(process.execPath, [...options, join(dist, 'gateway.js')], {
      cwd: installed.project,
      env: { ...userEnvironment, REPRISE_PORT: '0', ...env },
      stdio: 'pipe',
    })
    return toldBy(gateway)
  }

  it('has mains that an older Node can read, which is how it says what is needed', () => {
    for (const main of ['cli.js', 'gateway.js']) {
      const read = readFirst(join(dist, main))
      expect(read.files).to.have.length.within(2, 3)
      expect(read.builtins).to.deep.equal([['module', 'node:module']])
    }
  })

  it('brings the licences of the packages that are in it', () => {
    const said = readFileSync(join(dist, 'program/LICENCES.txt'), 'utf8')
    for (const name of ['fastify', 'zod', 'undici', 'inversify', '@inversifyjs/core'])
      expect(said).to.match(new RegExp(`^${name} [\\d.]+, (MIT|Apache-2.0|ISC)\\n\\n\\S`, 'm'))
    expect(said).to.not.include('chai')
  })

  it('tells its spans to an SDK that was loaded first', async () => {
    const teller = join(installed.project, 'teller.mjs')
    writeFileSync(teller, spanTeller())
    const told = started({}, '--import', teller)
    const address = await told(LISTENS)
    const message = { role: 'user', content: 'What is a cache?' }
    await fetch(`${address}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'gpt-4o-mini', messages: [message] }),
    })
    expect(await told(/span: (reprise \S+ \S+)/)).to.equal('reprise chat gpt-4o-mini')
  })

  it('serves by several workers, healthy as the image’s check has it, until it is told to stop', async () => {
    // They are mains of their own, and share a store; that this one is away is no obstacle.
    const store = { REPRISE_CACHE: 'redis', REPRISE_REDIS_URL: 'redis://127.0.0.1:1' }
    const address = await started({ ...store, REPRISE_WORKERS: '2' })(LISTENS)
    expect(await (await fetch(`${address}/healthz`)).json()).to.deep.equal({ status: 'ok' })
    const [, check = ''] = /HEALTHCHECK[^[]*CMD (\[.*\])/.exec(dockerfile()) ?? []
    const [, ...args] = JSON.parse(check) as readonly string[]
    const env = { ...userEnvironment, REPRISE_PORT: new URL(address).port }
    const healthy = (): number | null => spawnSync(process.execPath, args, { env }).status
    expect(healthy()).to.equal(0)
    gateway?.kill('SIGTERM')
    expect(await once(gateway ?? process, 'exit')).to.deep.equal([0, null])
    expect(healthy()).to.equal(1)
  })
})

/** Resolves to the first group of an expression, once it was printed; rejects when the process ends instead. */
type Told = (expected: RegExp) => Promise<string>

function toldBy(child: ChildProcess): Told {
  let said = ''
  child.stdout?.on('data', (text: Buffer) => {
    said += text
  })
  return async (expected) => {
    for (;;) {
      const found = expected.exec(said)?.[1]
      if (found !== undefined) return found
      if (child.exitCode !== null) throw new Error(`the gateway ended with ${child.exitCode}`)
      await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')])
    }
  }
}

/** Has the SDK of this checkout print which spans have ended; as a module's text. */
function spanTeller(): string {
  const require = createRequire(join(ROOT, 'package.json'))
  const from = (name: string): string => JSON.stringify(pathToFileURL(require.resolve(name)).href)
  return `
    import { trace } from ${from('@opentelemetry/api')}
    import { BasicTracerProvider, SimpleSpanProcessor } from ${from('@opentelemetry/sdk-trace-base')}
    const exporter = {
      export: (spans, done) => {
        for (const { name } of spans) process.stdout.write('span: ' + name + '\\n')
        done({ code: 0 })
      },
      shutdown: async () => {},
    }
    const spanProcessors = [new SimpleSpanProcessor(exporter)]
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors }))`
}

/** What is read before a main says a word: the files, and the modules of Node with what is taken from them. */
function readFirst(main: string): { files: string[]; builtins: [taken: string, from: string][] } {
  const files = [main]
  const builtins: [taken: string, from: string][] = []
  for (const file of files) {
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:^|;)import\s*([^"();]*?)\s*(?:from)?\s*"([^"]+)"/gm,
    )
    for (const [, taken = '', from = ''] of imports) {
      const path = join(dirname(file), from)
      if (!from.startsWith('.')) builtins.push([taken, from])
      else if (!files.includes(path)) files.push(path)
    }
  }
  return { files, builtins }
}

/** Without the breaks of its lines. */
function dockerfile(): string {
  return readFileSync(join(ROOT, 'Dockerfile'), 'utf8').replace(/\\\n\s*/g, '')
}
