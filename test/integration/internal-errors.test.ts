import { expect } from 'chai'
import { type ErrorBody, eventsOf, post, QUESTION } from '../support/chat.ts'
import { finishChunk, ScriptedProvider, textChunk } from '../support/scripted-provider.ts'
import { startTestGateway, type TestGateway } from '../support/test-gateway.ts'

describe('a fault of ours', () => {
  let provider: ScriptedProvider
  let gateway: TestGateway

  beforeEach(async () => {
    provider = new ScriptedProvider()
    gateway = await startTestGateway({ adapters: { providers: [provider] } })
  })

  afterEach(() => gateway.stop())

  it('is a 500 that says nothing more, and a log line with the request’s identifier', async () => {
    provider.failWith(new TypeError('x is not a function'))
    const answer = await post(gateway, QUESTION, { 'x-request-id': 'mine' })
    expect(answer.status).to.equal(500)
    const { error } = (await answer.json()) as ErrorBody
    expect(error).to.include({
      message: 'internal error',
      code: 'internal_error',
      type: 'server_error',
    })
    const [line] = gateway.logger.lines
    expect(line).to.include({ level: 'error', message: 'request failed' })
    expect(line?.details).to.have.property('requestId', 'mine')
  })

  it('in the middle of a stream ends it with an error, and is logged', async () => {
    provider.chunks = async function* () {
      yield textChunk('Half an')
      throw new TypeError('x is not a function')
    }
    const events = await eventsOf(await post(gateway, { ...QUESTION, stream: true }))
    expect(JSON.stringify(events.at(-1)))
      .to.include('internal_error')
      .and.not.to.include('not a function')
    expect(gateway.logger.messages).to.include('stream failed')
    provider.chunks = async function* () {
      yield textChunk('Whole.')
      yield finishChunk()
    }
    expect((await post(gateway)).status).to.equal(200)
  })
})
