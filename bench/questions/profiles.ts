import { join } from 'node:path'
import { freePort } from '../../src/container/demo-port.ts'
import { areaOf } from '../harness/areas.ts'
import { answerOf } from '../harness/child-process.ts'
import { nowUs, profileIn, profiling, type Span, timeByArea } from '../harness/cpu-profile.ts'
import { firstAnswer } from '../harness/first-answer.ts'
import { gatewayRunning } from '../harness/gateway-running.ts'
import { chatBody } from '../harness/gateway-stage.ts'
import { bodyOf } from '../harness/material.ts'
import { options } from '../harness/options.ts'
import { type Profile, profileTable } from '../harness/profile-table.ts'
import { startRedis } from '../harness/redis.ts'
import { publish } from '../harness/report.ts'
import type { ServerCommand } from '../harness/server-process.ts'
import { emptyFolder } from '../harness/temporary.ts'
import { ANSWER_BYTES, startUpstream } from '../harness/upstream.ts'
import { BENCH } from '../harness/versions.ts'
import { newRequests, wireRequest } from '../harness/wire-request.ts'
import { bareHttp } from '../peers/bare-http.ts'
import { floorGetBuffer } from '../peers/floor-get-buffer.ts'
import { AUTHORIZATION, type Gateway } from '../peers/gateway.ts'
import { httpRelay } from '../peers/relays.ts'
import { repriseGateway } from '../peers/reprise-gateway.ts'

/** What the processor does in a miss, a hit in Redis and a start, beside what nothing can do without. */
const asked = options()

const EVERY_US = 200

function perOperation(folder: string, span: Span, operations: number): Profile {
  const times = timeByArea(profileIn(folder), span, areaOf)
  return new Map([...times].map(([area, us]) => [area, us / operations]))
}

/** The same server, profiled; on any core, as who looks has to have one while the server works. */
function profiled(command: ServerCommand, folder: string): ServerCommand {
  return { ...command, measured: false, args: [...profiling(folder, EVERY_US), ...command.args] }
}

async function misses(gateway: Gateway): Promise<readonly Profile[]> {
  const folder = emptyFolder()
  const command: Gateway['command'] = (around) => profiled(gateway.command(around), folder)
  const running = await gatewayRunning(
    { ...gateway, command },
    {
      connections: 1,
      ms: asked.quick ? 500 : 4000,
      warmUp: asked.quick ? 500 : 40_000,
      requests: async ({ port }) =>
        newRequests({ port, body: chatBody(1, false), headers: AUTHORIZATION }),
    },
  )
  const fromUs = nowUs()
  const { requests = Number.NaN } = await running.measure()
  const toUs = nowUs()
  await running.stop?.()
  return [perOperation(folder, { fromUs, toUs }, requests)]
}

async function redisHits(name: string): Promise<readonly Profile[]> {
  const folder = emptyFolder()
  const server = await startRedis()
  try {
    const { span, operations } = await answerOf<{ span: Span; operations: number }>({
      path: join(BENCH, 'children/redis-hits.ts'),
      args: [name, String(server.port), asked.quick ? '500' : '3000'],
      flags: profiling(folder, EVERY_US),
    })
    return [perOperation(folder, span, operations)]
  } finally {
    await server.stop()
  }
}

/** What Node has compiled is kept from one start to the next; the first is not counted. */
async function starts(command: () => Promise<ServerCommand>): Promise<readonly Profile[]> {
  const body = chatBody(1, false)
  const all: Profile[] = []
  for (let round = 0; round <= (asked.quick ? 1 : 7); round += 1) {
    const folder = emptyFolder()
    const server = profiled(await command(), folder)
    const request = wireRequest({ port: server.port, body, headers: AUTHORIZATION })
    const { answeredUs = Number.NaN } = await firstAnswer(server, request)
    all.push(perOperation(folder, { fromUs: 0, toUs: answeredUs }, 1))
  }
  return all.slice(1)
}

const memory = repriseGateway({ name: 'Reprise', role: 'reprise' }, 'memory')
const miss = await misses(memory)
const passedOn = await misses(httpRelay)
const hit = await redisHits('Reprise')
const bytes = await redisHits(floorGetBuffer.name)
const provider = await startUpstream()
const kept = emptyFolder()
const start = await starts(async () => {
  const around = { port: await freePort(), upstream: provider.url, redisPort: 0 }
  return repriseGateway({ name: 'Reprise', role: 'reprise' }, 'memory', {
    NODE_COMPILE_CACHE: kept,
  }).command(around)
})
const bare = await starts(() =>
  bareHttp({
    headers: { 'content-type': 'application/json' },
    answers: [JSON.stringify(bodyOf(ANSWER_BYTES, 0))],
  }),
)
await provider.server.stop()
publish(
  {
    question: 'profiles',
    title: 'Where the processor’s time goes',
    comparisons: [
      profileTable(
        'profile-miss',
        'A miss through the gateway, 1 connection, in percent of its processor time',
        [
          { title: 'Reprise, memory', profiles: miss },
          { title: httpRelay.name, profiles: passedOn },
        ],
      ),
      profileTable('profile-redis', 'A hit in Redis, 64 at once, likewise', [
        { title: 'Reprise, generate', profiles: hit },
        { title: floorGetBuffer.name, profiles: bytes },
      ]),
      profileTable('profile-start', 'A start to the first answer, likewise', [
        { title: 'Reprise, memory', profiles: start },
        { title: 'bare node:http', profiles: bare },
      ]),
    ],
    verdicts: [],
    notes: [
      'What writes wake up, they pay for: a provider and a client that sleep between two requests make them several times as dear as those that are busy.',
    ],
  },
  asked,
)
