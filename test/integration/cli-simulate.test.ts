import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { jsonLines } from '../support/simulation-rig.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const START = Date.parse('2026-03-01T09:00:00Z')

/** Ten questions of which each comes twice, a minute apart from the next; the second time ten minutes later. */
const QUESTIONS = Array.from({ length: 20 }, (_, n) => ({
  n,
  at: START + n * 60_000,
  messages: [{ role: 'user', content: `What is the answer to question ${n % 10}?` }],
}))

const answerTo = (n: number) => ({
  id: `chatcmpl-${n}`,
  object: 'chat.completion',
  model: 'gpt-4o-mini',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: '42' } }],
  usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
})

const FORMATS: Readonly<Record<string, readonly object[]>> = {
  plain: QUESTIONS.map(({ at, messages, n }) => ({
    request: { model: 'gpt-4o-mini', messages },
    at,
    latency_ms: 1500,
    response: answerTo(n),
  })),
  LiteLLM: QUESTIONS.map(({ at, messages, n }) => ({
    request_id: `${n}`,
    call_type: 'acompletion',
    api_key: 'hash',
    startTime: new Date(at).toISOString(),
    endTime: new Date(at + 1500).toISOString(),
    model: 'gpt-4o-mini',
    custom_llm_provider: 'openai',
    prompt_tokens: 1000,
    completion_tokens: 100,
    messages: '{}',
    proxy_server_request: JSON.stringify({ model: 'gpt-4o-mini', messages }),
    response: JSON.stringify(answerTo(n)),
    status: 'success',
  })),
  Langfuse: QUESTIONS.map(({ at, messages, n }) => ({
    id: `${n}`,
    traceId: 't',
    type: 'GENERATION',
    startTime: new Date(at).toISOString(),
    endTime: new Date(at + 1500).toISOString(),
    model: 'gpt-4o-mini',
    modelParameters: {},
    input: messages,
    output: { role: 'assistant', content: '42' },
    usageDetails: { input: 1000, output: 100, total: 1100 },
  })),
  'OpenAI batch': [
    ...QUESTIONS.map(({ messages, n }) => ({
      custom_id: `request-${n}`,
      method: 'POST',
      url: '/v1/chat/completions',
      body: { model: 'gpt-4o-mini', messages },
    })),
    ...QUESTIONS.map(({ n }) => ({
      id: `batch_req_${n}`,
      custom_id: `request-${n}`,
      response: { status_code: 200, request_id: 'r', body: answerTo(n) },
      error: null,
    })),
  ],
}

describe('the command line on logs, as a process', function () {
  this.timeout(60_000)
  const folder = mkdtempSync(join(tmpdir(), 'reprise-simulate-'))
  const file = join(folder, 'log.jsonl')
  after(() => rmSync(folder, { recursive: true }))

  async function run(
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {},
    input = '',
  ) {
    const { PATH = '' } = process.env
    const child = spawn(process.execPath, ['src/cli.ts', ...args], {
      cwd: ROOT,
      env: { PATH, ...environment },
      stdio: 'pipe',
    })
    child.stdin.end(input)
    const [stdout, stderr, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ])
    return { code, stdout, stderr }
  }

  for (const [format, rows] of Object.entries(FORMATS)) {
    it(`says of a log of ${format} what would have been saved, at list prices`, async () => {
      writeFileSync(file, jsonLines(rows))
      const { code, stdout, stderr } = await run(['simulate', file, '--json'])
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' })
      const { chosen, byTtl, read } = JSON.parse(stdout)
      expect(read.formats[format]).to.equal(20)
      const timed = format !== 'OpenAI batch'
      expect(chosen).to.deep.include({
        ttlSeconds: 3600,
        requests: 20,
        answered: 10,
        hitRate: 0.5,
        savedInputTokens: 10_000,
        savedOutputTokens: 1000,
        unpriced: 0,
        savedMs: timed ? 15_000 : 0,
      })
      // $0.15 and $0.60 per million tokens: $0.00021 each.
      expect(chosen.savedMicrousd).to.equal(2100)
      expect(byTtl[0]).to.deep.include({ ttlSeconds: 300, answered: timed ? 0 : 10 })
    })
  }

  it('reads compressed logs, several files and standard input, and heeds the configured time to live', async () => {
    const compressed = join(folder, 'log.jsonl.gz')
    const plain = jsonLines(FORMATS.plain ?? [])
    writeFileSync(compressed, gzipSync(plain))
    const batch = FORMATS['OpenAI batch'] ?? []
    const [input, output] = [join(folder, 'input.jsonl'), join(folder, 'output.jsonl')]
    writeFileSync(input, jsonLines(batch.slice(0, 20)))
    writeFileSync(output, jsonLines(batch.slice(20)))
    const answers = await Promise.all([
      run(['simulate', compressed]),
      run(['simulate', '-'], { REPRISE_TTL_SECONDS: '300' }, plain),
      run(['simulate', input, output]),
    ])
    expect(answers.map(({ code }) => code)).to.deep.equal([0, 0, 0])
    const firsts = answers.map(({ stdout }) => stdout.split(/\.\s/)[0]?.replace(/\s+/g, ' '))
    expect(firsts).to.deep.equal([
      '50% of 20 requests would have been answered from the cache, saving $0.0021 and 15 s',
      '0% of 20 requests would have been answered from the cache',
      '50% of 20 requests would have been answered from the cache, saving $0.0021',
    ])
  })

  it('fails on a file that is no gzip file, or cut off, in one line', async () => {
    const broken = join(folder, 'broken.jsonl.gz')
    writeFileSync(broken, 'no gzip')
    const { code, stdout, stderr } = await run(['simulate', broken])
    expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' })
    expect(stderr).to.match(/^reprise: .*broken\.jsonl\.gz: is no gzip file, or a damaged one\n$/)
  })

  it('compares questions with the embedded model', async () => {
    const asked = [
      'How do I reset my password?',
      'how do I reset my password',
      'Where is my parcel?',
    ]
    const rows = asked.map((content) => ({
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content }],
    }))
    const { code, stdout } = await run(
      ['simulate', '-', '--semantic', '--json'],
      {},
      jsonLines(rows),
    )
    expect(code).to.equal(0)
    const { chosen, similar } = JSON.parse(stdout)
    expect(chosen.answered).to.equal(0)
    const at = similar.byThreshold.find(({ threshold }: { threshold: number }) => threshold === 0.9)
    expect(at.answered).to.equal(1)
    expect(similar.embedder).to.include('energetic-ai')
  })

  it('explains keys and checks the configuration', async () => {
    const body = join(folder, 'body.json')
    writeFileSync(body, JSON.stringify({ model: 'm', messages: QUESTIONS[0]?.messages }))
    const [explained, checked, wrong] = await Promise.all([
      run(['explain', body, body]),
      run(['check-config'], { REPRISE_ADMIN_KEY: 'hidden' }),
      run(['check-config'], { REPRISE_PORT: 'eighty' }),
    ])
    expect(explained.code).to.equal(0)
    expect(explained.stdout).to.include('The same key')
    expect(checked.code).to.equal(0)
    expect(checked.stdout)
      .to.match(/^ok\n/)
      .and.to.match(/\nadminKey +set\n/)
    expect(wrong).to.deep.equal({
      code: 2,
      stdout: '',
      stderr: 'reprise: REPRISE_PORT: must be a whole number\n',
    })
  })
})
