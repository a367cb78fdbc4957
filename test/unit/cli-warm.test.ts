import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect } from 'chai'
import { outcomeOf, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { GatewayCli } from '../support/gateway-cli.ts'
import { sendJson } from '../support/upstream-server.ts'

const { model } = QUESTION
const asking = (content: string) => ({ model, messages: [{ role: 'user', content }] })

describe('reprise warm', () => {
  let folder: string
  let file: string
  let rig: Rig
  let cli: GatewayCli

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reprise-warm-'))
    file = join(folder, 'requests.jsonl')
    rig = await startRig()
    cli = new GatewayCli(rig.url)
  })

  afterEach(async () => {
    await rig.stop()
    rmSync(folder, { recursive: true })
  })

  function write(...lines: readonly (object | string)[]): void {
    const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    writeFileSync(file, texts.join('\n'))
  }

  it('asks every request, so that its answer is there, streamed or not', async () => {
    const batch = { custom_id: 'a', method: 'POST', url: '/v1/chat/completions' }
    write(
      asking('one'),
      '',
      { ...batch, body: asking('two') },
      { ...asking('three'), stream: true },
    )
    const { code, stdout } = await cli.run('warm', file)
    expect(code).to.equal(0)
    expect(stdout).to.equal('3 requests: 3 generated, 0 there already\n')
    for (const question of ['one', 'two', 'three'])
      expect(await outcomeOf(rig, asking(question))).to.equal('HIT')
  })

  it('fills a namespace of any name, and marks with any tags', async () => {
    write(asking('one'))
    const { code } = await cli.run('warm', file, '--namespace', 'ключ', '--tags', 'rot,красный')
    expect(code).to.equal(0)
    const selector = { namespace: 'ключ', tag: 'красный' }
    expect(await rig.reprise.previewInvalidation.execute(selector)).to.include({ matched: 1 })
  })

  it('goes on where it was, and pays for nothing twice', async () => {
    const questions = Array.from({ length: 30 }, (_, n) => asking(`question ${n}`))
    write(...questions)
    const { answer } = rig.upstream
    rig.upstream.answer = (call, response) => {
      if (rig.upstream.calls.length > 20) sendJson(response, { error: { message: 'full' } }, 400)
      else answer(call, response)
    }
    const first = await cli.run('warm', file, '--json')
    expect(first.code).to.equal(1)
    const { generated, failed, failures } = JSON.parse(first.stdout)
    expect(generated + failed).to.equal(30)
    expect(failures).to.have.length(failed)
    rig.upstream.answer = answer
    const { code, stdout } = await cli.run('warm', file)
    expect(code).to.equal(0)
    expect(stdout).to.equal(`30 requests: ${failed} generated, ${generated} there already\n`)
  })

  it('asks no more at once than it is told', async () => {
    write(...Array.from({ length: 20 }, (_, n) => asking(`question ${n}`)))
    const { answer } = rig.upstream
    let [running, most] = [0, 0]
    rig.upstream.answer = (call, response) => {
      running += 1
      most = Math.max(most, running)
      response.on('close', () => {
        running -= 1
      })
      setImmediate(() => answer(call, response))
    }
    await cli.run('warm', file, '--concurrency', '3')
    expect(most).to.be.within(2, 3)
  })

  it('lists failures by their line', async () => {
    write(asking('good'), asking('bad'), asking('good, too'))
    const { answer } = rig.upstream
    rig.upstream.answer = (call, response) => {
      if (JSON.stringify(call).includes('bad'))
        sendJson(response, { error: { message: 'no' } }, 400)
      else answer(call, response)
    }
    const { code, stdout, stderr } = await cli.run('warm', file)
    expect(code).to.equal(1)
    expect(stdout).to.match(/^3 requests: 2 generated.*\nline 2: 400 no\n$/)
    expect(stderr).to.equal('reprise: 1 failed; run it again for these\n')
  })

  it('takes an apology, or what is past its time, for no answer', async () => {
    write(asking('one'))
    rig.upstream.answer = (_call, response) => sendJson(response, {}, 500)
    expect((await cli.run('warm', file)).code).to.equal(1)
  })

  it('asks nothing where a line is no request, and names it', async () => {
    for (const wrong of [
      'nonsense',
      '[]',
      '{"model":"m"}',
      '{"messages":[]}',
      '{"url":"/v1/files","body":{"model":"m"}}',
      '{"url":"/admin/invalidate","body":{"all":true,"model":"m"}}',
      '{"url":"/v1/responses","method":"GET","body":{"model":"m"}}',
    ]) {
      write(asking('one'), wrong)
      const { code, stdout, stderr } = await cli.run('warm', file)
      expect({ code, stdout }, wrong).to.deep.equal({ code: 1, stdout: '' })
      expect(stderr).to.match(new RegExp(`^reprise: ${file}:2: .*\\n$`))
    }
    expect(rig.upstream.calls).to.have.length(0)
    write('')
    expect((await cli.run('warm', file)).stderr).to.equal(`reprise: ${file}: holds no requests\n`)
    expect((await cli.run('warm', join(folder, 'x'))).stderr).to.include('no such file')
  })

  it('asks with the key, and into the namespace, that are named', async () => {
    const keys = [{ tenant: 'acme', key: 'acme-key' }]
    const guarded = await startRig({}, { apiKeys: keys })
    const own = new GatewayCli(guarded.url)
    write(asking('one'))
    const without = await own.run('warm', file)
    expect(without.stderr).to.equal('reprise: the gateway refuses the API key; name one by --key\n')
    const named = ['--key', 'acme-key', '--namespace', 'docs', '--tags', 'red', '--ttl', '60']
    expect((await own.run('warm', file, ...named)).code).to.equal(0)
    const headers = { authorization: 'Bearer acme-key', 'x-reprise-namespace': 'docs' }
    expect(await outcomeOf(guarded, asking('one'), headers)).to.equal('HIT')
    await guarded.stop()
  })

  it('stops at once where no gateway answers, and says how to start it', async () => {
    write(asking('one'), asking('two'))
    await rig.drain(0)
    const { code, stderr } = await cli.run('warm', file)
    expect(code).to.equal(1)
    expect(stderr).to.match(
      /^reprise: http:\S+: no gateway listens there; start it by: reprise serve\n$/,
    )
  })

  it('does not wait for more of standard input where no gateway answers', async () => {
    await rig.drain(0)
    const input = new PassThrough()
    input.write(`${JSON.stringify(asking('one'))}\n`)
    cli.input = input
    expect((await cli.run('warm', '-')).code).to.equal(1)
    expect(input.destroyed).to.equal(true)
  })

  it('goes on with the rest where one answer comes too late', async () => {
    write(asking('one'), asking('slow'), asking('two'))
    const { answer } = rig.upstream
    rig.upstream.answer = (call, response) => {
      if (!JSON.stringify(call).includes('slow')) answer(call, response)
    }
    const named = ['--timeout', '1', '--concurrency', '1']
    const { code, stdout } = await cli.run('warm', file, ...named)
    expect(code).to.equal(1)
    expect(stdout).to.equal(
      '3 requests: 2 generated, 0 there already\nline 2: no answer within 1 s\n',
    )
  })

  it('is used wrongly with numbers that there are not', async () => {
    for (const args of [
      ['--concurrency', '0'],
      ['--concurrency', 'x'],
      ['--ttl', '-1'],
      ['--timeout', '1.5'],
    ])
      expect((await cli.run('warm', file, ...args)).code, args.join(' ')).to.equal(2)
  })
})
