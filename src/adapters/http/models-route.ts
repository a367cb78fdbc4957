import type { FastifyInstance } from 'fastify'
import { ModelNotFoundError, ProviderError } from '../../domain/errors.ts'
import type { Caller, CallerRegistry } from './caller.ts'
import type { GatewayUseCases } from './gateway-parts.ts'

/** Models as OpenAI lists them. */
interface ModelList {
  readonly object: 'list'
  readonly data: readonly {
    readonly id: string
    readonly object: 'model'
    readonly created: number
    readonly owned_by: string
  }[]
}

/** Longest wait for the providers' lists, in milliseconds. */
const MODELS_MS = 10_000

/** `GET /v1/models`. */
export function modelsRoute(
  app: FastifyInstance,
  { providers }: GatewayUseCases,
  callers: CallerRegistry,
): void {
  app.get('/v1/models', ({ headers }) => modelList(providers, callers.identify(headers)))
  app.get<{ Params: { '*': string } }>('/v1/models/*', async ({ headers, params }) =>
    modelNamed(params['*'], await modelList(providers, callers.identify(headers))),
  )
}

/**
 * What the providers offer, each model once, as OpenAI lists it.
 * @throws {ProviderError} the last one's where none answers; of a timeout where that takes over `waitMs` milliseconds.
 */
export async function modelList(
  providers: Pick<GatewayUseCases['providers'], 'models'>,
  { credential }: Caller,
  waitMs: number = MODELS_MS,
): Promise<ModelList> {
  const signal = AbortSignal.timeout(waitMs)
  const call = { signal, ...(credential === undefined ? {} : { credential }) }
  const models = await providers.models(call).catch((error: unknown) => {
    // It is our patience that has ended: the caller is still there.
    throw signal.aborted ? tooLate(error) : error
  })
  const data = models.map(({ id, created, ownedBy }) => ({
    id,
    object: 'model' as const,
    created,
    owned_by: ownedBy,
  }))
  return { object: 'list', data }
}

function tooLate(cause: unknown): ProviderError {
  const details = { provider: '', failure: 'timeout', retryable: true, cause } as const
  return new ProviderError('no provider has listed its models in time', details)
}

/**
 * A model of the list.
 * @throws {ModelNotFoundError} where no provider offers it.
 */
export function modelNamed(id: string, { data }: ModelList): ModelList['data'][number] {
  const model = data.find((offered) => offered.id === id)
  if (model === undefined) throw new ModelNotFoundError()
  return model
}
