import { hash } from 'node:crypto'
import type { CanonicalObstacle } from './canonical-form.ts'
import type { JsonObject } from './json.ts'
import { KeyEncoder, OBJECT, OBJECT_END, pieceOf } from './key-encoding.ts'
import type { LlmRequest, WireProtocol } from './llm-request.ts'
import { dependsOnProviderState } from './provider-state.ts'
import { DEFAULT_NAMESPACE, type Scope } from './scope.ts'

/** Raised whenever the encoding below changes, so that old entries are never read as new ones. */
const KEY_VERSION = 2

/**
 * Fields of a request that cannot change its answer, and so stay out of the key.
 * Everything else is in it, known or not.
 */
export const ANSWER_NEUTRAL_PARAMETERS: ReadonlySet<string> = new Set([
  'stream',
  'stream_options',
  'user',
  'metadata',
  'store',
  'safety_identifier',
  'prompt_cache_key',
  'prompt_cache_retention',
])

/** In the key of responses all the same: OpenAI keeps them unless told not to, and only what it keeps can be gone on from. */
const KEEPING_PARAMETER = 'store'

/** Encodes one request after the other, each to its end. */
const ENCODER = new KeyEncoder()

/** Most names whose digests are remembered, and the longest of them, in UTF-16 units. */
const MAX_KNOWN_NAMES = 1000
const MAX_KNOWN_LENGTH = 256

const KNOWN_NAMES = new Map<string, string>()

declare const derived: unique symbol

/**
 * The identity of an answer. Made only by {@link deriveCacheKey} from a request and
 * a scope, and by {@link parseCacheKey} from such a key's text: there is none without a tenant.
 */
export interface CacheKey {
  readonly [derived]: true
  /** SHA-256 of the request in its scope, as {@link KeyEncoder} writes it, 64 hexadecimal digits. */
  readonly digest: string
  /** Digest of the tenant's name, 32 hexadecimal digits (128 bits); so are the next two. */
  readonly tenant: string
  readonly namespace: string
  readonly model: string
}

/** Why a request has no key: it has no exact canonical form, or its answer depends on what the provider keeps. */
export type KeyObstacle = CanonicalObstacle | 'provider_state'

/** A request's key, or why it has none; without one it is neither cached nor coalesced. */
export type KeyDerivation =
  | { readonly kind: 'keyed'; readonly key: CacheKey }
  | { readonly kind: 'unkeyable'; readonly obstacle: KeyObstacle }

/** Derives a request's key within a scope. */
export function deriveCacheKey(request: LlmRequest, scope: Scope): KeyDerivation {
  if (dependsOnProviderState(request)) return { kind: 'unkeyable', obstacle: 'provider_state' }
  const { tenant, namespace = DEFAULT_NAMESPACE } = scope
  const encoding = identityOf(request, tenant, namespace)
  if (typeof encoding === 'string') return { kind: 'unkeyable', obstacle: encoding }
  const key = {
    digest: hash('sha256', encoding),
    tenant: nameDigest(tenant),
    namespace: nameDigest(namespace),
    model: nameDigest(request.model),
  }
  return { kind: 'keyed', key: key as CacheKey }
}

/**
 * What of a request decides its answer. The mapped type names every field of
 * `LlmRequest`: a new field does not compile until it is decided on here.
 */
const IDENTITY: {
  readonly [Field in keyof Required<LlmRequest>]: (request: LlmRequest) => unknown
} = {
  protocol: ({ protocol }) => protocol,
  model: ({ model }) => model,
  messages: ({ messages }) => messages,
  context: ({ context }) => context,
  temperature: ({ temperature }) => roundedTemperature(temperature),
  maxTokens: ({ maxTokens }) => maxTokens,
  parameters: answerChangingParameters,
  headers: ({ headers }) => headers,
  upstream: ({ upstream }) => upstream,
}

/** Its fields as the encoding has them: by name. */
const FIELDS = Object.entries(IDENTITY)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, of]) => ({ name: pieceOf(name), of }))

