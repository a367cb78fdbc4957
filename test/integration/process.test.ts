import type { ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'
import { untilDraining } from '../support/draining.ts'
import { eventually } from '../support/eventually.ts'
import { GatewayProcess } from '../support/gateway-process.ts'
import { RedisServer } from '../support/redis-server.ts'
import {
  completion,
  sendJson,
  sendStream,
  streamOf,
  UpstreamServer,
} from '../support/upstream-server.ts'

const QUESTION = { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Hello!' }] }

async function ask(
  address: string,
  body: object = QUESTION,
  signal: AbortSignal | null = null,
): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${address}/v1/chat/completions`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    signal,
  })
}

describe('the gateway as a process', function () {
  this.timeout(20_000)
  const started: GatewayProcess[] = []

  function start(environment: Readonly<Record<string, string>> = {}): GatewayProcess {
    const gateway = new GatewayProcess(environment)
    started.push(gateway)
    return gateway
  }

  afterEach(async () => {
    for (const gateway of started.splice(0)) {
      gateway.signal('SIGKILL')
      await gateway.ended()
    }
  })

  it('serves without any configuration, says where, and shows a line to try', async () => {
    const gateway = start()
    const address = await gateway.listening()
    const answers = [await ask(address), await ask(address)]
    expect(answers.map(({ headers }) => headers.get('x-cache'))).to.deep.equal(['MISS', 'HIT'])
    expect(answers[0]?.headers.get('x-reprise-provider')).to.equal('demo')
    const body = (await answers[0]?.json()) as { choices: { message: { content: string } }[] }
    expect(body.choices[0]?.message.content).to.match(/^\[demo: not an AI\]/)
    gateway.signal('SIGTERM')
    const { code, stdout } = await gateway.ended()
    expect(code).to.equal(0)
    expect(stdout).to.include(`curl -i ${address}/v1/chat/completions`)
  })

  it('does not start with wrong settings, and says which in one line', async () => {
    const { code, stderr, stdout } = await start({ REPRISE_PORT: 'eighty' }).ended()
    expect(code).to.equal(2)
    expect(stderr).to.equal('reprise: REPRISE_PORT: must be a whole number\n')
    expect(stdout).to.equal('')
  })

  it('says so in one line where its port is taken', async () => {
    const first = start()
    const { port } = new URL(await first.listening())
    const { code, stderr } = await start({ REPRISE_PORT: port }).ended()
    expect(code).to.equal(1)
    expect(stderr.trimEnd().split('\n').at(-1)).to.match(/^reprise: .*EADDRINUSE/)
  })

  it('finishes what is under way when it is told to stop, and writes its counters', async () => {
    const redis = await RedisServer.start()
    const { upstream, asked, finish } = await heldUpstream((response) =>
      sendStream(response, streamOf('Finished all the same.')),
    )
    const gateway = start({
      REPRISE_UPSTREAM_URL: upstream.url,
      REPRISE_REDIS_URL: redis.url,
      REPRISE_METRICS_FLUSH_MS: '3600000',
    })
    const address = await gateway.listening()
    const answer = ask(address, { ...QUESTION, stream: true })
    await asked
    gateway.signal('SIGTERM')
    await untilDraining(address)
    finish()
    expect(await (await answer).text()).to.match(/Finished [\s\S]*data: \[DONE\]\n\n$/)
    expect((await gateway.ended()).code).to.equal(0)
    const client = redis.client()
    expect(await client.hget('llm:cache:metrics', 'misses')).to.equal('1')
    client.disconnect()
    await Promise.all([redis.stop(), upstream.stop()])
  })

  it('finishes what goes on for the cache, though its caller has left, before it stops', async () => {
    const redis = await RedisServer.start()
    const { upstream, asked, finish } = await heldUpstream((response) =>
      sendJson(response, completion('Finished for the next.')),
    )
    const gateway = start({
      REPRISE_UPSTREAM_URL: upstream.url,
      REPRISE_REDIS_URL: redis.url,
      REPRISE_LINGER_MS: '60000',
    })
    const address = await gateway.listening()
    const caller = new AbortController()
    const answer = ask(address, QUESTION, caller.signal).catch(() => 'left')
    await asked
    caller.abort()
    expect(await answer).to.equal('left')
    gateway.signal('SIGTERM')
    await untilRefused(address)
    // Who does not wait for it is done by then.
    await Promise.race([gateway.ended(), pause(1000)])
    finish()
    const { code, stderr } = await gateway.ended()
    expect(code).to.equal(0)
    expect(stderr).to.match(/"cutOff":0.*"message":"stopped".*"unfinished":0/)
    const client = redis.client()
    expect(await client.keys('llm:cache:entry:*')).to.have.length(1)
    client.disconnect()
    await Promise.all([redis.stop(), upstream.stop()])
  })
})

/** A provider that sends nothing until it is told to finish. */
async function heldUpstream(send: (response: ServerResponse) => void) {
  const upstream = await UpstreamServer.start()
  const finishing = Promise.withResolvers<void>()
  const asked = Promise.withResolvers<void>()
  upstream.answer = async (_call, response) => {
    asked.resolve()
    await finishing.promise
    send(response)
  }
  return { upstream, asked: asked.promise, finish: finishing.resolve }
}

function untilRefused(address: string): Promise<void> {
  return eventually(async () => {
    const answered = await fetch(`${address}/readyz`).catch(() => undefined)
    return answered === undefined
  })
}
