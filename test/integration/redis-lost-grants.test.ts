import { expect } from 'chai'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { KeySpace } from '../../src/adapters/redis/key-space.ts'
import { RedisConnection } from '../../src/adapters/redis/redis-connection.ts'
import { RedisLeases } from '../../src/adapters/redis/redis-leases.ts'
import { CacheUnavailableError } from '../../src/domain/errors.ts'
import { RedisServer } from '../support/redis-server.ts'
import { rejection } from '../support/rejection.ts'
import { keyOf } from '../support/requests.ts'
import { TcpProxy } from '../support/tcp-proxy.ts'
import { within } from '../support/within.ts'

describe('a lease whose grant does not arrive', () => {
  let server: RedisServer
  let proxy: TcpProxy
  let connections: RedisConnection[]

  async function leasesAt(port: number): Promise<RedisLeases> {
    const url = `redis://127.0.0.1:${port}`
    const connection = new RedisConnection(url, { commandMs: 250, connectMs: 2000 })
    await connection.start()
    connections.push(connection)
    const keySpace = new KeySpace('llm:cache:entry', connection.sharded)
    return new RedisLeases(connection, keySpace, () => 0, new SystemClock())
  }

  beforeEach(async () => {
    server = await RedisServer.start()
    proxy = await TcpProxy.start(server.port)
    connections = []
  })

  afterEach(async () => {
    await Promise.all(connections.map((connection) => connection.close()))
    await proxy.stop()
    await server.stop()
  })

  it('F2: is let go of when its asker gets through again, before it runs out', async function () {
    this.timeout(10_000)
    const asker = await leasesAt(proxy.port)
    const other = await leasesAt(server.port)
    proxy.delay(600)
    const asked = rejection(asker.acquire(keyOf()))
    expect(await asked).to.be.instanceOf(CacheUnavailableError)
    expect((await other.acquire(keyOf())).kind).to.equal('held')
    proxy.delay(0)
    // By itself it runs out after five seconds.
    await within(3000, async () => (await other.acquire(keyOf())).kind === 'granted')
  })
})
