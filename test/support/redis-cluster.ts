import { ClusterMoves, type SlotMove } from './redis-cluster-moves.ts'
import { startNodes } from './redis-cluster-nodes.ts'
import type { RedisServer } from './redis-server.ts'

/** A node of a Cluster; its slots, where it is a master, are those that it began with. */
export type ClusterNode = RedisServer & {
  readonly id: string
  /** First and last slot; absent for a replica. */
  readonly slots?: readonly [number, number]
}

/** How a Cluster is set up. */
export interface ClusterSetup {
  /** Replicas of each master. Default 0. */
  readonly replicas?: 0 | 1
  /** After how many milliseconds a node that says nothing is taken for failed. Default 1000. */
  readonly nodeTimeoutMs?: number
  /** Further command line options of every node. */
  readonly options?: readonly string[]
}

/** Three masters on free loopback ports that share the slots, and their replicas. */
export interface RedisCluster {
  /** `redis-cluster://` with every node, masters first. */
  readonly url: string
  readonly masters: readonly ClusterNode[]
  /** The replica of each master, in the same order; empty where there are none. */
  readonly replicas: readonly ClusterNode[]
  /** The slot of a key. */
  slotOf(name: string): Promise<number>
  /** Who serves a slot, as begun and as moved since; failovers are not followed. */
  masterOf(slot: number): ClusterNode
  /** Moves a slot and its keys while all go on serving. */
  moveSlot(slot: number, from: ClusterNode, to: ClusterNode): Promise<void>
  /** Begins such a move and leaves it half way: until it is finished, keys that have left are answered with ASK. */
  beginMove(slot: number, from: ClusterNode, to: ClusterNode): Promise<SlotMove>
  stop(): Promise<void>
}

/** Starts a Cluster and waits until every node serves, knows all others, and replicas are in sync. */
export async function startRedisCluster(setup: ClusterSetup = {}): Promise<RedisCluster> {
  const { masters, replicas } = await startNodes(setup)
  const nodes = [...masters, ...replicas]
  const moves = new ClusterMoves(masters)
  return {
    url: `redis-cluster://${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`,
    masters,
    replicas,
    slotOf: (name) => moves.slotOf(name),
    masterOf: (slot) => moves.masterOf(slot),
    moveSlot: async (slot, from, to) => (await moves.begin(slot, from, to)).finish(),
    beginMove: (slot, from, to) => moves.begin(slot, from, to),
    stop: async () => {
      await Promise.all(nodes.map((node) => node.stop()))
    },
  }
}