/** What is always the same around namespace, request and tenant. */
const NAMESPACE = joined(OBJECT, pieceOf('namespace'))
const REQUEST = joined(pieceOf('request'), OBJECT)
const TENANT = joined(OBJECT_END, pieceOf('tenant'))
const VERSION = joined(pieceOf('version'), pieceOf(KEY_VERSION), OBJECT_END)

/** The encoding of `{ namespace, request, tenant, version }`; what is always the same in it has been encoded once. */
function identityOf(
  request: LlmRequest,
  tenant: string,
  namespace: string,
): ReturnType<KeyEncoder['encoding']> {
  ENCODER.begin()
  ENCODER.writePiece(NAMESPACE)
  const obstacle = ENCODER.write(namespace) ?? writeFields(request) ?? writeTenant(tenant)
  return obstacle ?? ENCODER.encoding()
}

function writeFields(request: LlmRequest): CanonicalObstacle | undefined {
  ENCODER.writePiece(REQUEST)
  for (const { name, of } of FIELDS) {
    const value = of(request)
    if (value === undefined) continue
    ENCODER.writePiece(name)
    const obstacle = ENCODER.write(value)
    if (obstacle !== undefined) return obstacle
  }
  return undefined
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(pieces)
}

function writeTenant(tenant: string): CanonicalObstacle | undefined {
  ENCODER.writePiece(TENANT)
  const obstacle = ENCODER.write(tenant)
  ENCODER.writePiece(VERSION)
  return obstacle
}

/** Two decimals, so that floating-point noise does not split entries; `+ 0` turns -0 into 0. */
function roundedTemperature(temperature: number | null | undefined): number | null | undefined {
  return typeof temperature === 'number' ? Math.round(temperature * 100) / 100 + 0 : temperature
}

function answerChangingParameters({ protocol, parameters }: LlmRequest): JsonObject {
  for (const name in parameters) {
    if (!isNeutral(name, protocol)) continue
    const kept = Object.entries(parameters).filter(([kept]) => !isNeutral(kept, protocol))
    return Object.fromEntries(kept)
  }
  // Of whatever class the caller's object is, its members are what is asked.
  return Object.getPrototypeOf(parameters) === Object.prototype ? parameters : { ...parameters }
}

function isNeutral(parameter: string, protocol: WireProtocol): boolean {
  if (!ANSWER_NEUTRAL_PARAMETERS.has(parameter)) return false
  return parameter !== KEEPING_PARAMETER || protocol !== 'openai.responses'
}

/** Digest of a tenant's, namespace's or model's name, as keys carry it. */
export function nameDigest(name: string): string {
  const known = KNOWN_NAMES.get(name)
  if (known !== undefined) return known
  const digest = hash('sha256', name).slice(0, 32)
  if (name.length > MAX_KNOWN_LENGTH) return digest
  if (KNOWN_NAMES.size >= MAX_KNOWN_NAMES) KNOWN_NAMES.clear()
  KNOWN_NAMES.set(name, digest)
  return digest
}

/** A key as text, `tenant:namespace:model:digest`, hexadecimal throughout. */
export function cacheKeyText(key: CacheKey): string {
  return `${key.tenant}:${key.namespace}:${key.model}:${key.digest}`
}

/** Length of a key as text: three digests of 32 digits, one of 64, and colons between them. */
export const KEY_TEXT_LENGTH: number = 3 * 33 + 64

const KEY_TEXT = /^([0-9a-f]{32}):([0-9a-f]{32}):([0-9a-f]{32}):([0-9a-f]{64})$/

/** Reads what {@link cacheKeyText} wrote; undefined for any other text. */
export function parseCacheKey(text: string): CacheKey | undefined {
  const [, tenant, namespace, model, digest] = KEY_TEXT.exec(text) ?? []
  if (digest === undefined) return undefined
  return { tenant, namespace, model, digest } as CacheKey
}
