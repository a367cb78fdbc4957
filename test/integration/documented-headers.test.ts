import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from 'chai'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { sendJson, type UpstreamAnswer } from '../support/upstream-server.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** What the transport adds. */
const OF_THE_TRANSPORT = [
  'connection',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
  'transfer-encoding',
]

const failing: UpstreamAnswer = (_call, response) => sendJson(response, {}, 500)

/** What stands in backticks in the first cells under a heading of docs/http.md. */
function cellsUnder(heading: string): readonly string[] {
  const [, section = ''] =
    new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(
      textOf('docs/http.md'),
    ) ?? []
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell)
}

/** A cell's header, in lower case, without what it may hold. */
function headerOf(cell: string): string {
  return (cell.split(':')[0] ?? '').toLowerCase()
}

function sourcesIn(folder: string): string {
  return globSync(`${folder}/**/*.ts`, { cwd: ROOT }).map(textOf).join('\n')
}

describe('the documentation of headers', () => {
  let rig: Rig
  let clock: ManualClock

  before(async () => {
    clock = new ManualClock()
    const cache = new MemoryCache({ maxBytes: 1e6, maxEntryBytes: 1e5 }, clock)
    rig = await startRig({ adapters: { clock, cache }, ttlSeconds: 3600 })
  })

  after(() => rig.stop())

  async function answered(text: string, headers: Record<string, string> = {}): Promise<Headers> {
    const body = { ...QUESTION, messages: [{ role: 'user', content: text }] }
    const answer = await post(rig, body, headers)
    await answer.text()
    return answer.headers
  }

  it('has every header of answers, and no other', async () => {
    const all = [await answered('a'), await answered('a')]
    await clock.advance(3_601_000)
    rig.upstream.answer = failing
    all.push(
      await answered('a'),
      await answered('b'),
      await answered('a', { 'x-reprise-ttl': 'x' }),
    )
    expect(all.map((headers) => headers.get('x-cache'))).to.deep.equal([
      ...['MISS', 'HIT', 'STALE', 'DEGRADED'],
      null,
    ])
    const sent = new Set(all.flatMap((headers) => [...headers.keys()]))
    const ours = [...sent].filter((name) => !OF_THE_TRANSPORT.includes(name))
    expect([...cellsUnder('On the answer').map(headerOf)].sort()).to.deep.equal(ours.sort())
  })

  it('has every value of x-cache', () => {
    const row = /^\| `x-cache` \|(.*)\|$/m.exec(textOf('docs/http.md'))?.[1] ?? ''
    const outcomes = ['hit', 'miss', 'stale', 'semantic', 'coalesced', 'bypass', 'degraded']
    expect(
      [...row.matchAll(/`(\w+)`/g)].map(([, value]) => value?.toLowerCase()).sort(),
    ).to.deep.equal(outcomes.sort())
  })

  it('has every header of ours that requests may carry, and no other', () => {
    const documented = cellsUnder('On the request').map(headerOf)
    const read = sourcesIn('src/adapters/http').matchAll(/'(x-reprise-[a-z]+|x-request-id)'/g)
    const answers = cellsUnder('On the answer').map(headerOf)
    const names = new Set([...read].map(([, name = '']) => name))
    const known = [...documented, ...answers]
    expect([...names].filter((name) => !known.includes(name))).to.deep.equal([])
    expect(documented.filter((name) => name !== 'cache-control' && !names.has(name))).to.deep.equal(
      [],
    )
  })

  it('has every directive of Cache-Control that is understood, and no other', () => {
    const cells = cellsUnder('On the request').filter((cell) => headerOf(cell) === 'cache-control')
    const documented = cells.map((cell) => cell.replace(/^[^:]+: |=N$/g, ''))
    const source = textOf('src/adapters/http/request-controls.ts')
    const read = source.matchAll(/control(?:\.has\(|\.get\(|, )'([a-z-]+)'/g)
    const understood = new Set([...read].map(([, name = '']) => name))
    expect([...documented].sort()).to.deep.equal([...understood].sort())
  })

  it('has every field of LiteLLM’s that is understood, and no other', () => {
    const [, fields = ''] = /body field `cache: \{ ([^}]+) \}`/.exec(textOf('docs/http.md')) ?? []
    const [, schema = ''] =
      /const liteLlmCache = z\.looseObject\(\{([\s\S]*?)\n\}\)/.exec(
        textOf('src/adapters/http/request-controls.ts'),
      ) ?? []
    const understood = [...schema.matchAll(/^ {2}'?([a-z-]+)'?:/gm)].map(([, name]) => name)
    expect(fields.replaceAll('"', '').split(', ').sort()).to.deep.equal(understood.sort())
  })
})
