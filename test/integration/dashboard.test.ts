import { expect } from 'chai'
import fastify from 'fastify'
import type { AdminState } from '../../src/adapters/http/admin-state.ts'
import { CallerRegistry } from '../../src/adapters/http/caller.ts'
import { dashboardFiles } from '../../src/adapters/http/dashboard-files.ts'
import { dashboardRoute } from '../../src/adapters/http/dashboard-route.ts'
import { outcomeOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { UpstreamServer } from '../support/upstream-server.ts'

const ADMIN = { adminKey: 'admin-secret' }
const BEARER = { authorization: 'Bearer admin-secret' }

describe('the dashboard’s door', () => {
  let rig: Rig

  before(async () => {
    rig = await startRig({}, ADMIN)
  })

  after(() => rig.stop())

  it('serves the page to everybody, under a strict policy', async () => {
    const answer = await fetch(`${rig.url}/dashboard`)
    expect(answer.status).to.equal(200)
    expect(Object.fromEntries(answer.headers)).to.include({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    })
    const page = await answer.text()
    expect(page).not.to.match(/<script(?![^>]*src=)|<style|\son\w+=|style=|https?:/)
  })

  it('serves every file that the page names, and sends none that is known twice', async () => {
    const page = await (await fetch(`${rig.url}/dashboard`)).text()
    const named = [...page.matchAll(/(?:src|href)="(dashboard\/[^"]+)"/g)].map(([, file]) => file)
    expect(named).to.have.length.above(4)
    for (const file of [...named, 'dashboard/uPlot.esm.js']) {
      const answer = await fetch(`${rig.url}/${file}`)
      const etag = answer.headers.get('etag') ?? ''
      expect([file, answer.status, await answer.text()])
        .to.include(200)
        .and.not.include('')
      const again = await fetch(`${rig.url}/${file}`, { headers: { 'if-none-match': etag } })
      expect([file, again.status, await again.text()]).to.deep.equal([file, 304, ''])
    }
  })

  it('sends nothing to who has it, whatever it is', async () => {
    const any = await fetch(`${rig.url}/dashboard`, { headers: { 'if-none-match': '*' } })
    expect([any.status, await any.text()]).to.deep.equal([304, ''])
    const old = await fetch(`${rig.url}/dashboard`, { headers: { 'if-none-match': '"old"' } })
    expect(old.status).to.equal(200)
  })

  it('answers HEAD as GET, without the body', async () => {
    for (const path of ['/dashboard', '/dashboard/uPlot.esm.js', '/dashboard/access']) {
      const [head, got] = await Promise.all(
        ['HEAD', 'GET'].map((method) => fetch(`${rig.url}${path}`, { method })),
      )
      const said = ({ status, headers }: Response): unknown =>
        ['etag', 'content-type', 'content-length']
          .map((name) => headers.get(name))
          .concat(`${status}`)
      expect(head && said(head), path).to.deep.equal(got && said(got))
      expect(await head?.text()).to.equal('')
    }
    expect((await fetch(`${rig.url}/dashboard/none.js`, { method: 'HEAD' })).status).to.equal(404)
    const etag = (await fetch(`${rig.url}/dashboard`)).headers.get('etag') ?? ''
    const known = { method: 'HEAD', headers: { 'if-none-match': etag } }
    expect((await fetch(`${rig.url}/dashboard`, known)).status).to.equal(304)
  })

  it('reads its files again after it could not', async () => {
    let readable = false
    const app = fastify()
    dashboardRoute(app, new CallerRegistry({ apiKeys: [] }), async () => {
      if (!readable) throw new Error('too many open files')
      return dashboardFiles()
    })
    const status = async (): Promise<number> => (await app.inject('/dashboard')).statusCode
    expect(await status()).to.equal(500)
    readable = true
    expect(await status()).to.equal(200)
    readable = false
    expect(await status()).to.equal(200)
    await app.close()
  })

  for (const path of [
    '/dashboard/../package.json',
    '/dashboard/%2e%2e%2fpackage.json',
    '/dashboard/none.js',
    '/dashboard/README',
  ]) {
    it(`has nothing at ${path}`, async () => {
      expect((await fetch(`${rig.url}${path}`)).status).to.equal(404)
    })
  }

  it('leads to the page from the address of its folder', async () => {
    const answer = await fetch(`${rig.url}/dashboard/`)
    expect(answer.url).to.equal(`${rig.url}/dashboard`)
  })

  it('says who may read the data, without refusing anything', async () => {
    const access = async (headers: Record<string, string>): Promise<unknown> =>
      (await fetch(`${rig.url}/dashboard/access`, { headers })).json()
    expect(await access({})).to.deep.equal({ access: 'key' })
    expect(await access({ authorization: 'Bearer wrong' })).to.deep.equal({ access: 'key' })
    expect(await access(BEARER)).to.deep.equal({ access: 'open' })
  })

  it('gives the state to nobody without the admin key', async () => {
    expect((await fetch(`${rig.url}/admin/state`)).status).to.equal(401)
    const wrong = { headers: { authorization: 'Bearer wrong' } }
    expect((await fetch(`${rig.url}/admin/state`, wrong)).status).to.equal(401)
    expect((await fetch(`${rig.url}/admin/state`, { headers: BEARER })).status).to.equal(200)
  })
})

describe('the state of the gateway', () => {
  it('is open on this machine where no admin key is configured, and not through a proxy', async () => {
    const rig = await startRig()
    const proxied = { headers: { 'x-forwarded-for': '203.0.113.7' } }
    expect((await fetch(`${rig.url}/admin/state`)).status).to.equal(200)
    expect((await fetch(`${rig.url}/admin/state`, proxied)).status).to.equal(403)
    const access = await (await fetch(`${rig.url}/dashboard/access`, proxied)).json()
    expect(access).to.deep.equal({ access: 'refused' })
    await rig.stop()
  })

  it('tells cache, providers, process and keys, and no prompt, tenant or credential', async () => {
    const rig = await startRig({}, { apiKeys: [{ tenant: 'acme-tenant', key: 'caller-secret' }] })
    const headers = { authorization: 'Bearer caller-secret' }
    await outcomeOf(rig, QUESTION, headers)
    await outcomeOf(rig, QUESTION, headers)
    const text = await (await fetch(`${rig.url}/admin/state`)).text()
    const state = JSON.parse(text) as AdminState
    expect(state.cache).to.include({ kind: 'memory', using: 'memory', degraded: false })
    expect(state.cacheSize).to.include({ entries: 1, evictions: 0 })
    expect(state.providers).to.deep.equal([{ name: 'upstream', state: 'closed' }])
    expect(state.process.version).to.match(/^\d+[.]\d+[.]\d+/)
    expect(state.process.rssBytes).to.be.above(1_000_000)
    expect(state.keys.hottest[0]).to.include({ model: 'gpt-4o-mini', count: 2, outcome: 'hit' })
    expect(state.keys.latest.map(({ outcome }) => outcome)).to.deep.equal(['hit', 'miss'])
    for (const secret of [
      'What is a cache?',
      'acme-tenant',
      'caller-secret',
      'Hello from upstream',
    ])
      expect(text).not.to.include(secret)
    await rig.stop()
  })

  it('tells when a breaker opened', async () => {
    const rig = await startRig({ apology: false })
    rig.upstream.answer = (_call, response) => void response.writeHead(500).end()
    for (let n = 0; n < 6; n += 1) await post(rig, { ...QUESTION, seed: n })
    const state = (await (await fetch(`${rig.url}/admin/state`)).json()) as AdminState
    expect(state.changes.list).to.have.length(1)
    expect(state.changes.list[0]).to.include({ name: 'upstream', from: 'closed', to: 'open' })
    await rig.stop()
  })

  it('counts requests that were handed on under the provider that did not answer', async () => {
    const [failing, answering] = [await UpstreamServer.start(), await UpstreamServer.start()]
    failing.answer = (_call, response) => void response.writeHead(500).end()
    const providers = [failing, answering].map(({ url }, place) => {
      const name = place === 0 ? 'first' : 'second'
      return { kind: 'openai', name, url, apiKey: 'x', retries: 0 } as const
    })
    const rig = await startRig({ providers })
    await outcomeOf(rig)
    const stats = (await (await fetch(`${rig.url}/admin/stats`)).json()) as {
      totals: Record<string, number>
      byProvider: Record<string, Record<string, number>>
      rangeLatency: Record<string, { count: number }>
    }
    expect(stats.totals).to.include({ failovers: 1, provider_errors: 1 })
    expect(stats.byProvider.first).to.include({ failovers: 1, provider_errors: 1 })
    expect(stats.byProvider.second).not.to.have.property('failovers')
    expect(stats.rangeLatency.miss).to.include({ count: 1 })
    await rig.stop()
    await failing.stop()
    await answering.stop()
  })
})
