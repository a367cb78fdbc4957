import { judged } from '../harness/bound.ts'
import { type Comparison, compared, valuesOf } from '../harness/comparison.ts'
import type { Contender, Reading, Running } from '../harness/contender.ts'
import { crowded } from '../harness/crowd.ts'
import { chatBody, staged } from '../harness/gateway-stage.ts'
import { openConnections } from '../harness/http-connection.ts'
import { options } from '../harness/options.ts'
import { leaveServerCore, pinningNotes } from '../harness/pinned.ts'
import { publish } from '../harness/report.ts'
import { interleaved, type Run } from '../harness/rounds.ts'
import type { ServerProcess } from '../harness/server-process.ts'
import { median } from '../harness/statistics.ts'
import { startUpstream, type Upstream } from '../harness/upstream.ts'
import { newRequests } from '../harness/wire-request.ts'
import { AUTHORIZATION, type Gateway } from '../peers/gateway.ts'
import { llmopsGateway } from '../peers/llmops-gateway.ts'
import { portkeyGateway } from '../peers/portkey-gateway.ts'
import { repriseGateway } from '../peers/reprise-gateway.ts'

/** What becomes of many misses at once: the same question, and as many different ones; the provider takes 200 ms. */
const asked = options()

const DELAY_MS = 200

const DIRECT = 'the provider itself'

const MEMORY = repriseGateway({ name: 'Reprise, memory', role: 'reprise' }, 'memory')

const REDIS = repriseGateway({ name: 'Reprise, Redis', role: 'reprise' }, 'redis')

/** How many ask, and whether all of them ask the same. */
interface Crowding {
  readonly count: number
  readonly same: boolean
}

const SAME: Crowding = { count: asked.quick ? 200 : 1000, same: true }

const DIFFERENT: Crowding = { count: asked.quick ? 300 : 10_000, same: false }

/** Once all at once, on connections of its own. */
async function crowd(
  server: ServerProcess,
  provider: Upstream,
  nextNew: () => Buffer,
  { count, same }: Crowding,
): Promise<Reading> {
  const connections = await openConnections(server.port, count)
  const one = nextNew()
  const next = same ? () => one : nextNew
  const before = await provider.asked()
  try {
    const processorTime = (): number => server.processorTime()
    const reading = await crowded({ connections, next, processorTime })
    return { ...reading, generated: (await provider.asked()) - before }
  } finally {
    for (const connection of connections) connection.close()
  }
}

function direct(crowding: Crowding): Contender {
  return { name: DIRECT, role: 'floor', start: () => directRunning(crowding) }
}

async function directRunning(crowding: Crowding): Promise<Running> {
  const provider = await startUpstream({ measured: true, delayMs: DELAY_MS })
  const { server } = provider
  const next = newRequests({ port: server.port, body: chatBody(1, false), headers: AUTHORIZATION })
  return {
    measure: () => crowd(server, provider, next, crowding),
    stop: () => server.stop(),
  }
}

function contender(gateway: Gateway, crowding: Crowding): Contender {
  const { name, role, package: named } = gateway
  return {
    name,
    role,
    ...(named === undefined ? {} : { package: named }),
    async start() {
      const stage = await staged(gateway, { delayMs: DELAY_MS, redis: gateway === REDIS })
      const headers = gateway.headers(stage)
      const next = newRequests({ port: stage.port, body: chatBody(1, false), headers })
      return {
        measure: () => crowd(stage.server, stage.provider, next, crowding),
        stop: () => stage.stop(),
      }
    },
  }
}

function comparisonOf({ count, same }: Crowding, runs: readonly Run[]): Comparison {
  const many = count.toLocaleString('en')
  return compared(
    {
      id: same ? 'crowd-same' : 'crowd-different',
      title: `${many} ${same ? 'ask the same at once' : 'ask different questions at once'}, provider takes ${DELAY_MS} ms`,
      measures: [
        { name: 'lastMs', title: 'last answer', unit: 'ms' },
        { name: 'p50Ms', title: 'p50', unit: 'ms' },
        { name: 'cpuUs', title: 'processor', unit: 'us' },
        { name: 'generated', title: 'generated', unit: 'count', plain: true },
        { name: 'refused', title: 'refused', unit: 'count', plain: true },
      ],
      plotted: 'cpuUs',
    },
    runs,
  )
}

const rounds = asked.quick ? { rounds: 1, warmUps: 1 } : { rounds: 3, warmUps: 1 }
const own = asked.quick ? [MEMORY] : [MEMORY, REDIS]
const peers = asked.quick ? [] : [llmopsGateway, portkeyGateway]

leaveServerCore()
const ofSame = [direct(SAME), ...[...own, ...peers].map((one) => contender(one, SAME))]
const same = await interleaved(ofSame, rounds)
const ofDifferent = [direct(DIFFERENT), ...own.map((one) => contender(one, DIFFERENT))]
const different = await interleaved(ofDifferent, rounds)
const one = (runs: readonly Run[], measure: string): number =>
  median(valuesOf(runs, measure, MEMORY.name))
publish(
  {
    question: 'crowd',
    title: 'A crowd of misses',
    comparisons: [comparisonOf(SAME, same), comparisonOf(DIFFERENT, different)],
    verdicts: [
      judged(
        { text: 'the same question: generated', unit: 'count', atMost: 1, atLeast: 1, alarm: 1.5 },
        one(same, 'generated'),
      ),
      judged(
        { text: 'different questions: refused', unit: 'count', atMost: 0, atLeast: 0, alarm: 0.5 },
        one(different, 'refused'),
      ),
    ],
    notes: pinningNotes(),
  },
  asked,
)
