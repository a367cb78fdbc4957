import { AsyncLocalStorage } from 'node:async_hooks'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect } from 'chai'
import { CallerRegistry } from '../../src/adapters/http/caller.ts'
import { Draining } from '../../src/adapters/http/draining.ts'
import { fastPath, type RequestHandler } from '../../src/adapters/http/fast-path.ts'
import { RecalledAnswers } from '../../src/adapters/http/recalled-answers.ts'
import { TakenBodies } from '../../src/adapters/http/taken-bodies.ts'
import { RecordingLogger } from '../support/recording-logger.ts'

/** A request as Node's server hands it over, and where it is answered. */
function arrived(): [request: IncomingMessage, response: ServerResponse] {
  const request = new IncomingMessage(new Socket())
  request.method = 'POST'
  request.url = '/v1/chat/completions'
  request.headers = { 'content-length': '2' }
  return [request, new ServerResponse(request)]
}

describe('the fast path, for requests of one turn', () => {
  let logger: RecordingLogger

  beforeEach(() => {
    logger = new RecordingLogger()
  })

  /** Nobody is known, so that each goes the long way. */
  function pathTo(longWay: RequestHandler): RequestHandler {
    const callers = new CallerRegistry({ apiKeys: [{ key: 'a key', tenant: 'acme' }] })
    const recall = { isOpen: true, execute: async () => undefined }
    const parts = { recall, callers, bodies: new TakenBodies(), draining: new Draining(), logger }
    const answers = new RecalledAnswers({ recall, callers, clock: { now: () => 0 } })
    return fastPath({ ...parts, answers, maxBodyBytes: 1000 }, longWay)
  }

  function nextTurn(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve))
  }

  it('begins each in the context in which it arrived', async () => {
    const context = new AsyncLocalStorage<number>()
    const found: unknown[] = []
    const path = pathTo(() => found.push(context.getStore()))
    for (const caller of [1, 2, 3]) context.run(caller, () => path(...arrived()))
    await nextTurn()
    expect(found).to.deep.equal([1, 2, 3])
  })

  /** One that is let in, and whose body has not come yet. */
  function announced(): ReturnType<typeof arrived> {
    const [request, response] = arrived()
    request.headers['x-api-key'] = 'a key'
    return [request, response]
  }

  async function receive(request: IncomingMessage): Promise<void> {
    request.push('{}')
    request.push(null)
    await nextTurn()
  }

  it('goes on with one whose body comes later in the context in which it arrived', async () => {
    const context = new AsyncLocalStorage<number>()
    const found: unknown[] = []
    const path = pathTo(() => found.push(context.getStore()))
    const [request, response] = announced()
    context.run(1, () => path(request, response))
    await nextTurn()
    expect(found).to.deep.equal([])
    await receive(request)
    expect(found).to.deep.equal([1])
  })

  it('ends one that fails when its body has come, and nothing else', async () => {
    const [request, response] = announced()
    pathTo(() => {
      throw new TypeError('unforeseen')
    })(request, response)
    await nextTurn()
    await receive(request)
    expect(response.destroyed).to.equal(true)
    expect(logger.messages).to.deep.equal(['the fast path failed'])
  })

  it('ends one that fails, says so, and begins the others', async () => {
    const all = [arrived(), arrived(), arrived()] as const
    const begun: IncomingMessage[] = []
    const path = pathTo((request) => {
      if (request === all[1][0]) throw new TypeError('unforeseen')
      begun.push(request)
    })
    for (const one of all) path(...one)
    await nextTurn()
    expect(begun).to.deep.equal([all[0][0], all[2][0]])
    expect(all.map(([, response]) => response.destroyed)).to.deep.equal([false, true, false])
    expect(logger.messages).to.deep.equal(['the fast path failed'])
  })
})
