import { wrapLanguageModel } from 'ai'
import { MockLanguageModelV4 } from 'ai/test'
import { expect } from 'chai'
import { repriseMiddleware } from '../../src/adapters/sdk/ai-sdk-middleware.ts'
import { FINISH, lingeringModel } from '../support/ai-sdk-model.ts'
import { ACME, AiSdkRig, ask, outcomeOf, PROMPT, stream } from '../support/ai-sdk-rig.ts'
import { rejection } from '../support/rejection.ts'
import { completion, sendJson, streamOf } from '../support/upstream-server.ts'

describe('the AI SDK’s middleware where something fails', () => {
  let rig: AiSdkRig

  beforeEach(async () => {
    rig = await AiSdkRig.start()
  })

  afterEach(() => rig.stop())

  it('F4: what no model can be asked, and a refused key, are told and not apologised for', async () => {
    rig.upstream.answer = (_call, response) => sendJson(response, { error: { message: 'no' } }, 401)
    expect(await rejection(ask(rig.cached(rig.vendor())))).to.include({
      status: 401,
      clientMistake: true,
    })
    const unsupported = Object.assign(new Error('no'), { name: 'AI_UnsupportedFunctionalityError' })
    const model = new MockLanguageModelV4({ doGenerate: async () => Promise.reject(unsupported) })
    expect(await rejection(ask(rig.cached(model)))).to.include({ clientMistake: true })
    expect(model.doGenerateCalls).to.have.length(1)
  })

  it('F5: stands in for a model that fails: first with what is stored, then with the apology, unless that is not wanted', async () => {
    const model = rig.cached(rig.vendor())
    await ask(model)
    rig.clock.advance(61_000)
    rig.upstream.answer = (_call, response) => sendJson(response, { error: { message: 'no' } }, 500)
    expect(outcomeOf(await ask(model))).to.equal('stale')
    const apology = await ask(model, { prompt: 'Another question.' })
    expect(outcomeOf(apology)).to.equal('degraded')
    expect(apology.text).to.contain('sorry')
    const unwanted = {
      prompt: 'Another question.',
      providerOptions: { reprise: { apology: false } },
    }
    expect(await rejection(ask(model, unwanted))).to.include({
      code: 'provider_error',
      status: 500,
    })
  })

  it('F2: a vendor that is down is not asked any more, though its models are made anew for each call', async () => {
    rig.upstream.answer = (_call, response) => sendJson(response, { error: { message: 'no' } }, 500)
    for (let n = 0; n < 10; n += 1) {
      const model = rig.cached(rig.vendor(), { ...ACME, tenant: `tenant ${n}` })
      expect(outcomeOf(await ask(model))).to.equal('degraded')
    }
    expect(rig.upstream.calls).to.have.length(5)
  })

  it('F4: retries at one layer, within its own bounds', async () => {
    rig.upstream.answer = (_call, response) =>
      sendJson(response, { error: { message: 'no' } }, 500, { 'retry-after-ms': '1' })
    const model = rig.cached(rig.vendor(), { tenant: 'acme', retries: 1 })
    const providerOptions = { reprise: { apology: false } }
    const error = await rejection(ask(model, { maxRetries: 2, providerOptions }))
    expect(error).to.include({ code: 'provider_error' })
    expect(rig.upstream.calls).to.have.length(2)
  })

  it('S1: a stream that breaks off is told of in the SDK’s own way, and not stored', async () => {
    rig.upstream.answer = (_call, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      const [chunk] = [{ id: 'c', choices: [{ index: 0, delta: { content: 'Half' } }] }]
      response.write(`data: ${JSON.stringify(chunk)}\n\n`)
      setImmediate(() => response.destroy())
    }
    const model = rig.cached(rig.vendor())
    const broken = await stream(model)
    expect(broken.text).to.equal('Half')
    expect(broken.errors[0]).to.include({ code: 'provider_error' })
    rig.upstream.answer = (_call, response) => sendJson(response, completion('Whole.'))
    expect(outcomeOf(await ask(model))).to.equal('miss')
  })

  it('F2: a stream ends with its last part, whether or not the model agrees that it is over', async () => {
    const model = lingeringModel([
      { type: 'text-start', id: '1' },
      { type: 'text-delta', id: '1', delta: 'A store.' },
      { type: 'text-end', id: '1' },
      FINISH,
    ])
    expect((await stream(rig.cached(model))).text).to.equal('A store.')
    const broken = lingeringModel([{ type: 'error', error: new Error('broken') }])
    const unwanted = { providerOptions: { reprise: { apology: false } } }
    expect((await stream(rig.cached(broken), unwanted)).errors).to.have.length(1)
  })

  it('leaves when its caller does', async () => {
    const hungUp = Promise.withResolvers<void>()
    rig.upstream.answer = (_call, response) => void response.once('close', hungUp.resolve)
    const leaving = new AbortController()
    const asked = ask(rig.cached(rig.vendor()), { abortSignal: leaving.signal })
    await rig.upstream.asked()
    leaving.abort()
    expect(await rejection(asked)).to.have.property('name', 'AbortError')
    await hungUp.promise
  })

  it('ends a stream with the signal’s reason when its caller leaves, read or not', async () => {
    const hungUp = Promise.withResolvers<void>()
    rig.upstream.answer = (_call, response) => {
      response.once('close', hungUp.resolve)
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const chunk of streamOf('Half of it.').slice(0, 2))
        response.write(`data: ${JSON.stringify(chunk)}\n\n`)
    }
    const leaving = new AbortController()
    const { middleware } = { middleware: repriseMiddleware(rig.reprise, ACME) }
    const model = wrapLanguageModel({ model: rig.vendor(), middleware })
    const prompt = [{ role: 'user' as const, content: [{ type: 'text' as const, text: PROMPT }] }]
    const { stream: parts } = await model.doStream({ prompt, abortSignal: leaving.signal })
    await rig.upstream.asked()
    leaving.abort(new Error('gone'))
    await hungUp.promise
    const reader = parts.getReader()
    const read = async (): Promise<void> => {
      while (!(await reader.read()).done);
    }
    expect(await rejection(read())).to.include({ message: 'gone' })
  })
})
