import { deriveCacheKey, type KeyDerivation } from '../cache-key.ts'
import type { JsonValue } from '../json.ts'
import type { LlmMessage, LlmRequest } from '../llm-request.ts'
import type { Scope } from '../scope.ts'
import { boundNameOf } from './request-reading.ts'

/** A field of a request's body, by its name on the wire. */
export interface RequestField {
  readonly name: string
  readonly value: JsonValue
}

/** What belongs to a request's key, and what does not. */
export interface KeyParts {
  readonly derivation: KeyDerivation
  /** Fields that the key holds; all of them where there is no key. */
  readonly inKey: readonly RequestField[]
  readonly leftOut: readonly RequestField[]
  /** The only field without which there would be a key, where there is one. */
  readonly obstacleField?: string
}

/** The fields of a request, in the words of its format. */
export function fieldsOf(request: LlmRequest): readonly RequestField[] {
  const { protocol, model, messages, temperature, maxTokens, parameters } = request
  const all: readonly (readonly [string, JsonValue | undefined])[] = [
    ['model', model],
    ['messages', messages.length === 0 ? undefined : messages],
    ['temperature', temperature],
    [boundNameOf(protocol), maxTokens],
    ...Object.entries(parameters),
  ]
  return all.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
}

/**
 * A request with another value of a field, or without it. The wire's name of a field may also be a
 * parameter's where a format gives it no meaning of its own.
 */
export function withField(
  request: LlmRequest,
  name: string,
  value: JsonValue | undefined,
): LlmRequest {
  const { temperature: _temperature, maxTokens: _maxTokens, ...rest } = request
  if (name === 'model') return { ...request, model: typeof value === 'string' ? value : '' }
  if (name === 'messages') return { ...request, messages: (value ?? []) as readonly LlmMessage[] }
  if (name === 'temperature' && request.protocol !== 'openai.embeddings') {
    const { maxTokens } = request
    const kept = maxTokens === undefined ? rest : { ...rest, maxTokens }
    return value === undefined ? kept : { ...kept, temperature: value as number | null }
  }
  if (name === boundNameOf(request.protocol) && request.protocol !== 'openai.embeddings') {
    const { temperature } = request
    const kept = temperature === undefined ? rest : { ...rest, temperature }
    return value === undefined ? kept : { ...kept, maxTokens: value as number | null }
  }
  return { ...request, parameters: { ...request.parameters, [name]: value } }
}

/** Tells what of a request is in its key, by asking the key itself: a field is in it if it changes without it. */
export function keyParts(request: LlmRequest, scope: Scope): KeyParts {
  const derivation = deriveCacheKey(request, scope)
  const fields = fieldsOf(request)
  const derivationWithout = ({ name }: RequestField): KeyDerivation =>
    deriveCacheKey(withField(request, name, undefined), scope)
  if (derivation.kind === 'unkeyable') {
    const blocking = fields.find((field) => derivationWithout(field).kind === 'keyed')
    const known = blocking === undefined ? {} : { obstacleField: blocking.name }
    return { derivation, inKey: fields, leftOut: [], ...known }
  }
  const isLeftOut = (field: RequestField): boolean =>
    isSameKey(derivation, derivationWithout(field))
  return {
    derivation,
    inKey: fields.filter((field) => !isLeftOut(field)),
    leftOut: fields.filter(isLeftOut),
  }
}

/** Whether two requests have the same key. */
export function isSameKey(one: KeyDerivation, other: KeyDerivation): boolean {
  if (one.kind === 'unkeyable' || other.kind === 'unkeyable') return false
  return one.key.digest === other.key.digest
}
