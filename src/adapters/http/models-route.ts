import type { FastifyInstance } from 'fastify'
import type { CallerRegistry } from './caller.ts'
import type { GatewayUseCases } from './gateway-parts.ts'

/** Longest wait for the providers' lists, in milliseconds. */
const MODELS_MS = 10_000

/** `GET /v1/models`: what the providers offer, each model once. */
export function modelsRoute(
  app: FastifyInstance,
  { providers }: GatewayUseCases,
  callers: CallerRegistry,
): void {
  app.get('/v1/models', async (request) => {
    const { credential } = callers.identify(request.headers)
    const signal = AbortSignal.timeout(MODELS_MS)
    const models = await providers.models({
      signal,
      ...(credential === undefined ? {} : { credential }),
    })
    const data = models.map(({ id, created, ownedBy }) => ({
      id,
      object: 'model',
      created,
      owned_by: ownedBy,
    }))
    return { object: 'list', data }
  })
}
