import { hash, randomUUID } from 'node:crypto'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { isCredentialHeader } from './credential-names.ts'

/** What the AI SDK's own packages have in their models; it is theirs, so nothing relies on it. */
interface Innards {
  readonly config?: {
    readonly baseURL?: unknown
    readonly baseUrl?: unknown
    readonly url?: unknown
    readonly headers?: unknown
    /** Changes requests before they are sent: how, nobody can see, as functions may hold values of their own. */
    readonly transformRequestBody?: unknown
    /** What Vertex's package has beside a transformation of its own, which is always the same. */
    readonly buildRequestUrl?: unknown
  }
  readonly settings?: unknown
}

/** Headers that tell about the caller's software. */
const NEUTRAL = 'user-agent'

/**
 * Tells models of one name apart: by vendor, address, headers and settings, where they show, so
 * that all processes agree. Others, wrapped ones among them, are told apart as objects: their
 * answers are shared by whoever shares the object.
 */
export function aiSdkIdentity(model: LanguageModelV4): AiSdkIdentity {
  const visible = visibleIdentity(model)
  if (visible !== undefined) return visible
  const own = OBJECTS.get(model) ?? randomUUID()
  OBJECTS.set(model, own)
  return { upstream: JSON.stringify([model.provider, own]), account: '', unshared: true }
}

/** Who answers for a model. */
interface AiSdkIdentity {
  /** What tells a model from all others of its name. */
  readonly upstream: string
  /** A digest that tells the credentials apart that it asks with; empty where they do not show. */
  readonly account: string
  /** Whether all of that holds in this process only. */
  readonly unshared: boolean
}

/** Names of model objects, for whoever wraps the same one. */
const OBJECTS = new WeakMap<LanguageModelV4, string>()

function visibleIdentity(model: LanguageModelV4): AiSdkIdentity | undefined {
  const { config, settings } = model as unknown as Innards
  try {
    const address = addressOf(config, model.modelId)
    const headers = resolved(config?.headers)
    if (address === undefined || isPending(headers)) return undefined
    if (config?.transformRequestBody && !config.buildRequestUrl) return undefined
    const seen = [model.provider, address, answerChanging(headers), settings ?? null]
    return {
      upstream: JSON.stringify([...seen, ...switchesOf(config)]),
      account: hash('sha256', JSON.stringify(headers ?? null)),
      unshared: false,
    }
  } catch {
    return undefined
  }
}

function addressOf(config: Innards['config'], modelId: string): string | undefined {
  const [base] = [config?.baseURL, config?.baseUrl].map(resolved).filter((url) => url !== undefined)
  if (typeof base === 'string') return base
  const { url } = config ?? {}
  if (typeof url !== 'function') return undefined
  const made = resolved(() => url({ path: '', modelId }))
  return isPending(made) ? undefined : String(made)
}

/** Switches, such as `supportsStructuredOutputs`, by which the same call is sent in other words; by name. */
function switchesOf(config: object = {}): readonly (readonly [string, unknown])[] {
  const switches = Object.entries(config).filter(([, value]) => typeof value === 'boolean')
  return switches.sort(([one], [other]) => (one < other ? -1 : 1))
}

/** What is still to come, such as headers with a token, is made anew when the model is asked, and fails there: here that is nothing. */
function resolved(given: unknown): unknown {
  const value = typeof given === 'function' ? given() : given
  if (isPending(value)) Promise.resolve(value).catch(() => {})
  return value
}

function isPending(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value
}

function answerChanging(headers: unknown): unknown {
  const sent = Object.entries((headers ?? {}) as object)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !isCredentialHeader(name) && name !== NEUTRAL)
  return sent.sort(([one], [other]) => (one < other ? -1 : 1))
}
