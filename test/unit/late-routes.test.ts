import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect } from 'chai'
import { Draining } from '../../src/adapters/http/draining.ts'
import type { GatewayRoutes } from '../../src/adapters/http/gateway-routes.ts'
import { LateRoutes } from '../../src/adapters/http/late-routes.ts'
import { RecordingLogger } from '../support/recording-logger.ts'

/** A request whose caller may hang up. */
class Exchange extends EventEmitter {
  readonly request = {} as IncomingMessage
  closed = false
  destroyed = false

  get response(): ServerResponse {
    return this as unknown as ServerResponse
  }

  destroy(): void {
    this.destroyed = true
  }
}

describe('routes that are loaded late', () => {
  const logger = new RecordingLogger()
  let handled: ServerResponse[]
  let closed: number
  let draining: Draining
  let loading: PromiseWithResolvers<GatewayRoutes>[]
  let routes: LateRoutes

  const loaded: GatewayRoutes = {
    handle: (_request, response) => void handled.push(response),
    close: async () => {
      closed += 1
    },
  }

  const ask = (): Exchange => {
    const exchange = new Exchange()
    routes.handle(exchange.request, exchange.response)
    return exchange
  }

  /** Lets what waits for them go on. */
  const settle = async (): Promise<void> => {
    await Promise.allSettled(loading.map(({ promise }) => promise))
    await new Promise(setImmediate)
  }

  beforeEach(() => {
    handled = []
    closed = 0
    draining = new Draining()
    loading = []
    routes = new LateRoutes(
      () => {
        const next = Promise.withResolvers<GatewayRoutes>()
        loading.push(next)
        return next.promise
      },
      draining,
      logger,
    )
  })

  it('are loaded once, by the first request, and answer all that came meanwhile in their order', async () => {
    expect(loading).to.have.length(0)
    const asked = [ask(), ask()]
    expect(loading).to.have.length(1)
    expect(handled).to.deep.equal([])
    loading[0]?.resolve(loaded)
    await settle()
    asked.push(ask())
    expect(handled).to.deep.equal(asked.map(({ response }) => response))
    expect(loading).to.have.length(1)
  })

  it('have nothing to do with callers who hung up meanwhile, and so are never waited for', async () => {
    ask().closed = true
    loading[0]?.resolve(loaded)
    await settle()
    expect(handled).to.deep.equal([])
  })

  it('are waited for by a gateway that is told to stop', async () => {
    const waiting = ask()
    let isOver = false
    const drained = draining.begin(60_000).finally(() => {
      isOver = true
    })
    loading[0]?.resolve(loaded)
    await settle()
    expect(handled).to.deep.equal([waiting.response])
    expect(isOver).to.equal(false)
    waiting.emit('close')
    expect(await drained).to.equal(0)
  })

  it('cut off who waited where they cannot be loaded, say so, and are tried again', async () => {
    const cut = ask()
    loading[0]?.reject(new Error('too many open files'))
    await settle()
    expect(cut.destroyed).to.equal(true)
    expect(logger.lines.at(-1)).to.include({ message: 'the routes cannot be loaded' })
    const second = ask()
    loading[1]?.resolve(loaded)
    await settle()
    expect(handled).to.deep.equal([second.response])
  })

  it('close what was loaded, and load nothing to close it', async () => {
    await routes.close()
    expect(loading).to.have.length(0)
    ask()
    loading[0]?.resolve(loaded)
    await routes.close()
    expect(closed).to.equal(1)
  })
})
