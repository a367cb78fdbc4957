import { expect } from 'chai'
import sinon from 'sinon'
import { WinstonLogger } from '../../src/adapters/logging/winston-logger.ts'
import { CacheUnavailableError } from '../../src/domain/errors.ts'

describe('winston logger', () => {
  afterEach(() => sinon.restore())

  function linesOf(
    write: (logger: WinstonLogger) => void,
    style: 'json' | 'text' = 'json',
    labels: Readonly<Record<string, unknown>> = {},
  ): readonly string[] {
    // winston's console transport writes through this, where there is one.
    const stderr = sinon
      .stub(console, '_stderr' as keyof Console)
      .value({ write: (line: string) => lines.push(line) })
    const lines: string[] = []
    write(new WinstonLogger('info', style, labels))
    stderr.restore()
    return lines
  }

  it('writes one JSON object per line', () => {
    const [line = ''] = linesOf((logger) => logger.info('cache is back', { cache: 'redis' }))
    expect(JSON.parse(line)).to.include({ level: 'info', message: 'cache is back', cache: 'redis' })
    expect(JSON.parse(line)).to.have.property('timestamp')
  })

  it('writes errors with name, message and code, and without stack and cause', () => {
    const error = new CacheUnavailableError('timeout', 'late', {
      cause: new Error('quotes the prompt'),
    })
    const [line = ''] = linesOf((logger) => logger.error('cache fails', { error }))
    expect(JSON.parse(line).error).to.deep.equal({
      name: 'CacheUnavailableError',
      message: 'late',
      code: 'cache_unavailable',
    })
  })

  it('writes text for people', () => {
    const [line] = linesOf((logger) => logger.warn('slow', { ms: 5 }), 'text')
    expect(line).to.match(/^\S+ warn slow \{"ms":5\}\s*$/)
  })

  it('puts its labels into every line', () => {
    const [line = ''] = linesOf((logger) => logger.info('draining', { ms: 1 }), 'json', {
      worker: 2,
    })
    expect(JSON.parse(line)).to.include({ message: 'draining', ms: 1, worker: 2 })
    const [text] = linesOf((logger) => logger.warn('slow'), 'text', { worker: 2 })
    expect(text).to.match(/^\S+ warn slow \{"worker":2\}\s*$/)
  })

  it('leaves out what is below its level', () => {
    expect(linesOf((logger) => logger.debug('details'))).to.be.empty
  })
})
