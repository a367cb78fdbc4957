import { expect } from 'chai'
import { CliFailure } from '../../src/adapters/cli/cli-failure.ts'
import type { WorkerEnd, WorkerEvents } from '../../src/adapters/cli/worker-process.ts'
import { WorkerSupervisor } from '../../src/adapters/cli/worker-supervisor.ts'
import { ConfigurationError } from '../../src/domain/errors.ts'
import { ManualClock, settled } from '../support/manual-clock.ts'
import { RecordingLogger } from '../support/recording-logger.ts'

const SERVING = { address: 'http://127.0.0.1:1', cache: 'redis' }
const CRASH: WorkerEnd = { code: 1, signal: null }

/** A worker that does what the test says. */
class WorkerDouble {
  readonly told: string[] = []
  readonly number: number
  readonly events: WorkerEvents

  constructor(number: number, events: WorkerEvents) {
    this.number = number
    this.events = events
  }

  serve(): void {
    this.events.onServing(SERVING)
  }

  end(how: WorkerEnd = CRASH): void {
    this.events.onEnd(how)
  }
}

describe('the supervisor of workers', () => {
  let clock: ManualClock
  let logger: RecordingLogger
  let workers: WorkerDouble[]
  let supervisor: WorkerSupervisor

  beforeEach(() => {
    clock = new ManualClock()
    logger = new RecordingLogger()
    workers = []
    const start = (number: number, events: WorkerEvents) => {
      const worker = new WorkerDouble(number, events)
      workers.push(worker)
      return {
        pid: workers.length,
        stop: () => worker.told.push('stop'),
        kill: () => worker.told.push('kill'),
      }
    }
    supervisor = new WorkerSupervisor({ start, clock, logger }, { count: 2, graceMs: 1000 })
  })

  /** The worker that was started as the one of this place, from 1 on. */
  function worker(place: number): WorkerDouble {
    const found = workers[place - 1]
    if (found === undefined) throw new Error(`only ${workers.length} were started`)
    return found
  }

  async function ready(): Promise<void> {
    const starting = supervisor.start()
    for (const each of [...workers]) each.serve()
    await starting
  }

  it('is ready once all of them serve', async () => {
    let isReady = false
    const starting = supervisor.start().then((serving) => {
      isReady = true
      return serving
    })
    expect(workers.map(({ number }) => number)).to.deep.equal([1, 2])
    worker(1).serve()
    await settled()
    expect(isReady).to.equal(false)
    worker(2).serve()
    expect(await starting).to.deep.equal(SERVING)
    expect(logger.messages).to.deep.equal([])
  })

  it('starts another one under the same number after a pause', async () => {
    await ready()
    worker(1).end()
    await clock.advance(99)
    expect(workers).to.have.length(2)
    await clock.advance(1)
    expect(worker(3).number).to.equal(1)
    worker(3).serve()
    expect(logger.lines.map(({ message, details }) => [message, details.worker])).to.deep.equal([
      ['worker ended, another one is started', 1],
      ['worker serves again', 1],
    ])
  })

  it('waits longer after each start that comes to nothing, up to five seconds, and goes on while another serves', async () => {
    await ready()
    const pauses: (number | undefined)[] = []
    worker(1).end()
    for (let place = 3; place <= 11; place += 1) {
      pauses.push(clock.nextTaskIn)
      await clock.advance(clock.nextTaskIn ?? 0)
      worker(place).end()
    }
    expect(pauses).to.deep.equal([100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000])
    await clock.advance(5000)
    worker(12).serve()
    worker(12).end()
    expect(clock.nextTaskIn).to.equal(100)
  })

  it('fails at once where one says why it cannot serve, and ends the others', async () => {
    const starting = supervisor.start().catch((error: unknown) => error)
    const reason = new ConfigurationError('prefix: wrong')
    worker(1).serve()
    worker(2).events.onRefusal(reason)
    worker(2).end()
    expect(await starting).to.equal(reason)
    expect(worker(1).told).to.deep.equal(['kill'])
    worker(1).end({ code: null, signal: 'SIGKILL' })
    await clock.advance(100_000)
    expect(workers).to.have.length(2)
  })

  it('gives the start up where one keeps ending without a word, and says how it ended', async () => {
    const starting = supervisor.start().catch((error: unknown) => error)
    worker(1).serve()
    worker(2).end()
    for (let place = 3; place <= 6; place += 1) {
      await clock.advance(clock.nextTaskIn ?? 0)
      worker(place).end({ code: null, signal: 'SIGSEGV' })
    }
    const failure = await starting
    expect(failure).to.be.instanceOf(CliFailure)
    expect(failure).to.have.property('message').that.includes('SIGSEGV')
    expect(worker(1).told).to.deep.equal(['kill'])
  })

  it('gives up later where none serves, and says why where they did', async () => {
    await ready()
    const givenUp = supervisor.givenUp.catch((error: unknown) => error)
    worker(1).end()
    worker(2).end()
    for (let round = 1; round <= 5; round += 1) {
      await clock.advance(5000)
      for (const each of workers.slice(-2)) {
        each.events.onRefusal(new CliFailure('the port is in use'))
        each.end()
      }
    }
    expect(await givenUp).to.have.property('message', 'the port is in use')
  })

  it('F2: ends one that neither serves nor ends within a minute', async () => {
    void supervisor.start()
    worker(1).serve()
    await clock.advance(60_000)
    expect([worker(1).told, worker(2).told]).to.deep.equal([[], ['kill']])
  })

  it('stops those that serve, ends those that do not yet, and starts none any more', async () => {
    await ready()
    worker(1).end()
    await clock.advance(100)
    const stopped = supervisor.stop()
    expect([worker(2).told, worker(3).told]).to.deep.equal([['stop'], ['kill']])
    worker(2).end({ code: 0, signal: null })
    worker(3).end({ code: null, signal: 'SIGKILL' })
    await stopped
    await clock.advance(100_000)
    expect(workers).to.have.length(3)
  })

  it('stops while it waits to start one again', async () => {
    await ready()
    worker(1).end()
    const stopped = supervisor.stop()
    worker(2).end({ code: 0, signal: null })
    await stopped
    await clock.advance(100_000)
    expect(workers).to.have.length(2)
  })

  it('F2: ends those that do not stop within their grace and ten seconds more', async () => {
    await ready()
    const stopped = supervisor.stop()
    worker(1).end({ code: 0, signal: null })
    await clock.advance(10_999)
    expect(worker(2).told).to.deep.equal(['stop'])
    await clock.advance(1)
    expect(worker(2).told).to.deep.equal(['stop', 'kill'])
    worker(2).end({ code: null, signal: 'SIGKILL' })
    await stopped
  })
})
