import { freePort } from '../../src/container/demo-port.ts'
import { judged } from '../harness/bound.ts'
import { compared, ratioOf } from '../harness/comparison.ts'
import type { Contender, Running } from '../harness/contender.ts'
import { firstAnswer } from '../harness/first-answer.ts'
import { chatBody } from '../harness/gateway-stage.ts'
import { bodyOf } from '../harness/material.ts'
import { options } from '../harness/options.ts'
import { leaveServerCore, pinningNotes } from '../harness/pinned.ts'
import { startRedis } from '../harness/redis.ts'
import { publish } from '../harness/report.ts'
import { interleaved } from '../harness/rounds.ts'
import { emptyFolder } from '../harness/temporary.ts'
import { ANSWER_BYTES, startUpstream } from '../harness/upstream.ts'
import { wireRequest } from '../harness/wire-request.ts'
import { bareHttp, packagesAlone } from '../peers/bare-http.ts'
import { AUTHORIZATION, type Gateway } from '../peers/gateway.ts'
import { llmopsGateway } from '../peers/llmops-gateway.ts'
import { portkeyGateway } from '../peers/portkey-gateway.ts'
import { repriseGateway } from '../peers/reprise-gateway.ts'

/** How long it takes from the start of the process to the first answer, which is the provider's. */
const asked = options()

const BARE = 'bare node:http'

/** What Node has compiled is kept here from one start to the next, away from what others keep. */
const compileCache = emptyFolder()

const kept = { NODE_COMPILE_CACHE: compileCache }

const REPRISE = repriseGateway({ name: 'Reprise, memory', role: 'reprise' }, 'memory', kept)

const REDIS = repriseGateway({ name: 'Reprise, Redis', role: 'reprise' }, 'redis', kept)

const FIRST_EVER = 'Reprise, first start ever'

const bare: Contender = {
  name: BARE,
  role: 'floor',
  async start() {
    const command = await bareHttp({
      headers: { 'content-type': 'application/json' },
      answers: [JSON.stringify(bodyOf(ANSWER_BYTES, 0))],
    })
    const body = chatBody(1, false)
    const request = wireRequest({ port: command.port, body, headers: AUTHORIZATION })
    return { measure: () => firstAnswer(command, request) }
  },
}

/** Its packages as they are installed, file by file; the program has what it needs of them in it. */
const packages: Contender = {
  name: 'its packages alone, loaded',
  role: 'variant',
  async start() {
    const body = chatBody(1, false)
    return {
      async measure() {
        const command = await packagesAlone(compileCache)
        return firstAnswer(
          command,
          wireRequest({ port: command.port, body, headers: AUTHORIZATION }),
        )
      },
    }
  },
}

function contender(gateway: Gateway): Contender {
  const { name, role, package: named } = gateway
  return {
    name,
    role,
    ...(named === undefined ? {} : { package: named }),
    start: () => starting(() => gateway, gateway === REDIS),
  }
}

/** Where nothing has been compiled yet. */
const firstEver: Contender = {
  name: FIRST_EVER,
  role: 'variant',
  start: () =>
    starting(
      () =>
        repriseGateway({ name: FIRST_EVER, role: 'variant' }, 'memory', {
          NODE_COMPILE_CACHE: emptyFolder(),
        }),
      false,
    ),
}

async function starting(gateway: () => Gateway, withRedis: boolean): Promise<Running> {
  const provider = await startUpstream()
  const redis = withRedis ? await startRedis() : undefined
  return {
    async measure() {
      const one = gateway()
      const port = await freePort()
      const around = { port, upstream: provider.url, redisPort: redis?.port ?? 0 }
      const body = chatBody(1, false)
      const request = wireRequest({ port, body, headers: one.headers(around) })
      return firstAnswer(one.command(around), request)
    },
    async stop() {
      await provider.server.stop()
      await redis?.stop()
    },
  }
}

const peers = asked.quick ? [] : [llmopsGateway, portkeyGateway].map(contender)
const variants = asked.quick ? [] : [packages, contender(REDIS), firstEver]
const rounds = asked.quick ? { rounds: 3, warmUps: 2 } : { rounds: 15, warmUps: 2 }

leaveServerCore()
const runs = await interleaved([bare, contender(REPRISE), ...variants, ...peers], rounds)
publish(
  {
    question: 'start',
    title: 'Start to first answer',
    comparisons: [
      compared(
        {
          id: 'start',
          title: 'From the start of the process to the first answer',
          measures: [
            { name: 'firstMs', title: 'first answer', unit: 'ms' },
            { name: 'cpuMs', title: 'processor', unit: 'ms' },
          ],
        },
        runs,
      ),
    ],
    verdicts: [
      judged(
        { text: `first answer, against ${BARE}`, unit: 'times', atMost: 1.8 },
        ratioOf(runs, 'firstMs', REPRISE.name, BARE).median,
      ),
      judged(
        { text: 'processor time until then', unit: 'times', atMost: 1.8, alarm: 5 },
        ratioOf(runs, 'cpuMs', REPRISE.name, BARE).median,
      ),
    ],
    notes: pinningNotes(),
  },
  asked,
)
