import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import { sampleEntry } from '../../src/contracts/sample-entry.ts'
import { entryLine, firstLine } from '../../src/domain/archive-line.ts'
import { QUESTION, startRig } from '../support/chat.ts'
import { until } from '../support/until.ts'

const ROOT = resolve(import.meta.dirname, '../..')

type Child = ChildProcessWithoutNullStreams

function start(...args: readonly string[]): Child {
  const { PATH = '' } = process.env
  const options = { cwd: ROOT, env: { PATH }, stdio: 'pipe' } as const
  return spawn(process.execPath, ['src/cli.ts', ...args], options)
}

async function ended(child: Child): Promise<{ code: unknown; signal: unknown; stderr: string }> {
  const [[code, signal], stderr] = await Promise.all([once(child, 'close'), text(child.stderr)])
  return { code, signal, stderr }
}

/** The lines of an export that never ends. */
function* endless(): Generator<string> {
  yield firstLine(0)
  const answer = 'x'.repeat(100_000)
  for (let n = 0; ; n += 1) yield entryLine(sampleEntry(Date.now(), { question: `${n}`, answer }))
}

describe('commands that are interrupted', function () {
  this.timeout(20_000)
  let folder: string
  let server: Server
  let url: string

  before(async () => {
    server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/x-ndjson')
      Readable.from(endless()).pipe(response)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reprise-interrupted-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    it(`leaves nothing of an export behind on ${signal}, and what had the name as it was`, async () => {
      const file = join(folder, 'all.ndjson')
      writeFileSync(file, 'before')
      const child = start('export', file, '--url', url)
      await until(() => readdirSync(folder).length === 2)
      child.kill(signal)
      expect(await ended(child)).to.deep.equal({ code: null, signal, stderr: '' })
      expect(readdirSync(folder)).to.deep.equal(['all.ndjson'])
      expect(readFileSync(file, 'utf8')).to.equal('before')
    })
  }

  it('fails without a word where whoever reads an export leaves in the middle', async () => {
    const child = start('export', '-', '--url', url)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    expect(await ended(child)).to.deep.equal({ code: 1, signal: null, stderr: '' })
  })

  it('stops warming at the first signal, and goes on where it was the next time', async () => {
    const rig = await startRig()
    const { answer } = rig.upstream
    rig.upstream.answer = (call, response) => {
      if (rig.upstream.calls.length <= 3) answer(call, response)
    }
    const file = join(folder, 'requests.jsonl')
    const asking = (content: string) => ({ ...QUESTION, messages: [{ role: 'user', content }] })
    const lines = ['one', 'two', 'three', 'four'].map((each) => JSON.stringify(asking(each)))
    writeFileSync(file, lines.join('\n'))
    const first = start('warm', file, '--url', rig.url, '--concurrency', '1')
    await rig.upstream.asked(4)
    first.kill('SIGINT')
    expect(await ended(first)).to.deep.equal({ code: null, signal: 'SIGINT', stderr: '' })
    rig.upstream.answer = answer
    const second = start('warm', file, '--url', rig.url)
    const said = text(second.stdout)
    expect(await ended(second)).to.include({ code: 0 })
    expect(await said).to.equal('4 requests: 1 generated, 3 there already\n')
    await rig.stop()
  })
})
