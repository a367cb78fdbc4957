import { spawnSync } from 'node:child_process'
import { expect } from 'chai'
import sinon from 'sinon'
import { WinstonLogger } from '../../src/adapters/logging/winston-logger.ts'
import { CacheUnavailableError } from '../../src/domain/errors.ts'

describe('winston logger', () => {
  afterEach(() => sinon.restore())

  /** What is written: by now, and as it comes. */
  function stubbedLines(): string[] {
    const lines: string[] = []
    // winston's console transport writes through this, where there is one.
    sinon
      .stub(console, '_stderr' as keyof Console)
      .value({ write: (line: string) => lines.push(line) })
    return lines
  }

  async function linesOf(
    write: (logger: WinstonLogger) => void,
    style: 'json' | 'text' = 'json',
    labels: Readonly<Record<string, unknown>> = {},
  ): Promise<readonly string[]> {
    const lines = stubbedLines()
    write(new WinstonLogger('info', style, labels))
    await loaded()
    sinon.restore()
    return lines
  }

  /** Another logger's line, as it is written after those that were there before. */
  async function loaded(): Promise<void> {
    await import('winston')
    await new Promise((resolve) => setImmediate(resolve))
  }

  it('writes one JSON object per line', async () => {
    const [line = ''] = await linesOf((logger) => logger.info('cache is back', { cache: 'redis' }))
    expect(JSON.parse(line)).to.include({ level: 'info', message: 'cache is back', cache: 'redis' })
    expect(JSON.parse(line)).to.have.property('timestamp')
  })

  it('writes errors with name, message and code, and without stack and cause', async () => {
    const error = new CacheUnavailableError('timeout', 'late', {
      cause: new Error('quotes the prompt'),
    })
    const [line = ''] = await linesOf((logger) => logger.error('cache fails', { error }))
    expect(JSON.parse(line).error).to.deep.equal({
      name: 'CacheUnavailableError',
      message: 'late',
      code: 'cache_unavailable',
    })
  })

  it('M3: writes of errors of others what they are, and what the system says of them, not what they quote', async () => {
    const quoting = attempt(() => JSON.parse('a prompt'))
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
    })
    const lines = await linesOf((logger) => {
      logger.error('unforeseen', { error: quoting })
      logger.error('cannot be reached', { error: refused })
    })
    expect(lines.map((line) => JSON.parse(line).error)).to.deep.equal([
      { name: 'SyntaxError' },
      { name: 'Error', message: 'connect ECONNREFUSED 127.0.0.1:1', code: 'ECONNREFUSED' },
    ])
  })

  it('writes text for people', async () => {
    const [line] = await linesOf((logger) => logger.warn('slow', { ms: 5 }), 'text')
    expect(line).to.match(/^\S+ warn slow \{"ms":5\}\s*$/)
  })

  it('puts its labels into every line', async () => {
    const [line = ''] = await linesOf((logger) => logger.info('draining', { ms: 1 }), 'json', {
      worker: 2,
    })
    expect(JSON.parse(line)).to.include({ message: 'draining', ms: 1, worker: 2 })
    const [text] = await linesOf((logger) => logger.warn('slow'), 'text', { worker: 2 })
    expect(text).to.match(/^\S+ warn slow \{"worker":2\}\s*$/)
  })

  it('leaves out what is below its level', async () => {
    expect(await linesOf((logger) => logger.debug('details'))).to.be.empty
  })

  it('keeps the order and the time of lines that wait for winston', async () => {
    const lines = stubbedLines()
    const clock = sinon.useFakeTimers({ now: 1_000_000, toFake: ['Date'] })
    const logger = new WinstonLogger('info', 'json')
    logger.info('first')
    clock.tick(1000)
    logger.warn('second')
    clock.tick(60_000)
    expect(lines).to.be.empty
    await loaded()
    logger.error('third')
    const written = lines.map((line) => JSON.parse(line))
    const times = written.map(({ timestamp }) => Date.parse(timestamp))
    expect(written.map(({ message }) => message)).to.deep.equal(['first', 'second', 'third'])
    expect(times).to.deep.equal([1_000_000, 1_001_000, 1_061_000])
  })

  it('drops what comes while a thousand lines wait', async () => {
    const lines = await linesOf((logger) => {
      for (let count = 0; count < 1001; count += 1) logger.info(`line ${count}`)
    })
    expect(lines).to.have.length(1001)
    expect(JSON.parse(lines.at(-2) ?? '').message).to.equal('line 999')
    const [last] = lines.slice(-1).map((line) => JSON.parse(line))
    expect(last).to.include({ level: 'warn', message: 'log lines were dropped', lines: 1 })
  })

  it('listens for the end of the process once, however often winston cannot be loaded', () => {
    const source = new URL('../../src/adapters/logging/winston-logger.ts', import.meta.url)
    const script = `const { registerHooks } = await import('node:module')
      const resolve = (name, context, next) => {
        if (name === 'winston') throw new Error('no file can be opened')
        return next(name, context)
      }
      registerHooks({ resolve })
      const { WinstonLogger } = await import(${JSON.stringify(source.href)})
      const logger = new WinstonLogger('info', 'json')
      for (let line = 0; line < 5; line += 1) {
        logger.info('one more')
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      console.log(process.listenerCount('exit'))`
    const args = ['--input-type=module', '--eval', script]
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(stdout).to.equal('1\n')
  })

  for (const ending of ['process.exit(3)', 'throw new Error("the end")'])
    it(`writes what waits where the process ends before winston is there: ${ending}`, () => {
      const source = new URL('../../src/adapters/logging/winston-logger.ts', import.meta.url)
      const script = `const { WinstonLogger } = await import(${JSON.stringify(source.href)})
        const logger = new WinstonLogger('info', 'json', { worker: 2 })
        logger.info('one', { ms: 1 })
        logger.error('two')
        ${ending}`
      const args = ['--input-type=module', '--eval', script]
      const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      const lines = stderr.split('\n').filter((line) => line.startsWith('{'))
      const [one, two] = lines.map((line) => JSON.parse(line))
      expect(one).to.include({ level: 'info', message: 'one', ms: 1, worker: 2 })
      expect(two).to.include({ level: 'error', message: 'two', worker: 2 })
      expect(Date.parse(one.timestamp)).to.be.above(0)
      expect(status).to.equal(ending.startsWith('throw') ? 1 : 3)
    })
})

/** What something throws. */
function attempt(something: () => unknown): unknown {
  try {
    return something()
  } catch (error) {
    return error
  }
}
