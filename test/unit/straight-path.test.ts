import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { requestMark } from '../../src/adapters/http/request-mark.ts'
import { straightPath } from '../../src/adapters/http/straight-path.ts'
import { TakenBodies } from '../../src/adapters/http/taken-bodies.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { until } from '../support/until.ts'

const TEXT = 'x'.repeat(10_000)

/** Far more than the two ends of a connection hold. */
const TEXTS = 10_000

const MARK = requestMark('/v1/chat/completions', {}, Buffer.from('{}'))

describe('the straight path', () => {
  let server: Server
  let given: number
  let left: number

  async function* texts(): AsyncGenerator<string, void, undefined> {
    try {
      for (; given < TEXTS; given += 1) yield TEXT
    } finally {
      left += 1
    }
  }

  beforeEach(async () => {
    given = 0
    left = 0
    const bodies = new TakenBodies()
    const doors = { answer: async () => ({ outcome: 'miss', headers: {}, body: texts() }) as const }
    const parts = { doors, bodies, logger: new RecordingLogger() }
    const handler = straightPath(parts, (_request, response) => void response.end('by a route'))
    server = createServer((asked, response) => {
      if (asked.method === 'POST') bodies.keep(asked, MARK)
      handler(asked, response)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })

  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  async function asked(method: string, type: string): Promise<IncomingMessage> {
    const { port } = server.address() as AddressInfo
    const sent = request({
      port,
      method,
      path: '/v1/chat/completions',
      headers: { 'content-type': type },
      agent: false,
    })
    sent.on('error', () => {})
    sent.end()
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    answer.on('error', () => {})
    answer.pause()
    return answer
  }

  /** Resolves to how many texts have been asked for once no more are. */
  async function settled(): Promise<number> {
    let before = -1
    await until(() => {
      const stands = given === before
      before = given
      return stands && given > 0
    })
    return given
  }

  it('makes no more of a stream than its caller takes', async () => {
    await asked('POST', 'application/json')
    expect(await settled()).to.be.below(TEXTS / 2)
  })

  it('leaves a stream whose caller hangs up without reading', async () => {
    const answer = await asked('POST', 'application/json; charset=utf-8')
    await settled()
    answer.destroy()
    await until(() => left === 1)
  })

  it('leaves to the routes what has not been read, and what says that it is no JSON', async () => {
    for (const [method, type] of [
      ['GET', 'application/json'],
      ['POST', 'text/plain'],
      ['POST', 'application/jsonp'],
    ] as const) {
      const answer = await asked(method, type)
      let all = ''
      for await (const piece of answer) all += String(piece)
      expect(all).to.equal('by a route')
    }
  })
})
