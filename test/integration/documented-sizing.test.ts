import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'chai'
import { createReprise } from '../../src/container/reprise.ts'
import type { AtRestSettings } from '../../src/container/settings.ts'
import { cacheKeyText } from '../../src/domain/cache-key.ts'
import { GatewayProcess } from '../support/gateway-process.ts'
import { startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { ACME, asking, keyOf, responseOf } from '../support/requests.ts'
import { ScriptedProvider } from '../support/scripted-provider.ts'
import { keyText } from '../support/seals.ts'

const DOCUMENT = readFileSync(resolve(import.meta.dirname, '../../docs/operations.md'), 'utf8')

/** The figure that the documentation gives in such words. */
function documented(words: RegExp): number {
  const [, figure] = words.exec(DOCUMENT) ?? []
  expect(figure, String(words)).to.match(/^[\d.]+$/)
  return Number(figure)
}

/** Text of so many words, six characters each with the space. */
const words = (count: number): string =>
  Array.from({ length: count }, (_, place) => ['cache', 'of', 'answers', 'again'][place % 4]).join(
    ' ',
  )

describe('the figures for sizing', () => {
  let server: RedisServer

  before(async () => {
    server = await RedisServer.start()
  })

  after(() => server.stop())

  async function emptied(): Promise<void> {
    const client = server.client()
    await client.flushall()
    client.disconnect()
  }

  /** Bytes that Redis uses for one stored answer, those of what is stored, and those of its JSON. */
  async function stored(
    content: string,
    atRest: AtRestSettings = { compressFromBytes: 0 },
  ): Promise<{ readonly used: number; readonly length: number; readonly json: number }> {
    await emptied()
    const { reprise, provider } = await startRedisReprise(server.url, {}, { atRest })
    const answer = responseOf(content)
    provider.reaction = async () => answer
    await reprise.generate.execute(asking('a question'), ACME)
    await reprise.close()
    const client = server.client()
    const name = `llm:cache:entry:${cacheKeyText(keyOf(asking('a question')))}`
    const used = Number(await client.call('MEMORY', 'USAGE', name))
    const length = await client.strlen(name)
    client.disconnect()
    return { used, length, json: JSON.stringify(answer.body).length }
  }

  it('say what an answer takes in Redis, to a quarter of a kilobyte', async () => {
    const beyond = documented(/its JSON and ([\d.]+) kB/)
    for (const count of [1, 100, 400]) {
      const { used, json } = await stored(words(count))
      expect((used - json) / 1000, `${count} words`).to.be.closeTo(beyond, 0.25)
    }
  })

  it('say what 500 words take', async () => {
    const kilobytes = documented(/([\d.]+) kB for 500 words/)
    expect((await stored(words(500))).used / 1000).to.be.closeTo(kilobytes, 0.6)
  })

  it('say what prose takes that is compressed', async () => {
    expect(DOCUMENT).to.include('(1 KiB) on it is compressed: prose takes about half')
    const { length, json } = await stored(DOCUMENT.slice(0, 2500), {})
    expect(length / json).to.be.within(0.35, 0.65)
  })

  it('say how an answer in memory is counted', async () => {
    const beyond = documented(/its JSON and ([\d.]+) kB, neither/)
    const answer = responseOf(words(100))
    const provider = new ScriptedProvider()
    const reprise = createReprise({ adapters: { providers: [provider] } })
    provider.reaction = async () => answer
    await reprise.generate.execute(asking('a question'), ACME)
    const { bytes = 0 } = reprise.cacheSize() ?? {}
    await reprise.close()
    expect((bytes - JSON.stringify(answer.body).length) / 1000).to.be.closeTo(beyond, 0.1)
  })

  it('say what encryption adds at most', async () => {
    const most = documented(/Encryption adds less than (\d+) bytes/)
    const encryptionKeys = [{ id: 'a', key: keyText('a') }]
    const [plain, sealed] = [
      await stored(words(100)),
      await stored(words(100), { compressFromBytes: 0, encryptionKeys }),
    ]
    expect(sealed.length - plain.length).to.be.within(1, most - 1)
  })

  for (const [kind, expected] of [
    ['redis', 1],
    ['tiered', 2],
  ] as const) {
    it(`say how many connections a process has with ${kind}`, async () => {
      expect(DOCUMENT).to.include('one per process; two with `tiered`')
      const { reprise, ask } = await startRedisReprise(server.url, { kind })
      await ask('a question')
      const client = server.client()
      const list = String(await client.client('LIST'))
        .trim()
        .split('\n')
      client.disconnect()
      await reprise.close()
      expect(list.filter((line) => !line.includes('cmd=client'))).to.have.length(expected)
    })
  }

  it('say what a process takes, to a quarter', async () => {
    const megabytes = documented(/^\| a process \| (\d+) MB/m)
    const gateway = new GatewayProcess({ REPRISE_LOG_LEVEL: 'error' })
    const url = await gateway.listening()
    for (let n = 0; n < 200; n += 1) {
      const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: `q ${n}` }] })
      const headers = { 'content-type': 'application/json' }
      await (await fetch(`${url}/v1/chat/completions`, { method: 'POST', headers, body })).text()
    }
    const state = (await (await fetch(`${url}/admin/state`)).json()) as {
      process: { rssBytes: number }
    }
    gateway.signal('SIGTERM')
    await gateway.ended()
    expect(state.process.rssBytes / 1e6).to.be.within(0.5 * megabytes, 1.25 * megabytes)
  })
})
