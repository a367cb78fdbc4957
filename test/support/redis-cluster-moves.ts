import type { Redis } from 'ioredis'
import type { ClusterNode } from './redis-cluster.ts'

/** A slot on its way from one master to another. */
export interface SlotMove {
  /** Takes up to so many of the keys that are still there across; resolves to how many. */
  migrateSome(count: number): Promise<number>
  /** Takes the rest across, and tells every master who serves the slot now. */
  finish(): Promise<void>
}

/** Moves slots between the masters of a Cluster, as `redis-cli --cluster reshard` does. */
export class ClusterMoves {
  readonly #masters: readonly ClusterNode[]
  readonly #moved = new Map<number, ClusterNode>()

  constructor(masters: readonly ClusterNode[]) {
    this.#masters = masters
  }

  async slotOf(name: string): Promise<number> {
    const [master] = this.#masters
    if (master === undefined) throw new Error('a Cluster has masters')
    return withClient(master, async (client) => Number(await client.cluster('KEYSLOT', name)))
  }

  masterOf(slot: number): ClusterNode {
    const first = this.#masters.find(({ slots: [from, to] = [1, 0] }) => from <= slot && slot <= to)
    const master = this.#moved.get(slot) ?? first
    if (master === undefined) throw new Error(`there is no slot ${slot}`)
    return master
  }

  async begin(slot: number, from: ClusterNode, to: ClusterNode): Promise<SlotMove> {
    await withClient(to, (client) => client.cluster('SETSLOT', slot, 'IMPORTING', from.id))
    await withClient(from, (client) => client.cluster('SETSLOT', slot, 'MIGRATING', to.id))
    const migrateSome = (count: number): Promise<number> =>
      withClient(from, (client) => migrate(client, slot, count, to.port))
    const finish = async (): Promise<void> => {
      while ((await migrateSome(100)) > 0);
      const others = this.#masters.filter((master) => master !== to)
      // The new owner first: were it the last to know, the slot would be nobody's meanwhile.
      for (const master of [to, from, ...others]) {
        await withClient(master, (client) => client.cluster('SETSLOT', slot, 'NODE', to.id))
      }
      this.#moved.set(slot, to)
    }
    return { migrateSome, finish }
  }
}

async function migrate(client: Redis, slot: number, count: number, port: number): Promise<number> {
  const names = (await client.cluster('GETKEYSINSLOT', slot, count)) as readonly string[]
  if (names.length > 0) await client.migrate('127.0.0.1', port, '', 0, 5000, 'KEYS', ...names)
  return names.length
}

async function withClient<T>(node: ClusterNode, work: (client: Redis) => Promise<T>): Promise<T> {
  const client = node.client()
  try {
    return await work(client)
  } finally {
    client.disconnect()
  }
}
