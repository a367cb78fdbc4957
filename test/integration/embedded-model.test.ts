import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'
import {
  EmbeddedModel,
  type EmbeddedModelSettings,
} from '../../src/adapters/semantic/embedded-model.ts'
import { SemanticUnavailableError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'

const MODEL = new URL('../../src/adapters/semantic/embedded-model.ts', import.meta.url).href
const DOUBLE = new URL('../support/embedding-worker-double.ts', import.meta.url)
const NEVER_READY = new URL('data:text/javascript,setInterval(() => {}, 1000)')

/** The double, which fails to load while there is such a file. */
function unless(obstacle: string): URL {
  return new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { existsSync } from 'node:fs'
      if (existsSync(${JSON.stringify(obstacle)})) throw new Error('told not to load')
      await import(${JSON.stringify(DOUBLE.href)})`)}`,
  )
}

describe('the embedded model', () => {
  let model: EmbeddedModel
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reprise-embedding-'))
  })

  afterEach(async () => {
    await model?.close()
    rmSync(folder, { recursive: true })
  })

  /** One with a worker that fails as it is told to, and is started anew at once. */
  function failing(settings: EmbeddedModelSettings = {}): EmbeddedModel {
    model = new EmbeddedModel({ workerUrl: DOUBLE, restMs: 0, ...settings })
    return model
  }

  async function failureOf(promise: Promise<unknown>): Promise<string> {
    const error = await rejection(promise)
    expect(error).to.be.instanceOf(SemanticUnavailableError).and.include({ part: 'embedder' })
    return error instanceof Error ? error.message : ''
  }

  async function threadOf(asked: EmbeddedModel): Promise<number | undefined> {
    return (await asked.embed(['a text']))[0]?.[0]
  }

  it('names the version that is installed', () => {
    model = new EmbeddedModel()
    expect(model.identity).to.match(/^energetic-ai\/model-embeddings-en@0\.2\.\d+\/512$/)
  })

  it('gives a text the same vector whatever it is embedded together with', async () => {
    model = new EmbeddedModel()
    const words = 'so many words that the others have to wait for them '.repeat(8).trim()
    const texts = ['how do i cook rice', words, 'when does it open', 'thanks', 'good night']
    const alone: Float32Array[] = []
    for (const one of texts) alone.push(...(await model.embed([one])))
    const together = await model.embed(texts)
    together.forEach((vector, place) => {
      const differences = vector.map((value, at) => Math.abs(value - (alone[place]?.[at] ?? 0)))
      expect(Math.max(...differences)).to.be.below(1e-5)
    })
  })

  it('refuses empty texts and long ones, however short they are written', async () => {
    failing()
    expect(await failureOf(model.embed(['fine', '']))).to.include('empty')
    expect(await failureOf(model.embed(['x'.repeat(1001)]))).to.include('at most 1000')
    expect(await failureOf(model.embed(['ﷺ'.repeat(1000)]))).to.include('at most 1000')
    expect(await model.embed(['x'.repeat(1000)])).to.have.length(1)
  })

  it('embeds at most four texts together, and no more than a thousand characters', async () => {
    failing()
    const sizes = async (...texts: readonly string[]): Promise<readonly unknown[]> =>
      (await model.embed(texts)).map((vector) => vector[1])
    expect(await sizes('a', 'b', 'c', 'd', 'e')).to.deep.equal([4, 4, 4, 4, 1])
    expect(await sizes('a', 'b'.repeat(999), 'c', 'd'.repeat(1000))).to.deep.equal([2, 2, 1, 1])
  })

  it('rejects the call for a text without a vector, and no other', async () => {
    failing()
    const [failure, vectors] = await Promise.all([
      failureOf(model.embed(['nothing'])),
      model.embed(['a text']),
    ])
    expect(failure).to.include('no vector')
    expect(vectors).to.have.length(1)
  })

  for (const [how, what] of [
    ['throw', 'failed'],
    ['exit', 'ended'],
    ['exhaust memory', 'failed'],
  ] as const) {
    it(`rejects all that wait where the worker dies (${how}), and starts another`, async () => {
      failing({ batchMs: 8000 })
      const first = await threadOf(model)
      const calls = [how, ...Array(9).fill('behind')].map((text) => model.embed([text]))
      const failures = await Promise.all(calls.map(failureOf))
      expect(failures.every((failure) => failure.includes(what))).to.equal(true)
      expect(await threadOf(model)).to.be.above(first ?? 0)
    })
  }

  for (const how of ['hang', 'be silent']) {
    it(`stops a worker that takes too long (${how}), and starts another`, async () => {
      failing({ batchMs: 200 })
      const first = await threadOf(model)
      expect(await failureOf(model.embed([how]))).to.include('in time')
      expect(await threadOf(model)).to.be.above(first ?? 0)
    })
  }

  it('notices that its worker died in between', async () => {
    failing()
    const first = await threadOf(model)
    const leaving = new AbortController()
    const left = failureOf(model.embed(['exit'], leaving.signal))
    // Once it is with the worker, and before anything can have come back.
    await new Promise(process.nextTick)
    leaving.abort()
    expect(await left).to.include('left')
    await pause(50)
    await rejection(threadOf(model))
    expect(await threadOf(model)).to.be.above(first ?? 0)
  })

  it('rejects while the model does not load, and loads it when it can', async () => {
    const obstacle = join(folder, 'obstacle')
    writeFileSync(obstacle, '')
    failing({ workerUrl: unless(obstacle) })
    expect(await failureOf(model.load())).to.include('failed')
    expect(await failureOf(model.embed(['a text']))).to.include('failed')
    rmSync(obstacle)
    await model.load()
    expect(await model.embed(['a text'])).to.have.length(1)
  })

  it('gives up a worker that is never ready', async () => {
    failing({ loadMs: 200, workerUrl: NEVER_READY })
    const failures = [model.load(), model.embed(['a text'])].map(failureOf)
    expect(await Promise.all(failures)).to.deep.equal(
      Array(2).fill('the embedding worker did not answer in time'),
    )
  })

  it('lets a worker that failed rest before it starts another', async () => {
    failing({ restMs: 60_000 })
    await failureOf(model.embed(['throw']))
    const began = performance.now()
    for (let n = 0; n < 1000; n += 1)
      expect(await failureOf(model.embed(['a text']))).to.include('not started anew yet')
    expect(performance.now() - began).to.be.below(5000)
  })

  it('says where there is no such worker', async () => {
    model = new EmbeddedModel({ workerUrl: new URL('file:///nowhere/at-all.ts') })
    expect(await failureOf(model.load())).to.include('failed')
  })

  it('says what to install where packages are missing, and starts nothing', async () => {
    failing({ missing: () => 'run `npm install it`' })
    expect(await failureOf(model.load())).to.equal('run `npm install it`')
    expect(await failureOf(model.embed(['a text']))).to.equal('run `npm install it`')
  })

  it('lets so many texts wait and no more, and has room again when they are gone', async () => {
    failing({ capacity: 8 })
    await model.load()
    const leaving = new AbortController()
    const waiting = Array.from({ length: 8 }, () => model.embed(['a text'], leaving.signal))
    const left = Promise.all(waiting.map(failureOf))
    expect(await failureOf(model.embed(['one more']))).to.include('too many')
    leaving.abort()
    expect(await left).to.deep.equal(Array(8).fill('the caller has left'))
    const again = await Promise.all(Array.from({ length: 8 }, () => model.embed(['a text'])))
    expect(again).to.have.length(8)
  })

  it('does not embed what nobody waits for any more', async () => {
    failing({ batchMs: 300 })
    await model.load()
    const leaving = new AbortController()
    const first = model.embed(['a', 'b', 'c', 'd'])
    const left = failureOf(model.embed(['throw'], leaving.signal))
    leaving.abort()
    expect(await left).to.include('left')
    expect(await first).to.have.length(4)
    expect((await model.embed(['a text']))[0]?.[0]).to.equal((await first)[0]?.[0])
  })

  it('lets nobody wait longer than so many milliseconds', async () => {
    failing({ waitMs: 100, workerUrl: NEVER_READY })
    expect(await failureOf(model.embed(['a text']))).to.include('waited for too long')
  })

  it('closes within bounds while the worker hangs or loads', async () => {
    for (const [workerUrl, asked] of [
      [DOUBLE, 'hang'],
      [NEVER_READY, 'a text'],
    ] as const) {
      failing({ workerUrl })
      const failure = failureOf(model.embed([asked]))
      await pause(100)
      const began = performance.now()
      await model.close()
      expect(performance.now() - began).to.be.below(2000)
      expect(await failure).to.match(/closed|stopped/)
    }
  })

  /** Runs a script with a model in a process of its own, under some flags; resolves to what it prints. */
  async function printed(script: string, flags: readonly string[] = []): Promise<string> {
    const code = `import { EmbeddedModel } from ${JSON.stringify(MODEL)}\nconst model = new EmbeddedModel()\n${script}`
    const child = spawn(process.execPath, [...flags, '--input-type=module', '-e', code], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: 15_000,
    })
    const [output, [status, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')])
    expect({ status, signal }).to.deep.equal({ status: 0, signal: null })
    return output
  }

  const EMBED = 'console.log((await model.embed(["a text"]))[0].length)'

  it('keeps a process alive while it is waited for, and no longer', async () => {
    expect(await printed(EMBED)).to.equal('512\n')
  }).timeout(20_000)

  it('runs whatever flags the process has', async () => {
    const flags = ['--cpu-prof', '--expose-gc', '--title=x', '--conditions=x', '--stack-size=2000']
    expect(await printed(`${EMBED}\nawait model.close()`, flags)).to.equal('512\n')
  }).timeout(20_000)
})
