import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  chatCompletionBody,
  type JsonObject,
  type LlmRequest,
  type LlmResponse,
  promptRequest,
  readChatCompletion,
} from '../../dist/index.js'
import { BENCH } from './versions.ts'

/** The model that every request names. */
export const MODEL = 'gpt-4o-mini'

/** The scope of every request, where it does not matter. */
export const SCOPE = { tenant: 'acme' } as const

const SENTENCES = readFileSync(join(BENCH, 'material', 'sentences.txt'), 'utf8')
  .trim()
  .split('\n')

const SYSTEM_PROMPT =
  'You are an assistant of a software company. Be brief, be right, and say so where you are not sure.'

/**
 * English prose, one byte a character, of exactly so many bytes; another one for every number,
 * the same for the same.
 */
export function prose(bytes: number, number: number): string {
  const chance = chances(number)
  let text = `${number}. `
  while (text.length < bytes) text += `${SENTENCES[Math.floor(chance() * SENTENCES.length)]} `
  return text.slice(0, bytes)
}

/** A chat request whose wire format takes exactly so many bytes. */
export function requestOf(bytes: number, number: number): LlmRequest {
  const made = (userMessage: string): LlmRequest =>
    promptRequest({ systemPrompt: SYSTEM_PROMPT, userMessage, model: MODEL })
  const frame = JSON.stringify(wireOf(made(''))).length
  return made(escapedTo(bytes - frame, number))
}

/** A request as it goes over the wire. */
export function wireOf(request: LlmRequest): JsonObject {
  const { model, messages, temperature = null, maxTokens = null } = request
  return { model, messages, temperature, max_tokens: maxTokens }
}

/**
 * A whole answer whose body takes exactly so many bytes as JSON. Every second one has a dash,
 * as models write: one such character doubles what a string takes in memory.
 */
export function bodyOf(bytes: number, number: number): JsonObject {
  const made = (content: string): JsonObject =>
    chatCompletionBody({
      id: `chatcmpl-${String(number).padStart(24, '0')}`,
      created: 1_767_225_600,
      model: MODEL,
      content,
      inputTokens: 512,
      outputTokens: 480,
    })
  const content = escapedTo(bytes - JSON.stringify(made('')).length, number)
  const body = made(number % 2 === 0 ? content : `${content.slice(0, -3)}\u2014`)
  // As off the wire: put together from pieces, strings take less than they do otherwise.
  return JSON.parse(JSON.stringify(body))
}

/** An answer with such a body, as a provider gives it. */
export function responseOf(body: JsonObject): LlmResponse {
  return readChatCompletion(body, { provider: 'bench', requestId: 'req-bench', latencyMs: 900 })
}

/** Prose that takes so many bytes within JSON. */
function escapedTo(bytes: number, number: number): string {
  return prose(Math.max(1, bytes), number).replace(/["\\]/g, "'")
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
