import { aiSdkMap } from './ai-sdk-map.ts'
import { bentocacheMemory } from './bentocache-memory.ts'
import { cacheManager } from './cache-manager.ts'
import { cacheable } from './cacheable.ts'
import { keyvMemory } from './keyv-memory.ts'
import { langChainMemory } from './langchain-memory.ts'
import { lruCache } from './lru-cache.ts'
import type { Peer } from './peer.ts'

/** What people would pick to keep answers in their process. */
export const IN_PROCESS_PEERS: readonly Peer<unknown>[] = [
  lruCache,
  keyvMemory,
  cacheable,
  cacheManager,
  bentocacheMemory,
  langChainMemory,
  aiSdkMap,
]
