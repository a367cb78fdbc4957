import { request } from 'node:http'
import { expect } from 'chai'
import { type ErrorBody, outcomeOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { sendJson } from '../support/upstream-server.ts'

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

/** What a 401 has to say besides (RFC 9110, 15.5.2; RFC 6750, 3). */
const CHALLENGE = 'Bearer realm="reprise"'

describe('callers with keys', () => {
  let rig: Rig

  before(async () => {
    const apiKeys = [
      { tenant: 'acme', key: 'key-acme' },
      { tenant: 'acme', key: 'key-acme-2' },
      { tenant: 'globex', key: 'key-globex' },
    ]
    rig = await startRig({}, { apiKeys, adminKey: 'key-admin' })
  })

  after(() => rig.stop())

  it('are turned away without one, or with a wrong one', async () => {
    for (const headers of [
      {},
      bearer('wrong'),
      { authorization: 'Basic a2V5' },
      bearer('key-admin'),
    ]) {
      const answer = await post(rig, QUESTION, headers)
      expect(answer.status).to.equal(401)
      expect(answer.headers.get('www-authenticate')).to.equal(CHALLENGE)
      const { error } = (await answer.json()) as ErrorBody
      expect(error).to.include({ code: 'invalid_api_key', type: 'authentication_error' })
    }
    const models = await fetch(`${rig.url}/v1/models`)
    expect(models.status).to.equal(401)
    expect(models.headers.get('www-authenticate')).to.equal(CHALLENGE)
    expect(rig.upstream.calls).to.be.empty
  })

  it('K3: share answers within their tenant, and with nobody else', async () => {
    expect(await outcomeOf(rig, QUESTION, bearer('key-acme'))).to.equal('MISS')
    expect(await outcomeOf(rig, QUESTION, bearer('key-acme-2'))).to.equal('HIT')
    expect(await outcomeOf(rig, QUESTION, bearer('key-globex'))).to.equal('MISS')
  })

  it('K3: cannot name another tenant in the body', async () => {
    const foreign = { ...QUESTION, tenant: 'acme', user: 'acme' }
    expect(await outcomeOf(rig, foreign, bearer('key-globex'))).to.equal('MISS')
  })

  it('have their keys kept here: the provider gets its own', async () => {
    for (const { headers } of rig.upstream.calls)
      expect(headers.authorization).to.equal('Bearer upstream-key')
  })

  it('do not administrate: that takes the admin key', async () => {
    const routes = ['/admin/stats', '/metrics']
    for (const route of routes) {
      const stranger = await fetch(rig.url + route)
      expect(stranger.status).to.equal(401)
      expect(stranger.headers.get('www-authenticate')).to.equal(CHALLENGE)
      expect((await fetch(rig.url + route, { headers: bearer('key-acme') })).status).to.equal(401)
      expect((await fetch(rig.url + route, { headers: bearer('key-admin') })).status).to.equal(200)
    }
    const body = JSON.stringify({ all: true })
    const json = { 'content-type': 'application/json' }
    const invalidate = `${rig.url}/admin/invalidate`
    const refused = await fetch(invalidate, {
      method: 'POST',
      body,
      headers: { ...json, ...bearer('key-acme') },
    })
    expect(refused.status).to.equal(401)
  })

  it('and those without can ask whether it lives', async () => {
    for (const route of ['/healthz', '/readyz'])
      expect((await fetch(rig.url + route)).status).to.equal(200)
  })
})

describe('callers where no keys are configured', () => {
  it('each credential is a tenant of its own', async () => {
    const rig = await startRig()
    expect(await outcomeOf(rig, QUESTION, bearer('one'))).to.equal('MISS')
    expect(await outcomeOf(rig, QUESTION, bearer('one'))).to.equal('HIT')
    expect(await outcomeOf(rig, QUESTION, bearer('two'))).to.equal('MISS')
    expect(await outcomeOf(rig)).to.equal('MISS')
    for (const { headers } of rig.upstream.calls)
      expect(headers.authorization).to.equal('Bearer upstream-key')
    await rig.stop()
  })

  it('the credential goes to a provider that has none of its own, and its refusal comes back', async () => {
    const first = await startRig()
    const rig = await startRig({
      providers: [{ kind: 'openai', url: first.upstream.url, retries: 0 }],
    })
    await post(rig, QUESTION, bearer('sk-mine'))
    expect(first.upstream.calls[0]?.headers.authorization).to.equal('Bearer sk-mine')
    await post(rig)
    expect(first.upstream.calls[1]?.headers).not.to.have.property('authorization')
    const error = { message: 'Incorrect API key', code: 'invalid_api_key' }
    first.upstream.answer = (_call, response) => sendJson(response, { error }, 401)
    const refused = await post(rig, QUESTION, bearer('sk-wrong'))
    expect(refused.status).to.equal(401)
    expect(refused.headers.get('www-authenticate')).to.equal(CHALLENGE)
    expect(((await refused.json()) as ErrorBody).error).to.include(error)
    await Promise.all([first.stop(), rig.stop()])
  })

  it('a refusal of the gateway’s own credential is the provider’s failure, not the caller’s', async () => {
    const rig = await startRig()
    rig.upstream.answer = (_call, response) => sendJson(response, {}, 401)
    expect(await outcomeOf(rig)).to.equal('DEGRADED')
    await rig.stop()
  })

  it('administration answers on this machine, under its own names only', async () => {
    const rig = await startRig()
    expect((await fetch(`${rig.url}/admin/stats`)).status).to.equal(200)
    expect(await statusFor(rig.url, 'evil.example')).to.equal(403)
    expect(await statusFor(rig.url, 'localhost')).to.equal(200)
    await rig.stop()
  })
})

function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/admin/stats`, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    asked.on('error', reject)
    asked.end()
  })
}
