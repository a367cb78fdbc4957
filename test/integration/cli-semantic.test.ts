import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'

const ROOT = resolve(import.meta.dirname, '../..')

/** Same question, different words; another number, a negation, another question. */
const PAIRS: readonly (readonly [a: string, b: string, label: 0 | 1, type: string])[] = [
  ['How do I reset my password?', 'how do i reset my password', 1, 'case'],
  ['Where is my parcel?', 'WHERE IS MY PARCEL', 1, 'case'],
  ['Can I pay by invoice?', 'can I pay by invoice', 1, 'case'],
  ['When does the shop open on Sunday?', 'When does the shop open on sunday', 1, 'case'],
  ['How long does delivery take?', 'how long does delivery take??', 1, 'case'],
  ['How do I reset my password?', 'Please, how do I reset my password?', 1, 'polite'],
  ['Where is my parcel?', 'Hello, where is my parcel? Thanks', 1, 'polite'],
  ['Can I pay by invoice?', 'Could you tell me, can I pay by invoice?', 1, 'polite'],
  ['How long does delivery take?', 'How long does delivery take, please?', 1, 'polite'],
  ['How do I cancel my order?', 'Please, how do I cancel my order?', 1, 'polite'],
  ['Is it safe to eat 2 eggs a day?', 'Is it safe to eat 9 eggs a day?', 0, 'number'],
  ['What happened in 1989?', 'What happened in 1979?', 0, 'number'],
  ['Can I return it within 30 days?', 'Can I return it within 90 days?', 0, 'number'],
  ['Why should I water a cactus?', 'Why should I not water a cactus?', 0, 'negation'],
  ['Can I pay by invoice?', "Can't I pay by invoice?", 0, 'negation'],
  ['How do I stop the mixer?', 'What is the capital of Peru?', 0, 'unrelated'],
  ['Where is my parcel?', 'How do I knit a scarf?', 0, 'unrelated'],
  ['When does the shop open on Sunday?', 'Who painted the ceiling?', 0, 'unrelated'],
  ['How long does delivery take?', 'Which tea has the least caffeine?', 0, 'unrelated'],
  ['How do I cancel my order?', 'Why is the sky blue at noon?', 0, 'unrelated'],
]

const LINES = PAIRS.map(([a, b, label, type]) => JSON.stringify({ a, b, label, type })).join('\n')

