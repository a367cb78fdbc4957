import { expect } from 'chai'
import { type ErrorBody, eventsOf, post, QUESTION } from '../support/chat.ts'
import { textChunk } from '../support/scripted-provider.ts'
import { startTestGateway, type TestGateway } from '../support/test-gateway.ts'

function fails(): never {
  throw new TypeError('x is not a function')
}

describe('a fault of ours', () => {
  let gateway: TestGateway

  beforeEach(async () => {
    gateway = await startTestGateway()
  })

  afterEach(() => gateway.stop())

  it('is a 500 that says nothing more, and a log line with the request’s identifier', async () => {
    gateway.reprise.generate.execute = fails
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
    const { generateStream } = gateway.reprise
    const chunks = async function* () {
      yield textChunk('Half an')
      fails()
    }
    const { execute } = generateStream
    generateStream.execute = async () => ({
      outcome: 'miss',
      stored: false,
      provider: 'test',
      chunks: chunks(),
    })
    const events = await eventsOf(await post(gateway, { ...QUESTION, stream: true }))
    expect(JSON.stringify(events.at(-1)))
      .to.include('internal_error')
      .and.not.to.include('not a function')
    expect(gateway.logger.messages).to.include('stream failed')
    generateStream.execute = execute
    expect((await post(gateway, { ...QUESTION, stream: true })).status).to.equal(200)
  })
})
