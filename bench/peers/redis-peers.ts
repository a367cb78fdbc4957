import { bentocacheRedis } from './bentocache-redis.ts'
import { ioredisJson } from './ioredis-json.ts'
import { keyvRedis } from './keyv-redis.ts'
import { langChainRedis } from './langchain-redis.ts'
import type { Peer } from './peer.ts'

/** What people would pick to keep answers in Redis. */
export const REDIS_PEERS: readonly Peer<unknown>[] = [
  ioredisJson,
  bentocacheRedis,
  keyvRedis,
  langChainRedis,
]
