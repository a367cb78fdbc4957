import { availableParallelism } from 'node:os'
import { freePort } from '../../src/container/demo-port.ts'
import { judged } from '../harness/bound.ts'
import { compared, ratioOf, valuesOf } from '../harness/comparison.ts'
import type { Contender, Running } from '../harness/contender.ts'
import { crowded } from '../harness/crowd.ts'
import { chatBody, chatRequests, filled } from '../harness/gateway-stage.ts'
import { openConnections } from '../harness/http-connection.ts'
import { options } from '../harness/options.ts'
import { startRedis } from '../harness/redis.ts'
import { publish } from '../harness/report.ts'
import { interleaved } from '../harness/rounds.ts'
import { ServerProcess } from '../harness/server-process.ts'
import { serversUnderLoad } from '../harness/server-under-load.ts'
import { median } from '../harness/statistics.ts'
import { startUpstream } from '../harness/upstream.ts'
import { newRequests, sameRequests } from '../harness/wire-request.ts'
import { AUTHORIZATION } from '../peers/gateway.ts'
import { repriseGateway } from '../peers/reprise-gateway.ts'

/** One gateway process against several behind one Redis: hits by all of them, and a crowd that asks all of them the same. */
const asked = options()

const CONNECTIONS = 64

const STORED = asked.quick ? 32 : 256

const CROWD = asked.quick ? 100 : 1000

const DELAY_MS = 200

const counts = asked.quick ? [1, 2] : [1, 2, 4]

const gateway = repriseGateway({ name: 'Reprise, Redis', role: 'reprise' }, 'redis')

const nameOf = (count: number): string => (count === 1 ? '1 process' : `${count} processes`)

async function running(count: number): Promise<Running> {
  const provider = await startUpstream({ delayMs: DELAY_MS })
  const redis = await startRedis()
  const around = { upstream: provider.url, redisPort: redis.port }
  const servers: ServerProcess[] = []
  while (servers.length < count) {
    const command = gateway.command({ ...around, port: await freePort() })
    servers.push(await ServerProcess.listening({ ...command, measured: false }))
  }
  const port = servers[0]?.port ?? 0
  const requests = chatRequests(gateway, { ...around, port }, { count: STORED, streamed: false })
  await Promise.all(requests.map((request) => filled(gateway, port, [request])))
  const load = await serversUnderLoad(servers, {
    connections: CONNECTIONS,
    next: sameRequests(requests),
    ms: asked.quick ? 200 : 1500,
    warmUp: (asked.quick ? 500 : 10_000) * count,
  })
  const nextNew = newRequests({ port, body: chatBody(1, false), headers: AUTHORIZATION })
  return {
    async measure() {
      const hits = await load.measure()
      const before = await provider.asked()
      const { lastMs = Number.NaN } = await crowdOn(servers, nextNew())
      return { ...hits, crowdMs: lastMs, generated: (await provider.asked()) - before }
    },
    async stop() {
      for (const server of [...servers, provider.server]) await server.stop()
      await redis.stop()
    },
  }
}

/** All ask the same at once, each process as many as the others. */
async function crowdOn(servers: readonly ServerProcess[], request: Buffer) {
  const share = CROWD / servers.length
  const opened = await Promise.all(servers.map(({ port }) => openConnections(port, share)))
  const connections = opened.flat()
  try {
    return await crowded({ connections, next: () => request, processorTime: () => Number.NaN })
  } finally {
    for (const connection of connections) connection.close()
  }
}

const contenders = counts.map(
  (count): Contender => ({
    name: nameOf(count),
    role: count === 1 ? 'floor' : 'reprise',
    start: () => running(count),
  }),
)
const rounds = asked.quick ? { rounds: 2, warmUps: 0 } : { rounds: 7, warmUps: 1 }
const runs = await interleaved(contenders, rounds)
const [one, several] = [nameOf(1), nameOf(2)]
publish(
  {
    question: 'processes',
    title: 'One process and several behind one Redis',
    comparisons: [
      compared(
        {
          id: 'processes',
          title: `Exact hits in Redis, ${CONNECTIONS} connections in all; and ${CROWD.toLocaleString('en')} that ask the same at once, provider takes ${DELAY_MS} ms`,
          measures: [
            { name: 'perSecond', title: 'hits', unit: 'per second' },
            { name: 'cpuUs', title: 'processor', unit: 'us' },
            { name: 'serverBusy', title: 'processes busy', unit: 'percent', plain: true },
            { name: 'crowdMs', title: 'crowd answered', unit: 'ms' },
            { name: 'generated', title: 'generated', unit: 'count', plain: true },
          ],
        },
        runs,
      ),
    ],
    verdicts: [
      judged(
        {
          text: 'processor time of a hit, 2 processes against 1',
          unit: 'times',
          atMost: 1.2,
          alarm: 2.5,
        },
        ratioOf(runs, 'cpuUs', several, one).median,
      ),
      judged(
        {
          text: 'a crowd on 2 processes: generated',
          unit: 'count',
          atMost: 1,
          atLeast: 1,
          alarm: 20,
        },
        median(valuesOf(runs, 'generated', several)),
      ),
    ],
    notes: [
      `Gateways, Redis, the provider and who asks share ${availableParallelism()} cores: more hits per second come from more processes only as far as there are cores for them.`,
    ],
  },
  asked,
)
