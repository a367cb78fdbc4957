import { hash } from 'node:crypto'
import { ANSWER_NEUTRAL_PARAMETERS } from '../cache-key.ts'
import { canonicalForm } from '../canonical-form.ts'
import { textOf } from '../chat-completion.ts'
import type { JsonValue } from '../json.ts'
import type { LlmMessage, LlmRequest } from '../llm-request.ts'
import { DEFAULT_NAMESPACE, type Scope } from '../scope.ts'
import { canonicalQuestion } from '../semantic/canonical-question.ts'
import { boundNameOf } from './request-reading.ts'

/** What near repeats may differ in, next to parameters' own names. */
const SYSTEM_PROMPT = 'system prompt'
const EARLIER_MESSAGE = 'an earlier message'
const SPELLING = 'spelling of the question'

/** Earlier messages that are told apart; the ones between are one piece. */
const MESSAGES_APART = 16

/** Parameters that are told apart. */
const PARAMETERS_APART = 24

/** A piece of a request by which near repeats may differ. */
export interface RequestPiece {
  /** What it is called in reports. */
  readonly field: string
  /** Digest of everything else; equal for requests that are equal but for this piece. */
  readonly rest: string
}

/** A part of a request, named so that no two of one request have the same name. */
type Part = readonly [name: string, value: JsonValue | undefined]

/**
 * The pieces of a request that a near repeat may differ in. The question itself, the last message,
 * is none of them, but how it is spelt is: in capitals or not, with a question mark or without.
 */
export function requestPieces(request: LlmRequest, scope: Scope): readonly RequestPiece[] {
  const question = lastMessage(request)
  const asked = digestOf('question', question)
  const fixed = sumOf(fixedParts(request, scope).map(([name, value]) => digestOf(name, value)))
  const parts = changingParts(request).map(
    ([name, value]) => [name, digestOf(name, value)] as const,
  )
  const all = fixed ^ asked ^ sumOf(parts.map(([, digest]) => digest))
  const pieces = parts.map(([name, digest]) => ({
    field: fieldOf(name),
    rest: restOf(name, all ^ digest),
  }))
  if (question === undefined) return pieces
  const spelt = digestOf('question', plainly(question))
  return [...pieces, { field: SPELLING, rest: restOf(SPELLING, all ^ asked ^ spelt) }]
}

function sumOf(digests: readonly bigint[]): bigint {
  return digests.reduce((sum, digest) => sum ^ digest, 0n)
}

/** The rest is looked up by the piece's name, so that one that lacks it meets one that has it. */
function restOf(name: string, rest: bigint): string {
  return `${name}\n${rest.toString(36)}`
}

function fixedParts(request: LlmRequest, { tenant, namespace }: Scope): readonly Part[] {
  const { protocol, messages, parameters } = request
  const talk = messages.filter((message) => !isSystem(message))
  return [
    ['scope', [tenant, namespace ?? DEFAULT_NAMESPACE]],
    ['protocol', protocol],
    ['input', parameters.input],
    ['messages', talk.length],
  ]
}

function changingParts(request: LlmRequest): readonly Part[] {
  const { protocol, model, temperature, maxTokens, parameters, messages } = request
  const others = Object.entries(parameters).filter(
    ([name]) => !ANSWER_NEUTRAL_PARAMETERS.has(name) && name !== 'input',
  )
  const apart = others.slice(0, PARAMETERS_APART)
  const rest = others.slice(PARAMETERS_APART)
  return [
    ['model', model],
    ['temperature', temperature],
    [boundNameOf(protocol), maxTokens],
    [SYSTEM_PROMPT, messages.filter(isSystem)],
    ...absentOnes(apart),
    ...(rest.length === 0 ? [] : [['other parameters', Object.fromEntries(rest)] as const]),
    ...earlierParts(messages),
  ]
}

/** Parameters that some requests have and others lack: to lack one is a piece as well. */
const OFTEN_ABSENT = ['seed', 'tools', 'tool_choice', 'response_format', 'top_p', 'stop']

function absentOnes(given: readonly Part[]): readonly Part[] {
  const names = new Set(given.map(([name]) => name))
  const absent = OFTEN_ABSENT.filter((name) => !names.has(name))
  return [...given, ...absent.map((name): Part => [name, undefined])]
}

function earlierParts(messages: readonly LlmMessage[]): readonly Part[] {
  const earlier = messages.slice(0, -1).filter((message) => !isSystem(message))
  const before = earlier.slice(0, -MESSAGES_APART)
  const apart = earlier
    .slice(-MESSAGES_APART)
    .map((message, place): Part => [`messages.${place}`, message])
  return before.length === 0 ? apart : [...apart, ['messages.before', before]]
}

function fieldOf(name: string): string {
  return name.startsWith('messages.') ? EARLIER_MESSAGE : name
}

function isSystem({ role }: LlmMessage): boolean {
  return role === 'system' || role === 'developer'
}

function lastMessage({ messages }: LlmRequest): LlmMessage | undefined {
  const last = messages.at(-1)
  return last === undefined || isSystem(last) ? undefined : last
}

function plainly(message: LlmMessage): JsonValue {
  const { content } = message
  const text = typeof content === 'string' ? content : undefined
  return text === undefined ? message : { ...message, content: canonicalQuestion(textOf(text)) }
}

/** 96 bits; what is absent counts for nothing, so that it meets what is left out. */
function digestOf(name: string, value: JsonValue | undefined): bigint {
  if (value === undefined) return 0n
  const form = canonicalForm(value)
  const text = form.kind === 'canonical' ? form.text : form.obstacle
  return BigInt(`0x${hash('sha256', `${name}\n${text}`).slice(0, 24)}`)
}
