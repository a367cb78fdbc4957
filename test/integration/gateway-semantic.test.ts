import { expect } from 'chai'
import { contentOf, eventsOf, post, type Rig, startRig, streamedContent } from '../support/chat.ts'
import { GatewayProcess } from '../support/gateway-process.ts'
import { answerTo, type RedisReprise, startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { ACME, asking } from '../support/requests.ts'
import { completion, sendJson, sendStream, streamOf } from '../support/upstream-server.ts'
import { within } from '../support/within.ts'

const asked = 'How do I reset my password?'
const similar = 'how do i reset my password??'
const opposite = 'How do I not reset my password?'

function bodyOf(content: string, fields: object = {}): object {
  return { model: 'gpt-4o-mini', messages: [{ role: 'user', content }], ...fields }
}

/** Asks until the answer comes as `x-cache` is to say: what was asked is learned in the background. */
async function until(outcome: string, ask: () => Promise<Response>): Promise<Response> {
  let answer = await ask()
  await within(15_000, async () => {
    if (answer.headers.get('x-cache') === outcome) return true
    await answer.text()
    answer = await ask()
    return false
  })
  return answer
}

describe('gateway, similar questions, embedded model', () => {
  let rig: Rig

  before(async () => {
    rig = await startRig({ semantic: { mode: 'on', deadlineMs: 5000 } })
    rig.upstream.answer = (call, response) => {
      const content = JSON.stringify(call.body.messages)
      if (call.body.stream === true) sendStream(response, streamOf(content))
      else sendJson(response, completion(content))
    }
    await (await post(rig, bodyOf(asked))).text()
  })

  after(() => rig.stop())

  /** Not to be stored: it is to be asked again. */
  const passing = { 'cache-control': 'no-store' }

  it('answers with the stored answer, and says so in every header', async () => {
    const answer = await until('SEMANTIC', () => post(rig, bodyOf(similar), passing))
    expect(answer.headers.get('cache-status')).to.equal('reprise; hit; detail=semantic')
    expect(answer.headers.get('age')).to.match(/^\d+$/)
    expect(answer.headers.get('x-reprise-provider')).to.equal('upstream')
    expect(await contentOf(answer)).to.include(asked)
  })

  it('streams it as well', async () => {
    const answer = await post(rig, bodyOf(similar, { stream: true }), passing)
    expect(answer.headers.get('x-cache')).to.equal('SEMANTIC')
    expect(streamedContent(await eventsOf(answer))).to.include(asked)
  })

  it('asks on where the question says the opposite', async () => {
    const answer = await post(rig, bodyOf(opposite), passing)
    expect(answer.headers.get('x-cache')).to.equal('MISS')
    expect(await contentOf(answer)).to.include('not')
  })

  it('lets callers be stricter by a header, and refuses what it does not understand', async () => {
    const outcomes: (string | null)[] = []
    for (const value of ['off', 'OFF', '1', '0', 'on', 'On', 'answer', 'ANSWER']) {
      const headers = { ...passing, 'x-reprise-semantic': value }
      const answer = await post(rig, bodyOf(similar), headers)
      await answer.text()
      outcomes.push(answer.headers.get('x-cache'))
    }
    const [answered, asked] = [Array(5).fill('SEMANTIC'), Array(3).fill('MISS')]
    expect(outcomes).to.deep.equal([...asked, ...answered])
    const wrong = await post(rig, bodyOf(similar), { 'x-reprise-semantic': '1.5' })
    expect(wrong.status).to.equal(400)
    expect(await wrong.text()).to.include('x-reprise-semantic')
  })

  it('K3: gives nobody another credential’s answer', async () => {
    const headers = { ...passing, authorization: 'Bearer somebody-else' }
    const answer = await post(rig, bodyOf(similar), headers)
    await answer.text()
    expect(answer.headers.get('x-cache')).to.equal('MISS')
  })

  it('shows in /metrics and /admin/stats what it found, left and shut out', async () => {
    const metrics = await (await fetch(`${rig.url}/metrics`)).text()
    expect(metrics).to.match(/reprise_requests_total\{outcome="semantic"\} [1-9]/)
    expect(metrics).to.match(/reprise_semantic_vetoes_total\{guard="negation"\} [1-9]/)
    expect(metrics).to.match(/reprise_semantic_questions [1-9]/)
    expect(metrics).to.include('reprise_audited_error_ratio{answers="semantic",bound="high"} 1')
    const stats = (await (await fetch(`${rig.url}/admin/stats`)).json()) as {
      audits: { semantic: object }
    }
    expect(stats.audits.semantic).to.deep.include({ low: 0, high: 1 })
  })

  it('V3: gives no invalidated answer', async () => {
    await fetch(`${rig.url}/admin/invalidate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"all":true}',
    })
    const answer = await post(rig, bodyOf(similar), passing)
    await answer.text()
    expect(answer.headers.get('x-cache')).to.equal('MISS')
  })
})

describe('gateway process, similar questions', () => {
  it('answers them with REPRISE_SEMANTIC=on, and nothing else set', async () => {
    const gateway = new GatewayProcess({
      REPRISE_SEMANTIC: 'on',
      REPRISE_SEMANTIC_DEADLINE_MS: '5000',
    })
    try {
      const url = await gateway.listening()
      await (await post({ url }, bodyOf(asked))).text()
      const headers = { 'cache-control': 'no-store' }
      const answer = await until('SEMANTIC', () => post({ url }, bodyOf(similar), headers))
      expect(answer.headers.get('x-reprise-provider')).to.equal('demo')
    } finally {
      gateway.signal('SIGTERM')
    }
    expect((await gateway.ended()).code).to.equal(0)
  })

  it('stops at the start where a setting is wrong, and names it', async () => {
    const wrong = {
      REPRISE_SEMANTIC_THRESHOLD: '1.5',
      REPRISE_SEMANTIC: 'perhaps',
    }
    for (const [name, value] of Object.entries(wrong)) {
      const { code, stderr } = await new GatewayProcess({ [name]: value }).ended()
      expect(code).to.equal(2)
      expect(stderr).to.include(name === 'REPRISE_SEMANTIC' ? 'semantic' : 'semanticThreshold')
    }
  })
})

describe('similar questions, two processes on one Redis', () => {
  let server: RedisServer
  let one: RedisReprise
  let two: RedisReprise

  before(async () => {
    server = await RedisServer.start()
    const semantic = { mode: 'on', deadlineMs: 5000 } as const
    one = await startRedisReprise(server.url, {}, { semantic })
    two = await startRedisReprise(server.url, {}, { semantic })
  })

  after(async () => {
    await Promise.all([one.reprise.close(), two.reprise.close()])
    await server.stop()
  })

  it('finds in one what was asked in the other', async () => {
    await one.ask(asked)
    await within(5000, async () => two.reprise.indexSize()?.questions === 1)
    expect(await two.ask(similar)).to.include({ outcome: 'semantic', content: answerTo(asked) })
    expect(two.provider.asked).to.have.length(0)
  })

  it('V3: gives in one no answer that was invalidated in the other', async () => {
    await one.reprise.invalidate.execute({ tenant: 'acme' })
    expect(await two.ask(similar)).to.include({ outcome: 'miss' })
  })

  it('misses within its bounds while Redis hangs, and is back after it', async () => {
    await one.ask('Where is the station?')
    await within(15_000, async () => {
      const request = asking('where is the station')
      const { outcome } = await two.reprise.generate.execute(request, ACME, { noStore: true })
      return outcome === 'semantic'
    })
    server.hang()
    const { outcome, ms } = await two.ask('where is the station??')
    server.resume()
    expect(outcome).to.equal('miss')
    expect(ms).to.be.below(2000)
    await within(5000, async () => (await two.ask('WHERE is the station')).outcome !== 'miss')
  })
})
