import { expect } from 'chai'
import { type RedisReprise, startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { TcpProxy } from '../support/tcp-proxy.ts'
import { within } from '../support/within.ts'

describe('replies that nobody has asked for', function () {
  this.timeout(20_000)
  let server: RedisServer
  let proxy: TcpProxy
  let rig: RedisReprise

  beforeEach(async () => {
    server = await RedisServer.start()
    proxy = await TcpProxy.start(server.port)
    rig = await startRedisReprise(`redis://127.0.0.1:${proxy.port}`, { kind: 'tiered' })
  })

  afterEach(async () => {
    await rig.reprise.close()
    await proxy.stop()
    await server.stop()
  })

  for (const reply of ['$-1', '*-1', '+OK', '-ERR no', ':1', '+a\r\n$-1'])
    it(`K4, F3: cost their connection, and nothing else: ${JSON.stringify(reply)}`, async () => {
      expect((await rig.ask('before')).outcome).to.equal('miss')
      await rig.untilHit('before', 2000)
      const { connections } = proxy
      proxy.say(`${reply}\r\n`)
      // Its own, and that on which it hears of invalidations.
      await within(5000, () => proxy.connections >= connections + 2)
      await rig.untilHit('before', 5000)
    })
})
