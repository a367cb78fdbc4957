import type { Redis } from 'ioredis'
import { isFree } from '../../src/container/demo-port.ts'
import type { ClusterNode, ClusterSetup } from './redis-cluster.ts'
import { RedisServer } from './redis-server.ts'

const SLOTS = 16_384
const MASTERS = 3

/** How far a node's bus port, where nodes talk to each other, is above its own. */
const BUS_DISTANCE = 10_000

/** The nodes of a Cluster that serves. */
export interface ClusterNodes {
  readonly masters: readonly ClusterNode[]
  readonly replicas: readonly ClusterNode[]
}

/** Starts the nodes of a Cluster and brings them together; none is left behind where that fails. */
export async function startNodes(setup: ClusterSetup): Promise<ClusterNodes> {
  const { replicas = 0, nodeTimeoutMs = 1000, options = [] } = setup
  const ports = await freePorts(MASTERS * (1 + replicas))
  const all = [
    ...['--cluster-enabled', 'yes', '--cluster-config-file', 'nodes.conf'],
    ...['--cluster-node-timeout', String(nodeTimeoutMs), '--repl-diskless-sync-delay', '0'],
    ...options,
  ]
  const servers = ports.map((port) => RedisServer.prepareOn(port, ...all))
  const clients: Redis[] = []
  try {
    await Promise.all(servers.map((server) => server.restart()))
    clients.push(...servers.map((server) => server.client()))
    return await united(servers, clients)
  } catch (error) {
    await Promise.all(servers.map((server) => server.stop()))
    throw error
  } finally {
    for (const client of clients) client.disconnect()
  }
}

/** Hands out slots and epochs, introduces all to all, which is quicker than gossip, and waits. */
async function united(
  servers: readonly RedisServer[],
  clients: readonly Redis[],
): Promise<ClusterNodes> {
  const ids = await Promise.all(clients.map((client) => client.cluster('MYID')))
  const nodes = servers.map((server, place): ClusterNode => {
    const id = String(ids[place])
    return Object.assign(server, { id, ...(place < MASTERS ? { slots: slotsOf(place) } : {}) })
  })
  await each(clients, async (client, place) => {
    await client.cluster('SET-CONFIG-EPOCH', place + 1)
    if (place < MASTERS) await client.cluster('ADDSLOTSRANGE', ...slotsOf(place))
    for (const { port } of servers) await client.cluster('MEET', '127.0.0.1', port)
  })
  await each(clients, (client) => known(client, nodes))
  await each(clients.slice(MASTERS), (client, place) => {
    return client.cluster('REPLICATE', String(ids[place]))
  })
  await each(clients, serving)
  await each(clients.slice(0, MASTERS), (client) => replicated(client, nodes.length / MASTERS - 1))
  return { masters: nodes.slice(0, MASTERS), replicas: nodes.slice(MASTERS) }
}

function slotsOf(place: number): [number, number] {
  const first = (at: number): number => Math.floor((at * SLOTS) / MASTERS)
  return [first(place), first(place + 1) - 1]
}

async function known(client: Redis, nodes: readonly ClusterNode[]): Promise<void> {
  await eventually('the nodes do not find each other', async () => {
    const view = String(await client.cluster('NODES'))
    return !view.includes('handshake') && nodes.every(({ id }) => view.includes(`${id} 127.0.0.1`))
  })
}

/** A replica serves from its first synchronisation on, a master some two seconds after its start. */
async function serving(client: Redis): Promise<void> {
  await eventually('the Cluster does not come up', async () => {
    const state = String(await client.cluster('INFO'))
    return state.includes('cluster_state:ok') && state.includes(`slots_ok:${SLOTS}`)
  })
}

async function replicated(client: Redis, count: number): Promise<void> {
  await eventually('the replicas do not synchronise', async () => {
    const online = String(await client.info('replication')).match(/state=online/g) ?? []
    return online.length === count
  })
}

async function eventually(otherwise: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(otherwise)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function each(
  clients: readonly Redis[],
  work: (client: Redis, place: number) => Promise<unknown>,
): Promise<void> {
  await Promise.all(clients.map(work))
}

/**
 * Ports that are free together with their bus ports. Both lie below those that systems hand
 * out by themselves, and no port of one can be the bus port of another.
 */
async function freePorts(count: number): Promise<readonly number[]> {
  const found = new Set<number>()
  while (found.size < count) {
    const port = 10_000 + Math.floor(Math.random() * BUS_DISTANCE)
    if ((await isFree(port)) && (await isFree(port + BUS_DISTANCE))) found.add(port)
  }
  return [...found]
}
