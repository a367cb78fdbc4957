import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import type { FoundEntry } from '../../application/find-entry.ts'
import { cacheKeyText } from '../../domain/cache-key.ts'
import type { JsonObject } from '../../domain/json.ts'
import type { CallerRegistry } from './caller.ts'
import type { GatewayUseCases } from './gateway-parts.ts'
import { HttpError } from './http-errors.ts'
import { validated } from './validated.ts'

/** A whole key is longer than a named part of an address may be. */
const address = z.strictObject({ '*': z.string() })

const query = z.strictObject({ content: z.enum(['0', '1']).optional() })

/** `GET /admin/entries/{key}`: what is stored under a key; the answer itself only where it is asked for. */
export function adminEntriesRoute(
  app: FastifyInstance,
  { findEntry }: GatewayUseCases,
  callers: CallerRegistry,
): void {
  app.get('/admin/entries/*', { onRequest: callers.admitAdmin }, async (request) => {
    const { '*': key } = validated(address, request.params)
    const { content } = validated(query, request.query)
    const found = await findEntry.execute(key)
    if (found === undefined)
      throw new HttpError(404, 'not_found', 'no entry is stored under this key')
    return { ...described(found), ...(content === '1' ? { body: found.entry.response.body } : {}) }
  })
}

/** Times in milliseconds since the epoch, durations in milliseconds. */
function described({ entry, state, ageMs }: FoundEntry): JsonObject {
  const { key, protocol, response, storedAt, freshUntil, expiresAt, tags } = entry
  const { model, provider, requestId, latencyMs, finishReason } = response
  return {
    key: cacheKeyText(key),
    state,
    ...{ protocol, model, provider, providerRequestId: requestId, finishReason },
    ...{ storedAt, freshUntil, expiresAt, ageMs },
    ttlMs: freshUntil - storedAt,
    tags,
    ...{ inputTokens: response.inputTokens, outputTokens: response.outputTokens },
    generatedInMs: latencyMs,
    contentCharacters: response.content.length,
    bodyBytes: Buffer.byteLength(JSON.stringify(response.body)),
  }
}
