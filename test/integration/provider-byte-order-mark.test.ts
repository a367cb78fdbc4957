import { expect } from 'chai'
import { contentOf, type ErrorBody, post, type Rig, startRig } from '../support/chat.ts'
import { completion } from '../support/upstream-server.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

describe('a provider that puts a byte order mark before its JSON', () => {
  let rig: Rig

  before(async () => {
    rig = await startRig({ apology: false })
  })

  after(() => rig.stop())

  it('F1: is understood, as by clients that ask it themselves', async () => {
    rig.upstream.answer = (_call, response) => {
      response.writeHead(200, JSON_TYPE).end(`\ufeff${JSON.stringify(completion('Hello.'))}`)
    }
    const answer = await post(rig)
    expect(answer.status).to.equal(200)
    expect(await contentOf(answer)).to.equal('Hello.')
  })

  it('F1: is heard out where it refuses', async () => {
    rig.upstream.answer = (_call, response) => {
      response.writeHead(422, JSON_TYPE).end('\ufeff{"error":{"message":"no","code":"its_own"}}')
    }
    const answer = await post(rig, {
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: '' }],
    })
    expect(answer.status).to.equal(422)
    expect(((await answer.json()) as ErrorBody).error.code).to.equal('its_own')
  })
})
