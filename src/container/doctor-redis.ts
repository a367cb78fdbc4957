import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts'
import { reasonCode } from '../adapters/redis/reason-code.ts'
import { RedisConnection } from '../adapters/redis/redis-connection.ts'
import { mastersOf } from '../adapters/redis/redis-masters.ts'
import { type RedisAddress, type RedisTarget, redisTarget } from '../adapters/redis/redis-url.ts'
import { CacheUnavailableError } from '../domain/errors.ts'
import { ok, problem, warning } from './doctor-findings.ts'
import { reasonFor } from './doctor-reasons.ts'
import { redisFacts } from './doctor-redis-facts.ts'
import { type RedisExpectations, redisFindings } from './doctor-redis-findings.ts'
import { tlsRefusal } from './doctor-redis-tls.ts'
import type { GatewayConfig } from './gateway-config.ts'
import { type RedisTlsFiles, redisTls } from './redis-tls-files.ts'

/** What Redis is given here, in milliseconds: more than requests give it, so that a slow one can be told from a dead one. */
const DEADLINES = { commandMs: 1000, connectMs: 2000 }

const SLOTS = 16_384

/** What is seen of a server that cuts connections, */
const CUT: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'EPIPE'])

/** and of one that may not speak TLS, or want more of it than it gets. */
const SAID_WITHOUT_TLS: ReadonlySet<string> = new Set(['ETIMEDOUT', 'ECONNRESET', 'EPIPE'])

const TLS_ADVICE =
  'check whether the server speaks TLS on this port, and whether it wants a certificate of its clients'

/** What the checks of Redis go by. */
type RedisConfig = Pick<GatewayConfig, 'commandTimeoutMs' | 'prefix'> & RedisTlsFiles

/** Whether Redis is there, serves us, and is set up as `docs/redis.md` says. */
export function redisCheck(url: string, config: RedisConfig): DoctorCheck {
  return { name: 'redis', look: (signal) => looked(url, config, signal) }
}

async function looked(
  url: string,
  config: RedisConfig,
  signal: AbortSignal,
): Promise<readonly DoctorFinding[]> {
  const tls = redisTls(config)
  const connection = new RedisConnection(url, DEADLINES, tls)
  signal.addEventListener('abort', () => void connection.close(), { once: true })
  try {
    await connection.start()
    const name = `${config.prefix}.position`
    // Reading is what every request does; what stands there is of no interest.
    await connection.ask(name, (client) => client.mget(name))
    return await findings(connection, expectations(url, config))
  } catch (error) {
    return [await failure(connection, { ...redisTarget(url), ...(tls && { tls }) }, error)]
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
  target: RedisTarget,
  error: unknown,
): Promise<DoctorFinding> {
  const late = error instanceof CacheUnavailableError && error.reason === 'timeout'
  const code = late ? 'ETIMEDOUT' : await reasonOf(connection, target, error)
  const { says, advice } = reasonFor(code, someServer(target)?.host ?? 'the host')
  const lacksTls = target.tls !== undefined && code !== undefined && SAID_WITHOUT_TLS.has(code)
  return problem(says, lacksTls ? TLS_ADVICE : advice)
}

async function reasonOf(
  connection: RedisConnection,
  target: RedisTarget,
  error: unknown,
): Promise<string | undefined> {
  const code = reasonCode(error) ?? connection.reason.code
  const server = someServer(target)
  if (target.tls === undefined || server === undefined || !CUT.has(code)) return code
  return (await tlsRefusal(server, target.tls)) ?? code
}

function someServer({ host, port = 0, nodes, sentinels }: RedisTarget): RedisAddress | undefined {
  if (host !== undefined) return { host, port }
  return nodes?.[0] ?? sentinels?.map((sentinel) => ({ host: '', port: 0, ...sentinel }))[0]
}
