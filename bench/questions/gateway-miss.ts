import { judged } from '../harness/bound.ts'
import { type Comparison, compared, ratioOf, valuesOf } from '../harness/comparison.ts'
import type { Contender, Running } from '../harness/contender.ts'
import { gatewayRunning } from '../harness/gateway-running.ts'
import { chatBody, type GatewayStage } from '../harness/gateway-stage.ts'
import { options } from '../harness/options.ts'
import { leaveServerCore, pinningNotes } from '../harness/pinned.ts'
import { publish } from '../harness/report.ts'
import { interleaved, type Run } from '../harness/rounds.ts'
import { serversUnderLoad } from '../harness/server-under-load.ts'
import { median } from '../harness/statistics.ts'
import { startUpstream } from '../harness/upstream.ts'
import { newRequests } from '../harness/wire-request.ts'
import { AUTHORIZATION, type Gateway } from '../peers/gateway.ts'
import { llmopsGateway } from '../peers/llmops-gateway.ts'
import { portkeyGateway } from '../peers/portkey-gateway.ts'
import { bytesRelay, httpRelay } from '../peers/relays.ts'
import { repriseGateway } from '../peers/reprise-gateway.ts'

/** What the gateway adds to a request that goes on to the provider, which answers as fast as Node does. */
const asked = options()

const DIRECT = 'the provider itself'

const MEMORY = repriseGateway({ name: 'Reprise, memory', role: 'reprise' }, 'memory')

const REDIS = repriseGateway({ name: 'Reprise, Redis', role: 'reprise' }, 'redis')

/** How the provider is asked. */
interface Way {
  readonly id: string
  readonly title: string
  readonly connections: number
  readonly streamed: boolean
}

const ALONE: Way = {
  id: 'gateway-miss-1',
  title: 'Miss, whole, 1 connection',
  connections: 1,
  streamed: false,
}

const WHOLE: Way = {
  id: 'gateway-miss-whole',
  title: 'Miss, whole, 64 connections',
  connections: 64,
  streamed: false,
}

const STREAMED: Way = {
  id: 'gateway-miss-streamed',
  title: 'Miss, streamed, 64 connections',
  connections: 64,
  streamed: true,
}

function loadOf({ connections }: Way) {
  return {
    connections,
    ms: asked.quick ? 200 : 1000,
    warmUp: asked.quick ? 500 : 40_000,
  }
}

function direct(way: Way): Contender {
  return { name: DIRECT, role: 'floor', start: () => directRunning(way) }
}

async function directRunning(way: Way): Promise<Running> {
  const { server } = await startUpstream({ measured: true })
  const body = chatBody(1, way.streamed)
  const next = newRequests({ port: server.port, body, headers: AUTHORIZATION })
  const running = await serversUnderLoad([server], { ...loadOf(way), next })
  return { ...running, stop: () => server.stop() }
}

function contender(gateway: Gateway, way: Way): Contender {
  const { name, role, package: named } = gateway
  const requests = async (stage: GatewayStage): Promise<() => Buffer> =>
    newRequests({
      port: stage.port,
      body: chatBody(1, way.streamed),
      headers: gateway.headers(stage),
    })
  const settings = { redis: gateway === REDIS }
  return {
    name,
    role,
    ...(named === undefined ? {} : { package: named }),
    start: () => gatewayRunning(gateway, { ...loadOf(way), settings, requests }),
  }
}

function comparisonOf({ id, title, connections }: Way, runs: readonly Run[]): Comparison {
  const time = { name: 'p50Us', title: 'p50', unit: 'us' } as const
  const processor = { name: 'cpuUs', title: 'processor', unit: 'us' } as const
  return compared(
    {
      id,
      title: `${title}, request and answer of 2 kB`,
      measures: [
        ...(connections === 1 ? [time, processor] : [processor, time]),
        { name: 'perSecond', title: 'requests', unit: 'per second' },
        { name: 'misses', title: 'misses', unit: 'percent', plain: true },
        { name: 'serverBusy', title: 'server busy', unit: 'percent', plain: true },
        { name: 'askerBusy', title: 'asker busy', unit: 'percent', plain: true },
      ],
    },
    runs,
  )
}

/** What a gateway adds to the middle time of an answer, in milliseconds, taken round by round. */
function addedMs(runs: readonly Run[], name: string): number {
  const direct = valuesOf(runs, 'p50Us', DIRECT)
  const through = valuesOf(runs, 'p50Us', name)
  return median(through.map((value, round) => (value - (direct[round] ?? Number.NaN)) / 1000))
}

const rounds = asked.quick ? { rounds: 3, warmUps: 0 } : { rounds: 7, warmUps: 1 }
const gateways = asked.quick
  ? [MEMORY, httpRelay]
  : [MEMORY, REDIS, bytesRelay, httpRelay, llmopsGateway, portkeyGateway]
const ways = asked.quick ? [ALONE] : [ALONE, WHOLE, STREAMED]

leaveServerCore()
const measured: { readonly way: Way; readonly runs: readonly Run[] }[] = []
for (const way of ways) {
  const able = gateways.filter((gateway) => !way.streamed || gateway !== portkeyGateway)
  const contenders = [direct(way), ...able.map((gateway) => contender(gateway, way))]
  measured.push({ way, runs: await interleaved(contenders, rounds) })
}
const alone = measured[0]?.runs ?? []
publish(
  {
    question: 'gateway-miss',
    title: 'Miss through the gateway',
    comparisons: measured.map(({ way, runs }) => comparisonOf(way, runs)),
    verdicts: [
      judged(
        { text: 'Reprise adds to the p50 at 1 connection', unit: 'ms', atMost: 0.15 },
        addedMs(alone, MEMORY.name),
      ),
      judged(
        {
          text: `its processor time, against that of ${DIRECT}`,
          unit: 'times',
          atMost: 5,
          alarm: 18,
        },
        ratioOf(alone, 'cpuUs', MEMORY.name, DIRECT).median,
      ),
    ],
    notes: [
      ...gateways
        .slice(1)
        .map(({ name }) => `${name} adds ${addedMs(alone, name).toFixed(2)} ms to the p50.`),
      "Portkey's gateway from npm answers streams with 500 on Node 24 (TypeError: immutable), so it has none.",
      ...pinningNotes(),
    ],
  },
  asked,
)
