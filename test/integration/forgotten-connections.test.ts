import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { eventsOf, post, QUESTION } from '../support/chat.ts'
import { startTestGateway, type TestGateway } from '../support/test-gateway.ts'
import {
  completion,
  sendJson,
  sendStream,
  streamOf,
  UpstreamServer,
} from '../support/upstream-server.ts'

type Fault = (response: ServerResponse) => unknown

const resets: Fault = ({ socket }) => socket?.resetAndDestroy()
const closes: Fault = ({ socket }) => socket?.destroy()

describe('connections to a provider that were kept open', () => {
  let provider: UpstreamServer
  let gateway: TestGateway

  beforeEach(async () => {
    provider = await UpstreamServer.start()
    await start(provider.url)
  })

  afterEach(async () => {
    await gateway.stop()
    await provider.stop()
  })

  async function start(url: string): Promise<void> {
    const bounds = { kind: 'openai', timeoutMs: 5000, retries: 0, apiKey: 'ours' } as const
    gateway = await startTestGateway({ providers: [{ ...bounds, name: 'p', url }] })
  }

  /** Has the provider answer the first request of each connection only; `sound` says whether it answers that. */
  function misbehave(fault: Fault, sound: (connection: number) => boolean = () => true): void {
    const used = new WeakSet<object>()
    let connections = 0
    provider.answer = ({ body }, response) => {
      const isFirst = response.socket !== null && !used.has(response.socket)
      if (response.socket !== null) used.add(response.socket)
      if (isFirst) connections += 1
      if (!isFirst || !sound(connections)) fault(response)
      else if (body.stream === true) sendStream(response, streamOf('Hello.'))
      else sendJson(response, completion('Hello.'))
    }
  }

  async function ask(stream = false): Promise<string | null> {
    const answer = await post(gateway, { ...QUESTION, stream }, { 'cache-control': 'no-store' })
    if (stream) await eventsOf(answer)
    else await answer.text()
    return answer.headers.get('x-cache')
  }

  const state = (): string | undefined => gateway.reprise.providers.health()[0]?.state

  for (const [how, fault] of Object.entries({ resets, closes })) {
    for (const stream of [false, true]) {
      it(`cost nobody the answer where the other end ${how} them, ${stream ? 'streamed' : 'whole'}`, async () => {
        misbehave(fault)
        for (let n = 0; n < 10; n += 1) expect(await ask(stream)).to.equal('MISS')
        expect(state()).to.equal('closed')
        expect(provider.calls).to.have.length(15)
      })
    }
  }

  it('are not tried one after the other', async () => {
    misbehave(resets)
    const { answer } = provider
    const [idle, third] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    provider.answer = async (call, response) => {
      const { length } = provider.calls
      if (length === 3) third.resolve()
      if (length === 1 || length === 3) await idle.promise
      // The first one's connection is to be idle before the second one's is reset.
      if (length === 3) await first
      await answer(call, response)
    }
    const first = ask()
    await provider.asked(1)
    expect(await ask()).to.equal('MISS')
    const onReused = ask()
    await third.promise
    expect(await ask()).to.equal('MISS')
    idle.resolve()
    expect([await first, await onReused]).to.deep.equal(['MISS', 'MISS'])
    expect(provider.calls).to.have.length(5)
  })

  it('are not to blame where new ones are reset, too', async () => {
    misbehave(resets, (connection) => connection === 1)
    expect(await ask()).to.equal('MISS')
    expect(await ask()).to.equal('DEGRADED')
    expect(provider.calls).to.have.length(3)
    for (let n = 0; n < 6; n += 1) expect(await ask()).to.equal('DEGRADED')
    expect(provider.calls.length).to.be.below(9)
    expect(state()).to.equal('open')
  })

  it('are none where TLS is never agreed on', async () => {
    let connections = 0
    const server = createServer((socket) => {
      connections += 1
      socket.once('data', () => socket.resetAndDestroy()).on('error', () => {})
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    await gateway.stop()
    await start(`https://127.0.0.1:${port}/v1`)
    expect(await ask()).to.equal('DEGRADED')
    expect(connections).to.equal(1)
    server.close()
  })

  const known: Readonly<Record<string, Fault>> = {
    'are reset after a while': (response) => sleep(1200).then(() => resets(response)),
    'are reset after a first sign': (response) => {
      response.writeProcessing()
      setTimeout(resets, 50, response)
    },
    'carry something else': ({ socket }) => socket?.end('no answer\r\n\r\n'),
  }
  for (const [what, fault] of Object.entries(known)) {
    it(`were not forgotten where they ${what}`, async () => {
      misbehave(fault)
      expect(await ask()).to.equal('MISS')
      expect(await ask()).to.equal('DEGRADED')
      expect(provider.calls).to.have.length(2)
    })
  }
})
