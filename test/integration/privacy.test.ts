import { expect } from 'chai'
import { post, type Rig, startRig } from '../support/chat.ts'
import { completion, sendJson, sendStream, streamOf } from '../support/upstream-server.ts'

const SECRETS = ['prompt-secret', 'caller-secret', 'upstream-key', 'answer-secret', 'tag-secret']
const QUESTION = { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'prompt-secret' }] }

describe('what is nobody’s business', () => {
  let rig: Rig

  before(async () => {
    rig = await startRig()
  })

  after(() => rig.stop())

  it('M3: shows in no log line, whatever fails', async () => {
    const headers = { authorization: 'Bearer caller-secret', 'x-reprise-tags': 'tag-secret' }
    await post(rig, QUESTION, headers)
    rig.upstream.answer = (_call, response) =>
      sendJson(response, { error: { message: 'bad prompt-secret' } }, 500)
    await post(rig, { ...QUESTION, seed: 1 }, headers)
    rig.upstream.answer = (_call, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('answer-secret')
    }
    await post(rig, { ...QUESTION, seed: 2 }, headers)
    rig.upstream.answer = (_call, response) =>
      sendStream(response, streamOf('answer-secret'), false)
    await (await post(rig, { ...QUESTION, seed: 3, stream: true }, headers)).text()
    expect(rig.logger.lines).not.to.be.empty
    const logged = rig.logger.lines.map(({ message, details }) => {
      const { error } = details
      return JSON.stringify([
        message,
        details,
        error instanceof Error ? `${error.message} ${error.stack}` : '',
      ])
    })
    for (const secret of SECRETS) expect(logged.join('\n')).not.to.include(secret)
  })

  it('S3: what one caller says about a request is not repeated to another, whole or streamed', async () => {
    const other = await startRig()
    other.upstream.answer = ({ body: { metadata } }, response) =>
      sendJson(response, completion('Stored.', { metadata }))
    const asking = (metadata: object, fields: object = {}): Promise<Response> =>
      post(other, { ...QUESTION, store: true, metadata, ...fields })
    expect(await (await asking({ by: 'alice' })).json()).to.deep.include({
      metadata: { by: 'alice' },
    })
    const hit = await asking({ by: 'bob' })
    expect(hit.headers.get('x-cache')).to.equal('HIT')
    expect(await hit.json()).to.deep.include({ metadata: { by: 'bob' } })
    const streamed = await asking({ by: 'carol' }, { stream: true })
    expect(streamed.headers.get('x-cache')).to.equal('HIT')
    expect(await streamed.text())
      .to.include('carol')
      .and.not.to.match(/alice|bob/)
    await other.stop()
  })

  it('M3: shows in no error of ours', async () => {
    const wrong = [
      { ...QUESTION, temperature: 'prompt-secret' },
      '{"messages":"prompt-secret"',
      { model: 'prompt-secret' },
    ]
    for (const body of wrong) {
      const answer = await post(rig, body, { authorization: 'Bearer caller-secret' })
      const text = await answer.text()
      for (const secret of SECRETS) expect(text).not.to.include(secret)
    }
  })

  it('M3: shows in no metric', async () => {
    const exposed = await (await fetch(`${rig.url}/metrics`)).text()
    for (const secret of SECRETS) expect(exposed).not.to.include(secret)
  })
})
