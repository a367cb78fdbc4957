import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect } from 'chai'
import { logLines } from '../../src/adapters/cli/log-lines.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import { asked, jsonLines, SimulationRig } from '../support/simulation-rig.ts'

describe('reprise simulate', () => {
  let rig: SimulationRig

  beforeEach(() => {
    rig = new SimulationRig()
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
      .to.include('standard input:1: is no JSON')
      .and.to.include('standard input:2: messages')
      .and.to.include('and 3 more')
      .and.not.to.include('secret-model')
  })

  it('says in which of several files a wrong line is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reprise-simulate-'))
    const [one, other] = [join(folder, 'one.jsonl'), join(folder, 'other.jsonl')]
    writeFileSync(one, jsonLines([asked('a?', 0)]))
    writeFileSync(other, 'no json')
    expect(await rig.run(['simulate', one, other])).to.equal(0)
    const { read } = await rig.document(['simulate', one, other])
    rmSync(folder, { recursive: true })
    expect(rig.stderr.text).to.equal('')
    expect((read as JsonObject).firstWrong).to.deep.equal([
      { file: other, line: 1, problem: 'is no JSON in UTF-8, one value per line' },
    ])
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
})
