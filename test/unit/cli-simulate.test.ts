import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect } from 'chai'
import { logLines } from '../../src/adapters/cli/simulation-lines.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import { MATCHES } from '../../src/domain/semantic/judgement.ts'
import { jsonLines, SimulationRig } from '../support/simulation-rig.ts'

const START = Date.parse('2026-03-01T09:00:00Z')

function asked(content: string, minutes: number, more: JsonObject = {}): JsonObject {
  const request = { model: 'priced', messages: [{ role: 'user', content }] }
  const usage = { prompt_tokens: 100, completion_tokens: 10 }
  return { request, at: START + minutes * 60_000, usage, latency_ms: 2000, ...more }
}

describe('reprise simulate', () => {
  let rig: SimulationRig

  beforeEach(() => {
    rig = new SimulationRig()
  })

  it('says in its first sentence what would have been saved', async () => {
    const log = jsonLines([0, 1, 2, 30, 120].map((minutes) => asked('Where is it?', minutes)))
    expect(await rig.run(['simulate', '-'], log)).to.equal(0)
    expect(rig.stderr.text).to.equal('')
    expect(rig.stdout.text.replace(/\s+/g, ' ')).to.match(
      /^60% of 5 requests would have been answered from the cache, saving \$0\.0006 and 6\.0 s\. /,
    )
    expect(rig.stdout.text).to.match(/\n5 min +#{8}\.{12} +40\.0% +2 /)
    expect(rig.stdout.text).to.match(/\n1 h \* +#{12}\.{8} +60\.0% +3 /)
    expect(rig.stdout.text).to.match(/\n1 d +#{16}\.{4} +80\.0% +4 /)
    for (const line of rig.stdout.text.split('\n')) expect(line.length).to.be.at.most(80)
  })

  it('gives programs the same, as one document', async () => {
    const log = jsonLines([asked('a?', 0), asked('a?', 1), asked('b?', 2)])
    const { chosen, byTtl, read, repeats, keys } = await rig.document(
      ['simulate', '-', '--ttl', '30'],
      log,
    )
    expect(chosen).to.deep.include({ ttlSeconds: 30, requests: 3, answered: 0 })
    expect(
      (byTtl as readonly JsonObject[]).map(({ ttlSeconds, answered }) => [ttlSeconds, answered]),
    ).to.deep.equal([
      [30, 0],
      [300, 1],
      [3600, 1],
      [86_400, 1],
      [604_800, 1],
    ])
    expect(read).to.deep.include({
      lines: 3,
      formats: { plain: 3 },
      requests: 3,
      timed: 3,
      wrongLines: 0,
    })
    expect(keys).to.equal(2)
    expect((repeats as readonly JsonObject[])[0]).to.deep.include({ requests: 2, model: 'priced' })
  })

  it('keeps tenants apart, unless all are taken to be one', async () => {
    const log = jsonLines(['acme', 'acme', 'other'].map((tenant, n) => asked('a?', n, { tenant })))
    const apart = await rig.document(['simulate', '-'], log)
    expect(apart.chosen).to.deep.include({ answered: 1 })
    expect(apart.tenantCount).to.equal(2)
    const together = await rig.document(['simulate', '-', '--tenant', 'acme'], log)
    expect(together.chosen).to.deep.include({ answered: 2 })
  })

  it('counts prices that nobody knows as unknown', async () => {
    const unpriced = (n: number) => ({
      ...asked('a?', n),
      request: { model: 'own', messages: [{ role: 'user', content: 'a?' }] },
    })
    const log = jsonLines([unpriced(0), unpriced(1), asked('b?', 2), asked('b?', 3)])
    const { chosen, spent } = await rig.document(['simulate', '-'], log)
    expect(chosen).to.deep.include({ answered: 2, savedMicrousd: 200, unpriced: 1 })
    expect(spent).to.deep.include({ microusd: 400, unpriced: 2 })
    rig.stdout.text = ''
    await rig.run(['simulate', '-'], jsonLines([unpriced(0), unpriced(1)]))
    expect(rig.stdout.text)
      .to.match(/^50% of 2 requests .* saving 2\.0 s\./)
      .and.to.include('unknown')
    expect(rig.stdout.text.split('\n')[0]).to.not.include('$')
  })

  it('joins the answers of a batch, and takes what is cut short for not stored', async () => {
    const request = (id: string) => ({
      custom_id: id,
      method: 'POST',
      url: '/v1/chat/completions',
      body: asked('a?', 0).request,
    })
    const answer = (id: string, reason: string) => ({
      custom_id: id,
      response: {
        status_code: 200,
        body: {
          model: 'priced',
          choices: [{ finish_reason: reason, message: { content: 'x' } }],
          usage: { prompt_tokens: 7, completion_tokens: 1 },
        },
      },
    })
    const log = jsonLines([
      request('1'),
      request('2'),
      request('3'),
      answer('1', 'length'),
      answer('2', 'stop'),
      answer('3', 'stop'),
      answer('9', 'stop'),
    ])
    const { chosen, read } = await rig.document(['simulate', '-'], log)
    expect(chosen).to.deep.include({ answered: 1, savedMicrousd: 17 })
    expect(read).to.deep.include({ answers: 3, strayAnswers: 1, unfit: { incomplete: 1 } })
  })

  it('looks at each item of a request for embeddings', async () => {
    const embed = (input: readonly string[], n: number) => ({
      ...asked('', n),
      url: '/v1/embeddings',
      request: { model: 'priced', input },
    })
    const { chosen } = await rig.document(
      ['simulate', '-'],
      jsonLines([embed(['a', 'b'], 0), embed(['b', 'c'], 1)]),
    )
    expect(chosen).to.deep.include({ requests: 4, answered: 1, savedMicrousd: 100 })
  })

  it('leaves alone what has no key, and says why', async () => {
    const kept = { request: { model: 'priced', input: 'a?', previous_response_id: 'resp_1' } }
    const large =
      '{"request":{"model":"priced","seed":90071992547409931,"messages":[{"role":"user","content":"a?"}]}}'
    const log = `${jsonLines([kept, kept])}\n${large}\n${large}`
    const { chosen, read } = await rig.document(['simulate', '-'], log)
    expect(chosen).to.deep.include({ requests: 4, answered: 0 })
    expect((read as JsonObject).unkeyable).to.deep.equal({ provider_state: 2, inexact_number: 2 })
  })

  it('names lines that are wrong, and goes on', async () => {
    const wrong = Array.from({ length: 12 }, () => '{"model":"secret-model","messages":7}')
    const log = ['no json', ...wrong, jsonLines([asked('a?', 0)]), ''].join('\n')
    expect(await rig.run(['simulate', '-'], log)).to.equal(0)
    expect(rig.stdout.text)
      .to.include('line 1: is no JSON')
      .and.to.include('line 2: messages')
      .and.to.include('and 3 more')
      .and.not.to.include('secret-model')
  })

  it('fails at the first line that is wrong where that is wanted, and where nothing can be read', async () => {
    const log = `${jsonLines([asked('a?', 0)])}\n\n{"model":"m","messages":[]}`
    expect(await rig.run(['simulate', '-', '--strict'], log)).to.equal(1)
    expect(rig.stderr.text).to.equal('reprise: standard input:3: messages: must be a list\n')
    expect(rig.stdout.text).to.equal('')
    expect(await rig.run(['simulate', '/none.jsonl'])).to.equal(1)
    expect(await rig.run(['simulate', '-'], '{"type":"SPAN","traceId":"t"}')).to.equal(1)
    expect(rig.stderr.text)
      .to.include('/none.jsonl: no such file or folder')
      .and.to.include('holds no requests that could be answered; no call of a model')
  })

  it('passes over a line that is too long, and holds none of it in memory', async () => {
    const chunks = function* () {
      for (let n = 0; n < 17; n += 1) yield Buffer.alloc(1_048_576, 'x')
      yield Buffer.from(`\n\n${jsonLines([asked('a?', 0)])}`)
    }
    const lines: number[][] = []
    for await (const { number, bytes } of logLines(Readable.from(chunks()))) {
      lines.push([number, bytes?.length ?? 0])
    }
    expect(lines).to.deep.equal([
      [1, 0],
      [3, jsonLines([asked('a?', 0)]).length],
    ])
  })

  it('shows how far it has come on a terminal only, and leaves an empty line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reprise-simulate-'))
    const file = join(folder, 'log.jsonl')
    writeFileSync(file, jsonLines(Array.from({ length: 600 }, (_, n) => asked('a?', n))))
    try {
      await rig.run(['simulate', file])
      expect(rig.stderr.text).to.equal('')
      rig.stderr.isTTY = true
      await rig.run(['simulate', file])
      expect(rig.stderr.text).to.match(/reading \[#+\.*\] \d+%/)
      expect(rig.stderr.text.endsWith('\r\u001b[K')).to.equal(true)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('shows no prompt unless it is asked to, and then its beginning only', async () => {
    const secret = `A secret ${'x'.repeat(200)}`
    const log = jsonLines([asked(secret, 0), asked(secret, 1)])
    await rig.run(['simulate', '-'], log)
    expect(rig.stdout.text).to.not.include('secret')
    expect(JSON.stringify(await rig.document(['simulate', '-', '--semantic'], log))).to.not.include(
      'secret',
    )
    const { repeats } = await rig.document(['simulate', '-', '--show-prompts'], log)
    const [repeat] = repeats as readonly JsonObject[]
    expect(repeat?.preview)
      .to.match(/^A secret x+…$/)
      .and.have.lengthOf(100)
  })

  it('compares questions where that is wanted, by threshold, within a tenant and the time to live', async () => {
    const log = jsonLines([
      asked('How do I reset my password?', 0, { tenant: 'a' }),
      asked('how do i reset my password', 1, { tenant: 'a' }),
      asked('how do i reset my password!', 2, { tenant: 'b' }),
      asked('How do I reset my password', 600, { tenant: 'a' }),
    ])
    const { similar } = await rig.document(
      ['simulate', '-', '--semantic', '--threshold', '0.6'],
      log,
    )
    const { compared, byThreshold, justAbove, embedder } = similar as unknown as {
      compared: number
      embedder: string
      byThreshold: readonly { threshold: number; answered: number }[]
      justAbove: readonly JsonObject[]
    }
    expect([compared, embedder]).to.deep.equal([4, 'letters'])
    expect(byThreshold.map(({ threshold }) => threshold)).to.deep.equal([
      0.5, 0.6, 0.8, 0.9, 0.95, 0.99,
    ])
    expect(byThreshold[0]?.answered).to.equal(1)
    expect(justAbove).to.have.lengthOf(1)
    expect(justAbove[0]).to.have.all.keys('probability', 'asked', 'answeredBy')
  })

  it('compares questions as is configured: by intent, other words are no obstacle', async () => {
    const log = jsonLines([
      asked('How do I reset my password?', 0),
      asked('How do I reset my old password?', 1),
    ])
    const answered: unknown[] = []
    for (const match of MATCHES) {
      rig.match = match
      const { similar } = await rig.document(['simulate', '-', '--semantic'], log)
      const { byThreshold, match: shown } = similar as unknown as {
        match: string
        byThreshold: readonly { answered: number }[]
      }
      answered.push([shown, byThreshold[0]?.answered])
    }
    expect(answered).to.deep.equal([
      ['answer', 0],
      ['intent', 1],
    ])
  })

  it('is used wrongly with a time to live that is none, or a threshold for nothing', async () => {
    expect(await rig.run(['simulate', '-', '--ttl', '1h'])).to.equal(2)
    expect(await rig.run(['simulate', '-', '--threshold', '0.5'])).to.equal(2)
    expect(await rig.run(['simulate'])).to.equal(2)
    expect(rig.stdout.text).to.equal('')
  })
})
