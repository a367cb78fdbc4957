import { expect } from 'chai'
import { startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { TcpProxy } from '../support/tcp-proxy.ts'

/** How Redis goes away, and what ends that. */
const OUTAGES = {
  killed: { begin: (server) => server.kill(), end: (server) => server.restart() },
  stopped: { begin: (server) => server.hang(), end: (server) => server.resume() },
  'half-open': { begin: (_, proxy) => proxy.freeze(), end: (_, proxy) => proxy.thaw() },
} as const satisfies Record<string, { begin: Act; end: Act }>

type Act = (server: RedisServer, proxy: TcpProxy) => void | Promise<void>

/** Milliseconds. Pauses between attempts grow with the outage, and the end falls anywhere in one. */
const LENGTHS = [700, 2600, 5200]

describe('a Redis that comes back', function () {
  this.timeout(30_000)

  for (const [what, outage] of Object.entries(OUTAGES)) {
    it(`F3: ${what}, it serves hits within two seconds, however long it was away`, async () => {
      const delays = await Promise.all(LENGTHS.map((length) => timeToHit(outage, length)))
      expect(Math.max(...delays)).to.be.below(2000)
    })
  }
})

/** From the end of an outage to the first hit, in milliseconds. */
async function timeToHit(
  { begin, end }: { begin: Act; end: Act },
  length: number,
): Promise<number> {
  const server = await RedisServer.start('--appendonly', 'yes', '--appendfsync', 'always')
  const proxy = await TcpProxy.start(server.port)
  const rig = await startRedisReprise(`redis://127.0.0.1:${proxy.port}`)
  try {
    await rig.ask('before')
    await begin(server, proxy)
    const over = performance.now() + length
    while (performance.now() < over) {
      await rig.ask(`meanwhile ${performance.now()}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await end(server, proxy)
    return await rig.untilHit('before', 10_000)
  } finally {
    server.resume()
    await rig.reprise.close()
    await proxy.stop()
    await server.stop()
  }
}
