import * as z from 'zod'
import { redisTarget } from '../adapters/redis/redis-url.ts'

function isRedisUrl(url: string): boolean {
  try {
    redisTarget(url)
    return true
  } catch {
    return false
  }
}

/** A URL of one Redis, or of Sentinels or nodes of a Cluster. */
export const redisUrl: z.ZodString = z
  .string()
  .refine(
    isRedisUrl,
    'must be redis://, rediss://, redis-sentinel://host:port,host:port/NAME or redis-cluster://host:port,host:port',
  )
