import { expect } from 'chai'
import { type ErrorBody, outcomeOf, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { rawRequest } from '../support/raw-request.ts'
import { connectCache } from '../support/redis-adapter.ts'
import { RedisServer } from '../support/redis-server.ts'
import { entryOf, keyOf, asking as requestAsking } from '../support/requests.ts'

const { model } = QUESTION
const NDJSON = { 'content-type': 'application/x-ndjson' }
const GZIP = { 'content-encoding': 'gzip' }
const asking = (content: string) => ({ model, messages: [{ role: 'user', content }] })

function digestOf(content: string): string {
  const request = { protocol: 'openai.chat', ...asking(content), parameters: {} } as const
  return keyOf(request, { tenant: 'anonymous' }).digest
}

async function invalidate({ url }: Rig, selector: object): Promise<unknown> {
  const answer = await fetch(`${url}/admin/invalidate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(selector),
  })
  return answer.json()
}

async function exported({ url }: Rig, query = ''): Promise<string> {
  const answer = await fetch(`${url}/admin/export${query}`)
  expect(answer.status).to.equal(200)
  expect(answer.headers.get('content-type')).to.equal('application/x-ndjson')
  return answer.text()
}

function importing({ url }: Rig, body: string, headers: Record<string, string> = NDJSON) {
  return fetch(`${url}/admin/import`, { method: 'POST', headers, body })
}

async function errorOf(answer: Response): Promise<readonly [number, ErrorBody['error']]> {
  return [answer.status, ((await answer.json()) as ErrorBody).error]
}

describe('administration of entries', () => {
  let rig: Rig
  let other: Rig

  beforeEach(async () => {
    rig = await startRig()
    other = await startRig()
  })

  afterEach(async () => {
    await rig.stop()
    await other.stop()
  })

  it('a dry run says what an invalidation would take, and takes nothing', async () => {
    await outcomeOf(rig, asking('one'), { 'x-reprise-tags': 'red' })
    await outcomeOf(rig, asking('two'))
    const red = { tag: 'red', dryRun: true }
    expect(await invalidate(rig, red)).to.deep.equal({ matched: 1, complete: true })
    const all = { all: true, dryRun: true }
    expect(await invalidate(rig, all)).to.deep.equal({ matched: 2, complete: true })
    expect(await outcomeOf(rig, asking('one'))).to.equal('HIT')
    expect(await invalidate(rig, { dryRun: true })).to.have.nested.property('error.code')
    const real = { tag: 'red', dryRun: false }
    expect(await invalidate(rig, real)).to.deep.equal({ deleted: 1, complete: true })
  })

  it('shows what is stored under a key, the answer only where it is asked for', async () => {
    await outcomeOf(rig, asking('one'), { 'x-reprise-tags': 'red', 'x-reprise-ttl': '60' })
    const answer = await fetch(`${rig.url}/admin/entries/${digestOf('one')}`)
    const shown = (await answer.json()) as Record<string, unknown>
    expect(shown).to.include({ state: 'fresh', provider: 'upstream', ttlMs: 60_000 })
    expect(shown).to.include({ protocol: 'openai.chat', inputTokens: 9, outputTokens: 4 })
    expect(shown.tags).to.deep.equal(['red'])
    expect(shown).not.to.have.property('body')
    const whole = await fetch(`${rig.url}/admin/entries/${shown.key}?content=1`)
    expect(await whole.json()).to.have.nested.property('body.choices')
  })

  it('has nothing to show where nothing is stored, and refuses what is no key', async () => {
    const asked = (path: string) => fetch(`${rig.url}/admin/entries/${path}`).then(errorOf)
    expect(await asked(digestOf('never'))).to.have.nested.property('[1].code', 'not_found')
    expect(await asked('abc')).to.have.nested.property('[1].param', 'key')
    const content = await asked(`${digestOf('one')}?content=yes`)
    expect(content).to.have.nested.property('[1].param', 'content')
  })

  it('what one gateway exports another imports, and answers from', async () => {
    for (const question of ['one', 'two', 'three']) await outcomeOf(rig, asking(question))
    const report = await (await importing(other, await exported(rig))).json()
    const skipped = { expired: 0, invalidated: 0, present: 0, refused: 0 }
    expect(report).to.deep.equal({ imported: 3, skipped })
    expect(await outcomeOf(other, asking('two'))).to.equal('HIT')
    expect(other.upstream.calls).to.have.length(0)
  })

  it('exports what meets the query, and refuses what it does not know', async () => {
    await outcomeOf(rig, asking('one'), { 'x-reprise-tags': 'red' })
    await outcomeOf(rig, asking('two'))
    expect((await exported(rig, '?tag=red')).trim().split('\n')).to.have.length(3)
    expect((await exported(rig, '?tenant=nobody')).trim().split('\n')).to.have.length(2)
    const wrong = await fetch(`${rig.url}/admin/export?tennant=x`)
    expect(await errorOf(wrong)).to.have.nested.property('[1].param', 'tennant')
  })

  it('V3: what was invalidated since the export stays away', async () => {
    await outcomeOf(rig, asking('one'))
    const text = await exported(rig)
    await invalidate(rig, { all: true })
    const report = await (await importing(rig, text)).json()
    expect(report).to.include({ imported: 0 }).and.to.have.nested.property('skipped.invalidated', 1)
    expect(await outcomeOf(rig, asking('one'))).to.equal('MISS')
  })

  it('takes imports larger than any other body, whatever their pieces', async () => {
    const small = await startRig({}, { maxBodyBytes: 2000 })
    for (let n = 0; n < 40; n += 1) await outcomeOf(rig, asking(`question ${n}`))
    const text = await exported(rig)
    expect(text.length).to.be.above(10_000)
    const pieces = text.match(/.{1,777}/gs) ?? []
    const request = { method: 'POST', headers: NDJSON, pieces } as const
    const answer = await rawRequest(`${small.url}/admin/import`, request)
    expect(JSON.parse(answer.text)).to.include({ imported: 40 })
    expect((await importing(small, text)).status).to.equal(200)
    await small.stop()
  })

  it('refuses what is no export, naming the line', async () => {
    await outcomeOf(rig, asking('one'))
    const text = await exported(rig)
    const cut = await errorOf(await importing(other, text.slice(0, -40)))
    expect(cut).to.have.nested.property('[0]', 400)
    expect(cut[1]).to.include({ code: 'invalid_request', param: 'body' })
    expect(cut[1].message).to.match(/^line 2: /)
    const json = { 'content-type': 'application/json' }
    expect(await errorOf(await importing(other, '{}', json))).to.have.nested.property('[0]', 400)
    expect(await errorOf(await importing(other, ''))).to.have.nested.property('[0]', 400)
    const door = await fetch(`${rig.url}/v1/chat/completions`, {
      method: 'POST',
      headers: NDJSON,
      body: JSON.stringify(QUESTION),
    })
    expect(door.status).to.equal(415)
    const packed = await errorOf(await importing(other, text, { ...NDJSON, ...GZIP }))
    expect(packed[0]).to.equal(415)
    expect(packed[1]).to.include({ param: 'content-encoding' })
  })

  it('asks for the admin key', async () => {
    const guarded = await startRig({}, { adminKey: 'admin' })
    for (const path of ['/admin/export', `/admin/entries/${digestOf('one')}`])
      expect((await fetch(guarded.url + path)).status).to.equal(401)
    expect((await importing(guarded, '')).status).to.equal(401)
    const headers = { ...NDJSON, authorization: 'Bearer admin' }
    expect((await importing(guarded, await exported(rig), headers)).status).to.equal(200)
    await guarded.stop()
  })
})

describe('administration of entries in Redis', () => {
  let server: RedisServer
  let rig: Rig

  beforeEach(async () => {
    server = await RedisServer.start()
    rig = await join()
  })

  afterEach(async () => {
    server.resume()
    await rig.stop()
    await server.stop()
  })

  const join = (): Promise<Rig> => startRig({ cache: { kind: 'redis', url: server.url } })

  async function imported(into: Rig, text: string): Promise<Record<string, unknown>> {
    return (await importing(into, text)).json() as Promise<Record<string, unknown>>
  }

  it('exports and imports a thousand entries, and leaves neighbours alone', async () => {
    const { cache, connection, close } = await connectCache(server)
    await connection.ask('x', (client) => client.set('llm:cache:entry:neighbour', 'x'))
    await Promise.all(
      Array.from({ length: 1000 }, (_, n) =>
        cache.set(entryOf(Date.now(), { key: keyOf(requestAsking(`question ${n}`)) })),
      ),
    )
    const text = await exported(rig)
    expect(text.trim().split('\n')).to.have.length(1002)
    await connection.ask('x', (client) => client.flushdb())
    expect(await imported(rig, text)).to.include({ imported: 1000 })
    await close()
  })

  it('V3: a process that has only just started imports nothing that was invalidated since', async () => {
    await outcomeOf(rig, asking('one'), { 'x-reprise-tags': 'red' })
    await outcomeOf(rig, asking('two'))
    const text = await exported(rig)
    await invalidate(rig, { tag: 'red' })
    const later = await join()
    expect(await imported(later, text)).to.deep.equal({
      imported: 0,
      skipped: { expired: 0, invalidated: 1, present: 1, refused: 0 },
    })
    expect(await outcomeOf(later, asking('one'))).to.equal('MISS')
    await later.stop()
  })

  it('V3: a process that has only just started imports what was generated after an invalidation', async () => {
    await invalidate(rig, { all: true })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await outcomeOf(rig, asking('one'))
    const text = await exported(rig)
    const { connection, close } = await connectCache(server)
    const names = await connection.ask('x', (client) => client.keys('llm:cache:entry:*'))
    await connection.ask('x', (client) => client.unlink(names))
    const later = await join()
    expect(await imported(later, text)).to.include({ imported: 1 })
    expect(await outcomeOf(later, asking('one'))).to.equal('HIT')
    await later.stop()
    await close()
  })

  it('F1: says that it cannot while Redis is away, and an export is no half of one', async () => {
    await outcomeOf(rig, asking('one'))
    const text = await exported(rig)
    await server.kill()
    await outcomeOf(rig, asking('two'))
    const [status, error] = await errorOf(await fetch(`${rig.url}/admin/export`))
    expect(status).to.equal(503)
    expect(error.code).to.equal('cache_unavailable')
    expect((await errorOf(await importing(rig, text)))[0]).to.equal(503)
    const preview = await invalidate(rig, { all: true, dryRun: true })
    expect(preview).to.deep.equal({ matched: 0, complete: false })
  })
})
