import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts'
import { RedisConnection } from '../adapters/redis/redis-connection.ts'
import { mastersOf } from '../adapters/redis/redis-masters.ts'
import { redisTarget } from '../adapters/redis/redis-url.ts'
import { CacheUnavailableError } from '../domain/errors.ts'
import { ok, problem, warning } from './doctor-findings.ts'
import { reasonCode, reasonFor } from './doctor-reasons.ts'
import { redisFacts } from './doctor-redis-facts.ts'
import { type RedisExpectations, redisFindings } from './doctor-redis-findings.ts'
import type { GatewayConfig } from './gateway-config.ts'

/** What Redis is given here, in milliseconds: more than requests give it, so that a slow one can be told from a dead one. */
const DEADLINES = { commandMs: 1000, connectMs: 2000 }

/** How long the reason is waited for why there is no connection, in milliseconds: the next attempt tells. */
const REASON_MS = 1500

const SLOTS = 16_384

/** What the checks of Redis go by. */
type RedisConfig = Pick<GatewayConfig, 'commandTimeoutMs' | 'prefix'>

/** Whether Redis is there, serves us, and is set up as `docs/redis.md` says. */
export function redisCheck(url: string, config: RedisConfig): DoctorCheck {
  return { name: 'redis', look: (signal) => looked(url, config, signal) }
}

async function looked(
  url: string,
  config: RedisConfig,
  signal: AbortSignal,
): Promise<readonly DoctorFinding[]> {
  const connection = new RedisConnection(url, DEADLINES)
  signal.addEventListener('abort', () => void connection.close(), { once: true })
  try {
    await connection.start()
    const name = `${config.prefix}.position`
    // Reading is what every request does; what stands there is of no interest.
    await connection.ask(name, (client) => client.mget(name))
    return await findings(connection, expectations(url, config))
  } catch (error) {
    return [await failure(connection, url, error)]
  } finally {
    await connection.close()
  }
}

function expectations(url: string, { commandTimeoutMs }: RedisConfig): RedisExpectations {
  const { nodes, sentinels } = redisTarget(url)
  return { commandTimeoutMs, replicated: nodes !== undefined || sentinels !== undefined }
}

async function findings(
  connection: RedisConnection,
  expected: RedisExpectations,
): Promise<readonly DoctorFinding[]> {
  const { servers, moving } = await mastersOf(connection)
  const facts = await Promise.all(servers.map(redisFacts))
  const found = facts.flatMap((of) =>
    redisFindings(of, expected).map((finding) =>
      connection.sharded ? { ...finding, says: `${of.address}: ${finding.says}` } : finding,
    ),
  )
  return connection.sharded ? [...found, ...(await slotFindings(connection, moving))] : found
}

/** Whether every slot of a Cluster is served. */
async function slotFindings(
  { client }: RedisConnection,
  moving: boolean,
): Promise<readonly DoctorFinding[]> {
  if (!('slots' in client)) return []
  const covered = client.slots.filter((nodes) => nodes !== undefined && nodes.length > 0).length
  const served = `${covered} of ${SLOTS} slots have a master`
  const slots =
    covered === SLOTS
      ? ok(served)
      : problem(served, 'bring back the masters that are missing, or move their slots')
  const says = 'slots are changing hands: answers of theirs are not stored until they have'
  return moving ? [slots, warning(says, 'wait until resharding is done')] : [slots]
}

async function failure(
  connection: RedisConnection,
  url: string,
  error: unknown,
): Promise<DoctorFinding> {
  const { host, nodes, sentinels } = redisTarget(url)
  const where = host ?? nodes?.[0]?.host ?? sentinels?.[0]?.host ?? 'the host'
  const refused = error instanceof CacheUnavailableError && error.reason !== 'connection'
  const code = reasonCode(error) ?? (await nextReason(connection))
  if (refused && error.reason === 'timeout') {
    const { says, advice } = reasonFor('ETIMEDOUT', where)
    return problem(says, advice)
  }
  const { says, advice } = reasonFor(code, where)
  return problem(says, advice)
}

/** Why it does not connect: it goes on trying, and says so to whoever listens. */
function nextReason({ client }: RedisConnection): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), REASON_MS)
    const listen = (error: unknown): void => {
      const code = reasonCode(error)
      if (code === undefined) return
      clearTimeout(timer)
      resolve(code)
    }
    // Only nodes of a Cluster say what is the matter with them.
    client.on('error', listen).on('node error', listen)
  })
}
