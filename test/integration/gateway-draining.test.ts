import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import { eventsOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { type sendStream, streamOf } from '../support/upstream-server.ts'

describe('a gateway that is told to stop, further', () => {
  let rig: Rig
  let gate: PromiseWithResolvers<void>

  beforeEach(async () => {
    rig = await startRig()
    gate = Promise.withResolvers<void>()
    rig.upstream.answer = async (_call, response) => {
      const [first, ...rest] = streamOf('Finished.')
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(`data: ${JSON.stringify(first)}\n\n`)
      await gate.promise
      sendRest(response, rest)
    }
  })

  afterEach(() => rig.stop())

  it('finishes a stream that has begun', async () => {
    const begun = await post(rig, { ...QUESTION, stream: true })
    const drained = rig.drain(10_000)
    gate.resolve()
    expect((await eventsOf(begun)).at(-1)).to.equal('[DONE]')
    expect(await drained).to.equal(0)
  })

  it('turns away what comes over a connection that is kept alive, and closes it', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const begun = await post(rig, { ...QUESTION, stream: true })
    expect(await over(agent, `${rig.url}/readyz`)).to.include({ status: 200 })
    const drained = rig.drain(10_000)
    expect(await over(agent, `${rig.url}/readyz`)).to.include({ status: 503, reused: true })
    const refused = await over(agent, `${rig.url}/v1/models`)
    expect(refused).to.include({ status: 503, reused: true, connection: 'close' })
    gate.resolve()
    await begun.text()
    expect(await drained).to.equal(0)
    agent.destroy()
  })

  it('has nothing to wait for where nothing is under way, and can be told twice', async () => {
    expect(await rig.drain(10_000)).to.equal(0)
    expect(await rig.drain(10_000)).to.equal(0)
    expect(await post(rig).catch(() => 'refused')).to.equal('refused')
  })

  it('can be told twice while something is under way', async () => {
    const begun = await post(rig, { ...QUESTION, stream: true })
    const drained = [rig.drain(10_000), rig.drain(10_000)]
    gate.resolve()
    await begun.text()
    expect(await Promise.all(drained)).to.deep.equal([0, 0])
  })
})

function sendRest(response: Parameters<typeof sendStream>[0], chunks: readonly object[]): void {
  for (const chunk of chunks) response.write(`data: ${JSON.stringify(chunk)}\n\n`)
  response.end('data: [DONE]\n\n')
}

async function over(agent: Agent, url: string): Promise<object> {
  const asked = request(url, { agent })
  asked.end()
  const [answer] = await once(asked, 'response')
  await text(answer)
  const { statusCode: status, headers } = answer
  return { status, reused: asked.reusedSocket, connection: headers.connection }
}
