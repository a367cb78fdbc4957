import { bodyTextOf, headersOf } from '../harness/answer-parts.ts'
import { judged, type Verdict } from '../harness/bound.ts'
import { type Comparison, compared, ratioOf } from '../harness/comparison.ts'
import type { Contender, Running } from '../harness/contender.ts'
import { gatewayRunning } from '../harness/gateway-running.ts'
import { chatRequests, filled, type GatewayStage, staged } from '../harness/gateway-stage.ts'
import { options } from '../harness/options.ts'
import { leaveServerCore, pinningNotes } from '../harness/pinned.ts'
import { publish } from '../harness/report.ts'
import { interleaved, type Run } from '../harness/rounds.ts'
import { ServerProcess } from '../harness/server-process.ts'
import { serversUnderLoad } from '../harness/server-under-load.ts'
import { sameRequests } from '../harness/wire-request.ts'
import { bareHttp, type PreparedAnswers } from '../peers/bare-http.ts'
import { AUTHORIZATION, type Gateway } from '../peers/gateway.ts'
import { llmopsGateway } from '../peers/llmops-gateway.ts'
import { portkeyGateway } from '../peers/portkey-gateway.ts'
import { repriseGateway } from '../peers/reprise-gateway.ts'

/** What an exact hit through the gateway costs, whole and streamed, on 64 connections. */
const asked = options()

const LOAD = {
  connections: 64,
  ms: asked.quick ? 200 : 1500,
  warmUp: asked.quick ? 800 : 20_000,
} as const

const STORED = asked.quick ? 32 : 256

const BARE = 'bare node:http'

const MEMORY = repriseGateway({ name: 'Reprise, memory', role: 'reprise' }, 'memory')

const REDIS = repriseGateway({ name: 'Reprise, Redis', role: 'reprise' }, 'redis')

const TIERED = repriseGateway({ name: 'Reprise, memory before Redis', role: 'variant' }, 'tiered')

/** What Reprise answers from its cache, whole and streamed, for the floor to answer the same. */
async function preparedAnswers(): Promise<readonly [PreparedAnswers, PreparedAnswers]> {
  const stage = await staged(MEMORY)
  const hits = async (streamed: boolean): Promise<PreparedAnswers> => {
    const requests = chatRequests(MEMORY, stage, { count: STORED, streamed })
    const answers = await filled(MEMORY, stage.port, requests)
    const [first] = answers
    const headers = first === undefined ? {} : headersOf(first)
    return { headers, answers: answers.map(bodyTextOf) }
  }
  try {
    return [await hits(false), await hits(true)]
  } finally {
    await stage.stop()
  }
}

function floor(prepared: PreparedAnswers, streamed: boolean): Contender {
  return { name: BARE, role: 'floor', start: () => bareRunning(prepared, streamed) }
}

async function bareRunning(prepared: PreparedAnswers, streamed: boolean): Promise<Running> {
  const server = await ServerProcess.listening(await bareHttp(prepared))
  const around = { port: server.port, upstream: '', redisPort: 0 }
  const asking = { headers: () => AUTHORIZATION }
  const next = sameRequests(chatRequests(asking, around, { count: STORED, streamed }))
  const running = await serversUnderLoad([server], { ...LOAD, next })
  return { ...running, stop: () => server.stop() }
}

function contender(gateway: Gateway, streamed: boolean): Contender {
  const { name, role, package: named } = gateway
  const requests = async (stage: GatewayStage): Promise<() => Buffer> => {
    const made = chatRequests(gateway, stage, { count: STORED, streamed })
    await filled(gateway, stage.port, made)
    return sameRequests(made)
  }
  const settings = { redis: gateway === REDIS || gateway === TIERED }
  return {
    name,
    role,
    ...(named === undefined ? {} : { package: named }),
    start: () => gatewayRunning(gateway, { ...LOAD, settings, requests }),
  }
}

function comparisonOf(way: string, runs: readonly Run[]): Comparison {
  return compared(
    {
      id: `gateway-hit-${way}`,
      title: `Exact hit through the gateway, ${way}, ${LOAD.connections} connections, request and answer of 2 kB`,
      measures: [
        { name: 'cpuUs', title: 'processor', unit: 'us' },
        { name: 'perSecond', title: 'requests', unit: 'per second' },
        { name: 'p99Us', title: 'p99', unit: 'us', plain: true },
        { name: 'misses', title: 'misses', unit: 'percent', plain: true },
        { name: 'serverBusy', title: 'server busy', unit: 'percent', plain: true },
        { name: 'askerBusy', title: 'asker busy', unit: 'percent', plain: true },
      ],
    },
    runs,
  )
}

/** Requests for the same processor time, as a multiple of the floor's. */
function verdict(
  what: string,
  { atLeast, alarm }: { readonly atLeast: number; readonly alarm: number },
  runs: readonly Run[],
  { name }: Gateway,
): Verdict {
  const text = `${what}: requests for the same processor time as ${BARE}`
  const bound = { text, unit: 'times', atLeast, alarm } as const
  return judged(bound, ratioOf(runs, 'cpuUs', BARE, name).median)
}

const rounds = asked.quick ? { rounds: 3, warmUps: 0 } : { rounds: 7, warmUps: 1 }
const own = asked.quick ? [MEMORY, REDIS] : [MEMORY, REDIS, TIERED]
const peers = asked.quick ? [] : [llmopsGateway, portkeyGateway]
const ownStreams = asked.quick ? [MEMORY] : own

leaveServerCore()
const [wholeAnswers, streams] = await preparedAnswers()
const whole = await interleaved(
  [floor(wholeAnswers, false), ...[...own, ...peers].map((one) => contender(one, false))],
  rounds,
)
const streamed = await interleaved(
  [floor(streams, true), ...ownStreams.map((one) => contender(one, true))],
  rounds,
)
publish(
  {
    question: 'gateway-hit',
    title: 'Exact hit through the gateway',
    comparisons: [comparisonOf('whole', whole), comparisonOf('streamed', streamed)],
    verdicts: [
      verdict('memory, whole', { atLeast: 0.75, alarm: 0.3 }, whole, MEMORY),
      verdict('Redis, whole', { atLeast: 0.5, alarm: 0.2 }, whole, REDIS),
      verdict('memory, streamed', { atLeast: 0.7, alarm: 0.3 }, streamed, MEMORY),
    ],
    notes: [
      "Portkey's gateway from npm cannot cache (x-portkey-cache-status: DISABLED); every request goes on to the provider.",
      ...pinningNotes(),
    ],
  },
  asked,
)
