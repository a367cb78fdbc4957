import { expect } from 'chai'
import { startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { TcpProxy } from '../support/tcp-proxy.ts'

describe('a Redis that is slow to take the first connection', function () {
  this.timeout(20_000)
  let server: RedisServer
  let proxy: TcpProxy

  beforeEach(async () => {
    server = await RedisServer.start()
    proxy = await TcpProxy.start(server.port)
  })

  afterEach(async () => {
    await proxy.stop()
    await server.stop()
  })

  it('F3: is waited for at the start, and the first answer stored', async () => {
    proxy.delay(600)
    const url = `redis://127.0.0.1:${proxy.port}`
    const { reprise, logger, ask } = await startRedisReprise(url, { commandTimeoutMs: 1900 })
    proxy.delay(0)
    expect((await ask('first')).outcome).to.equal('miss')
    expect((await ask('first')).outcome).to.equal('hit')
    expect(logger.messages).to.deep.equal([])
    await reprise.close()
  })

  it('F2: that says nothing at all is not waited for long', async () => {
    proxy.freeze()
    const began = performance.now()
    const { reprise, ask } = await startRedisReprise(`redis://127.0.0.1:${proxy.port}`)
    expect((await ask('first')).outcome).to.equal('miss')
    // Two seconds and a reply's time; generous for a busy machine.
    expect(performance.now() - began).to.be.below(6000)
    await reprise.close()
  })
})
