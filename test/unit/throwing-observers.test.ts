import { expect } from 'chai'
import { CacheUnavailableError } from '../../src/domain/errors.ts'
import type { SpanPort, TracerPort } from '../../src/domain/ports/tracer-port.ts'
import { gathered } from '../support/gathered.ts'
import { settled } from '../support/manual-clock.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { ACME, asking } from '../support/requests.ts'
import { providerFailure } from '../support/scripted-provider.ts'
import { type TestReprise, testReprise } from '../support/test-reprise.ts'

function throwing(): never {
  throw new Error('no')
}

async function rejecting(): Promise<never> {
  throw new Error('no')
}

const SPAN: SpanPort = { recorded: true, run: (work) => work(), set() {}, fail() {}, end() {} }

const TRACER: TracerPort = {
  begin: (beginning) => beginning() && SPAN,
  continuing: (_header, work) => work(),
  headers: () => ({}),
}

/** Tracers one method of which throws. */
function throwingTracers(): Map<string, TracerPort> {
  const tracers = new Map<string, TracerPort>()
  for (const name of ['begin', 'isSilent', 'headers'])
    tracers.set(name, { ...TRACER, [name]: throwing })
  for (const name of ['run', 'set', 'fail', 'end'])
    tracers.set(`span.${name}`, { ...TRACER, begin: () => ({ ...SPAN, [name]: throwing }) })
  const after: SpanPort['run'] = (work) => {
    work()
    return throwing()
  }
  return tracers.set('span.run, afterwards', { ...TRACER, begin: () => ({ ...SPAN, run: after }) })
}

/** Asks for a whole answer and a stream, each once to miss and once to hit. */
async function outcomesOf({ reprise }: TestReprise): Promise<readonly string[]> {
  const outcomes: string[] = []
  for (const text of ['one', 'one']) {
    outcomes.push((await reprise.generate.execute(asking(text), ACME)).outcome)
    const streamed = await reprise.generateStream.execute(asking(`${text}, streamed`), ACME)
    expect(await gathered(streamed.chunks)).not.to.deep.equal([])
    outcomes.push(streamed.outcome)
  }
  return outcomes
}

describe('loggers and tracers that throw', () => {
  const unhandled: unknown[] = []
  const note = (error: unknown): void => void unhandled.push(error)

  beforeEach(() => {
    unhandled.length = 0
    process.on('unhandledRejection', note)
  })

  afterEach(async () => {
    await settled()
    process.off('unhandledRejection', note)
    expect(unhandled).to.deep.equal([])
  })

  for (const write of [throwing, rejecting])
    it(`F1: a logger that fails by ${write.name} keeps no answer back where cache and provider fail`, async () => {
      const logger = { debug: write, info: write, warn: write, error: write } as never
      const rig = testReprise({
        adapters: { logger, prices: { load: rejecting, costOf: () => 1 } },
      })
      rig.cache.failure = new CacheUnavailableError('timeout', 'no reply')
      await rig.reprise.start()
      expect(await outcomesOf(rig)).to.deep.equal(['miss', 'miss', 'miss', 'miss'])
      rig.provider.reaction = () => Promise.reject(providerFailure('test', 503))
      expect(await outcomesOf(rig)).to.include('degraded')
      expect(await rig.reprise.invalidate.execute({ all: true })).to.include({ complete: false })
      await rig.reprise.close()
    })

  for (const [name, tracer] of throwingTracers())
    it(`a tracer that throws in ${name} keeps no answer back`, async () => {
      const rig = testReprise({ adapters: { tracer } })
      expect(await outcomesOf(rig)).to.deep.equal(['miss', 'miss', 'hit', 'hit'])
      expect(rig.provider.asked.length).to.equal(2)
      await rig.reprise.close()
    })

  it('a tracer that throws is complained of once, and fails nobody in what it runs', async () => {
    const logger = new RecordingLogger()
    const tracer = { ...TRACER, begin: throwing, continuing: throwing }
    const { reprise } = testReprise({ adapters: { logger, tracer } })
    expect(
      reprise.tracer.continuing(
        () => undefined,
        () => 42,
      ),
    ).to.equal(42)
    await reprise.generate.execute(asking('one'), ACME)
    const said = logger.lines.filter(({ message }) => message.startsWith('tracing fails'))
    expect(said).to.have.length(1)
    await reprise.close()
  })

  it('what fails within a span fails as it is, once', async () => {
    const rig = testReprise({ apology: false, adapters: { tracer: TRACER } })
    const failure = providerFailure('test', 503)
    rig.provider.reaction = () => Promise.reject(failure)
    const failed = await rig.reprise.generate.execute(asking('one'), ACME).catch((error) => error)
    expect(failed).to.equal(failure)
    await rig.reprise.close()
  })
})
