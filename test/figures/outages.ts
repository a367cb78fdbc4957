import { Load } from '../support/load.ts'
import { answerTo, type RedisReprise, startRedisReprise } from '../support/redis-reprise.ts'
import { RedisServer } from '../support/redis-server.ts'
import { responseOf } from '../support/requests.ts'
import { TcpProxy } from '../support/tcp-proxy.ts'
import { within } from '../support/within.ts'
import { type Figure, ms, pause } from './figure.ts'

/** The longest wait for a reply where none is configured, in milliseconds. */
const DEADLINE = 250

/** Redis under load, with a provider that takes a millisecond. */
async function underLoad(
  url: string,
  work: (rig: RedisReprise, load: Load) => Promise<Figure>,
): Promise<Figure> {
  const rig = await startRedisReprise(url, { commandTimeoutMs: DEADLINE })
  rig.provider.reaction = async ({ messages }) => {
    await pause(1)
    return responseOf(answerTo(String(messages.at(-1)?.content)))
  }
  const load = new Load(rig, 8)
  try {
    await within(20_000, () => load.hits > 500)
    return await work(rig, load)
  } finally {
    await load.stop()
    await rig.reprise.close()
  }
}

/** Hits of the load, counted from now, until there is one; in milliseconds. */
function untilHit(load: Load): Promise<number> {
  const { hits } = load
  return within(10_000, () => load.hits > hits)
}

/** SIGSTOP under load, then SIGCONT. */
export async function hung(): Promise<Figure> {
  const server = await RedisServer.start()
  try {
    return await underLoad(server.url, async (rig, load) => {
      const began = performance.now()
      await pause(2000)
      const hungAt = performance.now()
      server.hang()
      await within(5000, () => rig.reprise.cacheHealth().degraded)
      const openedAt = performance.now()
      await pause(2000)
      const resumedAt = performance.now()
      server.resume()
      const back = await untilHit(load)
      const [steady, opening, open] = [
        load.between(began, hungAt - 100),
        load.between(hungAt, openedAt),
        load.between(openedAt, resumedAt),
      ]
      return {
        fault: 'hung (SIGSTOP) under load',
        expected: `no failed request; added p99 at most ${DEADLINE + 10} ms until the breaker opens, then 2 ms; hits within 2 s`,
        measured: `${load.failures.length} failed; added p99 ${ms(opening.p99 - steady.p99)}, worst ${ms(opening.max)}; then p99 ${ms(open.p99)} against ${ms(steady.p99)} before, median ${ms(open.median)} against ${ms(steady.median)}; hits after ${ms(back)}`,
      }
    })
  } finally {
    server.resume()
    await server.stop()
  }
}

/** SIGKILL under load, then a restart. */
export async function killed(): Promise<Figure> {
  const server = await RedisServer.start()
  try {
    return await underLoad(server.url, async (rig, load) => {
      const killedAt = performance.now()
      await server.kill()
      const noticed = await within(5000, () => rig.reprise.cacheHealth().degraded)
      await pause(2000)
      const during = load.between(killedAt, performance.now())
      await server.restart()
      const back = await untilHit(load)
      return {
        fault: 'killed, restarted under load',
        expected: 'no failed request; no-op in under 50 ms; hits within 2 s',
        measured: `${load.failures.length} failed; no-op after ${ms(noticed)}, worst request ${ms(during.max)}; hits after ${ms(back)}`,
      }
    })
  } finally {
    await server.stop()
  }
}

/** Nobody listens at the start; then somebody does. */
export async function refused(): Promise<Figure> {
  const server = await RedisServer.prepare()
  const began = performance.now()
  const rig = await startRedisReprise(server.url, { commandTimeoutMs: DEADLINE })
  try {
    await rig.ask('first')
    const serving = performance.now() - began
    await pause(3000)
    await server.restart()
    const adopted = await rig.untilHit('second', 10_000)
    return {
      fault: 'refused at the start',
      expected: 'serving within 1 s; adopts Redis when it comes',
      measured: `first answer after ${ms(serving)}; hits ${ms(adopted)} after Redis came`,
    }
  } finally {
    await rig.reprise.close()
    await server.stop()
  }
}

/** A network that swallows everything without a word, then delivers it late. */
export async function halfOpen(): Promise<Figure> {
  const server = await RedisServer.start()
  const proxy = await TcpProxy.start(server.port)
  try {
    return await underLoad(`redis://127.0.0.1:${proxy.port}`, async (_rig, load) => {
      const { connections } = proxy
      const frozenAt = performance.now()
      proxy.freeze()
      await pause(3000)
      const during = load.between(frozenAt, performance.now())
      proxy.thaw()
      const back = await untilHit(load)
      return {
        fault: 'half-open TCP under load',
        expected: 'a deadline, then a new connection; replies never mixed up',
        measured: `${load.failures.length} failed; worst request ${ms(during.max)}; ${proxy.connections - connections} new connections; hits after ${ms(back)}`,
      }
    })
  } finally {
    await proxy.stop()
    await server.stop()
  }
}
