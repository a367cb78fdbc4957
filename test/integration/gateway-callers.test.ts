import { expect } from 'chai'
import { outcomeOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { rawRequest } from '../support/raw-request.ts'
import { sendJson, UpstreamServer } from '../support/upstream-server.ts'

const authorized = (authorization: string) => ({ authorization })

describe('callers with keys, further', () => {
  let rig: Rig
  let upstream: UpstreamServer

  beforeEach(async () => {
    upstream = await UpstreamServer.start()
    const apiKeys = [
      { tenant: 'acme', key: 'key-acme' },
      { tenant: 'globex', key: 'key-globex' },
    ]
    const providers = [{ kind: 'openai', url: upstream.url, retries: 0 }] as const
    rig = await startRig({ providers }, { apiKeys, adminKey: 'key-admin' })
  })

  afterEach(async () => {
    await rig.stop()
    await upstream.stop()
  })

  it('have them kept here even where the provider has none of its own', async () => {
    expect(await outcomeOf(rig, QUESTION, authorized('Bearer key-acme'))).to.equal('MISS')
    await fetch(`${rig.url}/v1/models`, { headers: authorized('Bearer key-acme') })
    expect(upstream.calls).to.have.length(2)
    for (const { headers, text } of upstream.calls)
      expect(JSON.stringify(headers) + text).not.to.include('key-acme')
  })

  it('may spell the scheme in any case', async () => {
    expect(await outcomeOf(rig, QUESTION, authorized('bearer key-acme'))).to.equal('MISS')
    expect(await outcomeOf(rig, QUESTION, authorized('BEARER  key-acme'))).to.equal('HIT')
  })

  it('are told apart before anything of what they send is read', async () => {
    const bodies = ['{broken', 'x'.repeat(100_000), '{}', new Uint8Array([0xff])]
    for (const body of bodies) expect((await post(rig, body)).status).to.equal(401)
    const html = { 'content-type': 'text/html', ...authorized('Bearer wrong') }
    expect((await post(rig, 'x', html)).status).to.equal(401)
  })

  it('may present them where clients of other APIs do', async () => {
    for (const name of ['x-api-key', 'api-key']) {
      expect((await post(rig, QUESTION, { [name]: 'key-acme' })).status, name).to.equal(200)
      expect((await post(rig, QUESTION, { [name]: 'wrong' })).status, name).to.equal(401)
    }
  })

  it('K3: lose nothing when another tenant is invalidated', async () => {
    const [acme, globex] = [authorized('Bearer key-acme'), authorized('Bearer key-globex')]
    await outcomeOf(rig, QUESTION, acme)
    await outcomeOf(rig, QUESTION, globex)
    const answer = await fetch(`${rig.url}/admin/invalidate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorized('Bearer key-admin') },
      body: JSON.stringify({ tenant: 'acme' }),
    })
    expect(await answer.json()).to.deep.equal({ deleted: 1, complete: true })
    expect(await outcomeOf(rig, QUESTION, globex)).to.equal('HIT')
    expect(await outcomeOf(rig, QUESTION, acme)).to.equal('MISS')
  })

  it('K3: do not join each other’s generations', async () => {
    const gate = Promise.withResolvers<void>()
    const { answer } = upstream
    upstream.answer = async (call, response) => {
      await gate.promise
      return answer(call, response)
    }
    const asked = ['acme', 'globex'].map((name) =>
      outcomeOf(rig, QUESTION, authorized(`Bearer key-${name}`)),
    )
    await upstream.asked(2)
    gate.resolve()
    expect(await Promise.all(asked)).to.deep.equal(['MISS', 'MISS'])
  })
})

describe('callers where no keys are configured, further', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await startRig()
  })

  afterEach(() => rig.stop())

  it('K3: credentials of any kind are told apart, and from none', async () => {
    const credentials = ['Basic b25l', 'Basic dHdv', 'Bearer one two', 'Bearer one three', 'one']
    for (const credential of credentials)
      expect(await outcomeOf(rig, QUESTION, authorized(credential)), credential).to.equal('MISS')
    expect(await outcomeOf(rig, QUESTION, { 'x-api-key': 'two' })).to.equal('MISS')
    expect(await outcomeOf(rig)).to.equal('MISS')
    expect(rig.upstream.calls).to.have.length(credentials.length + 2)
  })

  it('the list of models is asked for with the caller’s credential', async () => {
    const upstream = await UpstreamServer.start()
    const open = await startRig({ providers: [{ kind: 'openai', url: upstream.url }] })
    upstream.answer = (_call, response) => sendJson(response, { error: { message: 'who?' } }, 401)
    const headers = authorized('Bearer sk-mine')
    const answer = await fetch(`${open.url}/v1/models`, { headers })
    expect(upstream.calls[0]?.headers).to.have.property('authorization', 'Bearer sk-mine')
    expect(answer.status).to.equal(401)
    expect(await answer.json()).to.have.nested.property('error.message', 'who?')
    await Promise.all([open.stop(), upstream.stop()])
  })

  for (const host of [
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '10.0.0.1',
  ]) {
    it(`administration does not answer to the name ${host}`, async () => {
      for (const [method, path] of [
        ['GET', '/admin/stats'],
        ['GET', '/metrics'],
        ['POST', '/admin/invalidate'],
      ] as const) {
        const { status, text } = await rawRequest(rig.url + path, { method, headers: { host } })
        expect(status).to.equal(403)
        expect(JSON.parse(text)).to.have.nested.property('error.type', 'permission_error')
      }
    })
  }

  it('administration does not answer through a proxy on this machine', async () => {
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via']) {
      const headers = { [header]: header === 'forwarded' ? 'for=203.0.113.7' : '203.0.113.7' }
      expect((await fetch(`${rig.url}/admin/stats`, { headers })).status, header).to.equal(403)
    }
  })
})
