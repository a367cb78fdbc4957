import { expect } from 'chai'
import type { OpenAiEmbedderSettings } from '../../src/adapters/semantic/openai-embedder.ts'
import { servedEmbedder } from '../../src/container/served-embedder.ts'
import { EmbedderRig, failureOf, KEY, TEXTS } from '../support/embedder-rig.ts'

describe('an embedder over HTTP', () => {
  let rig: EmbedderRig

  beforeEach(async () => {
    rig = await EmbedderRig.start()
  })

  afterEach(() => rig.stop())

  it('asks for the model’s vectors of the texts, with the key', async () => {
    await rig.embedder.embed(TEXTS)
    expect(rig.server.calls[0]).to.deep.include({
      method: 'POST',
      path: '/v1/embeddings',
      body: { model: 'small', input: TEXTS, encoding_format: 'base64' },
    })
    expect(rig.server.calls[0]?.headers).to.include({ authorization: `Bearer ${KEY}` })
  })

  it('asks for the dimensions that it was told, and takes no others', async () => {
    const eight = rig.embedderWith({ dimensions: 8 })
    expect((await eight.embed(TEXTS))[0]).to.have.length(8)
    expect(rig.server.calls[0]?.body).to.include({ dimensions: 8 })
    const nine = rig.embedderWith({ dimensions: 9 })
    expect(await failureOf(nine.embed(TEXTS))).to.include('other dimensions')
    await Promise.all([eight.close(), nine.close()])
  })

  it('sends no key where it has none, nor credentials of the URL', async () => {
    const url = rig.server.url.replace('//', '//user:sk-secret@')
    const keyless = servedEmbedder({ url, model: 'small' })
    await keyless.embed(TEXTS)
    expect(rig.server.calls[0]?.headers).not.to.have.property('authorization')
    await keyless.close()
  })

  it('is told from others by address, model and dimensions, and by no secret', async () => {
    const identityWith = (settings: Partial<OpenAiEmbedderSettings>): string =>
      rig.embedderWith({
        url: 'https://user:sk-secret@example.org/a/v1/?key=sk-secret',
        ...settings,
      }).identity
    expect(identityWith({})).to.equal('https://example.org/a/v1 small default')
    const changes = [
      {},
      { url: 'https://example.org/b/v1' },
      { url: 'http://example.org/a/v1' },
      { url: 'https://example.org:8443/a/v1' },
      { model: 'large' },
      { dimensions: 256 },
      { dimensions: 512 },
    ]
    expect(new Set(changes.map(identityWith)).size).to.equal(changes.length)
  })

  it('refuses empty texts, and more than 32, without asking', async () => {
    expect(await failureOf(rig.embedder.embed(['']))).to.include('empty')
    expect(await failureOf(rig.embedder.embed(Array(33).fill('a question')))).to.include('32')
    expect(rig.server.calls).to.have.length(0)
    expect(await rig.embedder.embed(Array(32).fill('a question'))).to.have.length(32)
  })
})