describe('the command line as a process', function () {
  this.timeout(60_000)
  const folder = mkdtempSync(join(tmpdir(), 'reprise-cli-'))
  const file = join(folder, 'pairs.jsonl')
  before(() => writeFileSync(file, LINES))
  after(() => rmSync(folder, { recursive: true }))

  function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const { PATH = '' } = process.env
    const options = { cwd: ROOT, env: { PATH, ...environment }, stdio: 'pipe' } as const
    return spawn(process.execPath, ['src/cli.ts', ...args], options)
  }

  async function ended(child: ChildProcess) {
    const [stdout, stderr, [code, signal]] = await Promise.all([
      child.stdout === null ? '' : text(child.stdout),
      child.stderr === null ? '' : text(child.stderr),
      once(child, 'close'),
    ])
    return { code, signal, stdout, stderr }
  }

  const run = (...args: readonly string[]) => ended(start(args))

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(await run('--version')).to.include({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('ends with 2 where it is used wrongly, and with 1 where it fails', async () => {
    const [misused, failed] = await Promise.all([
      run('conjure'),
      run('semantic', 'evaluate', join(folder, 'none.jsonl')),
    ])
    expect(misused).to.include({ code: 2, stdout: '' })
    expect(misused.stderr).to.match(/^reprise: unknown command 'conjure'\n/)
    expect(failed).to.include({ code: 1, stdout: '' })
    expect(failed.stderr).to.match(/^reprise: .*none\.jsonl: no such file or folder\n$/)
  })

  it('evaluates pairs with the embedded model, and ends as soon as it has', async () => {
    const { code, stdout, stderr } = await run('semantic', 'evaluate', file, '--json')
    expect([code, stderr]).to.deep.equal([0, ''])
    const { pairs, positives, atThreshold, averagePrecision, byType } = JSON.parse(stdout)
    expect([pairs, positives]).to.deep.equal([20, 10])
    expect(byType.case).to.deep.include({ pairs: 5, hitShare: 1 })
    expect(byType.number).to.deep.include({ pairs: 3, hitShare: 0 })
    expect(byType.unrelated).to.deep.include({ pairs: 5, hitShare: 0 })
    expect(atThreshold.precision).to.equal(1)
    expect(atThreshold.hits).to.be.within(5, 10)
    expect(averagePrecision.score).to.be.above(averagePrecision.cosine)
  })

  it('reads standard input, and compressed files, and finds the same', async () => {
    const packed = join(folder, 'pairs.jsonl.gz')
    writeFileSync(packed, gzipSync(LINES))
    const piped = start(['semantic', 'evaluate', '-', '--json'])
    piped.stdin.end(LINES)
    const [fromPipe, fromPacked] = await Promise.all([
      ended(piped),
      run('semantic', 'evaluate', packed, '--json'),
    ])
    expect(JSON.parse(fromPipe.stdout)).to.deep.equal(JSON.parse(fromPacked.stdout))
  })

  it('calibrates to one precision, and warns that so few pairs say little', async () => {
    const plot = join(folder, 'plot.svg')
    const args = ['calibrate', file, '--precision', '0.9', '--plot', plot]
    const { code, stdout, stderr } = await run('semantic', ...args)
    expect([code, stderr]).to.deep.equal([0, ''])
    expect(stdout).to.match(/\nsemanticThreshold: 0\.\d+\n$/)
    expect(stdout).to.include('not confirmed').and.to.include('fewer than 50')
    expect(readFileSync(plot, 'utf8')).to.match(/^<svg /)
  })

  it('asks a server for vectors, with the key of the environment', async () => {
    const keys = new Set<string | undefined>()
    const server = createServer(async (request, response) => {
      keys.add(request.headers.authorization)
      const { input } = JSON.parse(await text(request)) as { input: readonly string[] }
      const data = input.map((words, index) => ({
        ...{ object: 'embedding', index },
        embedding: [words.length, words.charCodeAt(0), 1],
      }))
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ object: 'list', model: 'small', data }))
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const url = `http://127.0.0.1:${port}/v1`
    const args = ['evaluate', file, '--json', '--embedder', url, '--embedder-model', 'small']
    const child = start(['semantic', ...args], { REPRISE_EMBEDDER_API_KEY: 'sk-secret' })
    const { code, stdout, stderr } = await ended(child)
    server.close()
    expect([code, stderr]).to.deep.equal([0, ''])
    expect([...keys]).to.deep.equal(['Bearer sk-secret'])
    expect(stdout).to.include('small').and.not.to.include('sk-secret')
  })

  it('fails in one line where the server does not answer', async () => {
    const args = ['evaluate', file, '--embedder', 'http://127.0.0.1:9/v1', '--embedder-model', 'm']
    const { code, stdout, stderr } = await run('semantic', ...args)
    expect([code, stdout]).to.deep.equal([1, ''])
    expect(stderr).to.match(/^reprise: [^\n]+\n$/)
  })

  it('is not upset by a reader who leaves', async () => {
    const child = start(['semantic', 'evaluate', file])
    child.stdout.destroy()
    const [code, stderr] = await Promise.all([once(child, 'close'), text(child.stderr)])
    expect([code[0], stderr]).to.deep.equal([0, ''])
  })

  it('stops at once when it is interrupted', async () => {
    const child = start(['semantic', 'evaluate', '-'])
    child.stdin.write('{"a":"x","b":')
    await new Promise((resolve) => setTimeout(resolve, 500))
    child.kill('SIGINT')
    const { code, signal } = await ended(child)
    expect(signal ?? code).to.equal('SIGINT')
  })
})
