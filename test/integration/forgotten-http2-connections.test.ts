import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { expect } from 'chai'
import { Certificate } from '../support/certificate.ts'
import { post, QUESTION } from '../support/chat.ts'
import { type Http2Fault, Http2Upstream } from '../support/http2-upstream.ts'
import { startTestGateway, type TestGateway } from '../support/test-gateway.ts'

describe('connections of HTTP/2 to a provider that were kept open', () => {
  const trusted = getCACertificates('default')
  let certificate: Certificate
  let provider: Http2Upstream
  let gateway: TestGateway

  before(() => {
    certificate = new Certificate()
    setDefaultCACertificates([...trusted, certificate.cert])
  })

  after(() => {
    setDefaultCACertificates(trusted)
    certificate.remove()
  })

  beforeEach(async () => {
    provider = await Http2Upstream.start(certificate)
    const bounds = { kind: 'openai', timeoutMs: 5000, retries: 0, apiKey: 'ours' } as const
    gateway = await startTestGateway({
      providers: [{ ...bounds, name: 'p', url: provider.url }],
    })
  })

  afterEach(async () => {
    await gateway.stop()
    await provider.stop()
  })

  async function ask(): Promise<string | null> {
    const answer = await post(gateway, QUESTION, { 'cache-control': 'no-store' })
    await answer.text()
    return answer.headers.get('x-cache')
  }

  const state = (): string | undefined => gateway.reprise.providers.health()[0]?.state

  it('carry one request after the other', async () => {
    for (let n = 0; n < 3; n += 1) expect(await ask()).to.equal('MISS')
    expect(provider.versions).to.deep.equal(['2.0', '2.0', '2.0'])
  })

  const faults: Readonly<Record<string, Http2Fault>> = {
    'resets them': (_response, connection) => connection.resetAndDestroy(),
    'closes them': (_response, connection) => connection.destroy(),
    'ends their sessions': (response) => response.stream?.session?.destroy(),
  }
  for (const [how, fault] of Object.entries(faults)) {
    it(`cost nobody the answer where the other end ${how}: it is asked by HTTP/1.1 once more`, async () => {
      Object.assign(provider, { fault, answered: 1 })
      for (let n = 0; n < 4; n += 1) expect(await ask()).to.equal('MISS')
      expect(provider.versions).to.deep.equal(['2.0', '2.0', '1.1', '2.0', '2.0', '1.1'])
      expect(state()).to.equal('closed')
    })
  }

  it('cost none of those the answer who share one', async () => {
    provider.answered = 1
    expect(await ask()).to.equal('MISS')
    expect(await Promise.all([ask(), ask(), ask()])).to.deep.equal(['MISS', 'MISS', 'MISS'])
  })

  it('are not to blame where new ones are reset, too', async () => {
    provider.answered = 0
    expect(await ask()).to.equal('DEGRADED')
    expect(provider.versions).to.deep.equal(['2.0'])
  })
})
