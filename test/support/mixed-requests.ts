import { seededChance } from './seeded-chance.ts'

/** Models that are asked for; the last has no price, and nobody serves {@link UNSERVED}. */
export const CHAT_MODELS = ['gpt-4o-mini', 'gpt-4o', 'house-7b'] as const
export const EMBEDDING_MODEL = 'text-embedding-3-small'
export const MESSAGE_MODEL = 'claude-sonnet-4-5'
const UNSERVED = 'nobody-has-it'

/** The keys of two tenants. */
export const TENANT_KEYS = { acme: 'key-of-acme', globex: 'key-of-globex' } as const

/** A request of a mixed load, as it is sent. */
export interface MixedRequest {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Undefined where it does not get past the door, and is not counted. */
  readonly model?: string
  /** How many requests it counts as. */
  readonly items: number
  /** How often it is sent at once. */
  readonly copies: number
  /** Sent until the provider has it, then left. */
  readonly leaves: boolean
}

type Headers = Readonly<Record<string, string>>

const PLAIN = { items: 1, copies: 1, leaves: false }
const NO_QUESTION: Headers = { 'x-reprise-semantic': 'off' }

/** What a kind of request is made from. */
interface Making {
  readonly chance: () => number
  /** Counts up from request to request. */
  readonly place: number
  /** How many of its kind there were before. */
  readonly nth: number
}

/** Kinds of requests, and how many of a thousand are of it. */
const KINDS: readonly (readonly [share: number, make: (making: Making) => MixedRequest])[] = [
  [330, (making) => chat(making, usual(making))],
  [150, (making) => chat(making, usual(making), {}, { stream: true })],
  [70, oneEmbedding],
  [25, someEmbeddings],
  [70, responses],
  [70, messages],
  [60, similar],
  [30, (making) => chat(making, usual(making), { 'cache-control': 'no-store' })],
  [30, (making) => chat(making, usual(making), { 'cache-control': 'no-cache' })],
  [20, (making) => chat(making, usual(making), { 'cache-control': 'no-cache, no-store' })],
  [25, (making) => chat(making, usual(making), { 'cache-control': 'only-if-cached' })],
  [15, (making) => chat(making, usual(making), {}, { tools: [TOOL] })],
  [15, (making) => ({ ...chat(making, `[slow] crowd ${making.place}`), copies: 8 })],
  [12, (making) => chat(making, `[down] ${making.place}`, {}, { stream: making.place % 2 === 0 })],
  [6, (making) => chat(making, `[down] ${making.place}`, { 'x-reprise-apology': 'off' })],
  [12, (making) => chat(making, `[busy] ${making.place}`)],
  [8, (making) => chat(making, `[gone] ${making.place}`)],
  [8, (making) => chat(making, `[cut] ${making.place}`, {}, { stream: true })],
  [15, fading],
  [5, (making) => embeddings(making, [`[down] ${making.place}`])],
  [4, (making) => chat(making, `[wrong] ${making.place}`)],
  [3, (making) => ({ ...chat(making, `[stay] ${making.place}`), leaves: true })],
  [4, unserved],
  [5, malformed],
  [5, unauthorised],
]

const ALL_SHARES = KINDS.reduce((sum, [share]) => sum + share, 0)

const TOOL = { type: 'function', function: { name: 'weather', parameters: { type: 'object' } } }

/** Requests of every kind that there is, the same each time. */
export function mixedRequests(many: number, seed: number): readonly MixedRequest[] {
  const chance = seededChance(seed)
  const made = KINDS.map(() => 0)
  return Array.from({ length: many }, (_, place) => {
    const kind = kindAt(chance() * ALL_SHARES)
    const nth = made[kind] ?? 0
    made[kind] = nth + 1
    const [, make] = KINDS[kind] ?? [0, malformed]
    return make({ chance, place: seed * 100_000 + place, nth })
  })
}

function kindAt(share: number): number {
  let upTo = 0
  return KINDS.findIndex(([part]) => {
    upTo += part
    return share < upTo
  })
}

/** Some questions are asked much more often than others. */
function usual({ chance }: Making): string {
  return `What is ${Math.floor(400 * chance() ** 3)}?`
}

function picked<T>(from: readonly [T, ...(readonly T[])], { chance }: Making): T {
  return from[Math.floor(chance() * from.length)] ?? from[0]
}

function caller(making: Making): Headers {
  const key = picked([TENANT_KEYS.acme, TENANT_KEYS.acme, TENANT_KEYS.globex], making)
  return { 'content-type': 'application/json', authorization: `Bearer ${key}` }
}

function chat(
  making: Making,
  content: string,
  headers: Headers = {},
  fields: object = {},
  model: string = picked(CHAT_MODELS, making),
): MixedRequest {
  const tags: Headers = making.chance() < 0.05 ? { 'x-reprise-tags': 'red' } : {}
  const usage = 'stream' in fields ? { stream_options: { include_usage: true } } : {}
  return {
    ...PLAIN,
    model,
    path: '/v1/chat/completions',
    headers: { ...caller(making), ...NO_QUESTION, ...tags, ...headers },
    body: JSON.stringify({ model, messages: [{ role: 'user', content }], ...usage, ...fields }),
  }
}

/** Questions that differ in case and punctuation only. */
function similar(making: Making): MixedRequest {
  const topic = picked(TOPICS, making)
  const asked = `How do I ${picked(DEEDS, making)} my ${topic}`
  const content = picked([asked, `${asked}?`, asked.toLowerCase(), `${asked}??`], making)
  return chat(making, content, { 'x-reprise-semantic': 'on' })
}

const TOPICS = ['bicycle', 'garden', 'passport', 'parcel', 'kitchen', 'password'] as const
const DEEDS = ['mend', 'find', 'clean', 'replace', 'describe', 'return'] as const

/** Answered once, for a second, and by nobody after that. */
function fading(making: Making): MixedRequest {
  const content = `[once] ${making.nth % 40}`
  const headers = { 'x-reprise-ttl': '1', authorization: `Bearer ${TENANT_KEYS.acme}` }
  return chat(making, content, headers, {}, 'gpt-4o-mini')
}

function oneEmbedding(making: Making): MixedRequest {
  return embeddings(making, [item(Math.floor(150 * making.chance() ** 2))])
}

/** Items that are always asked for together, and not again for a while: all of them have the same outcome. */
function someEmbeddings(making: Making): MixedRequest {
  const first = 10_000 + 3 * (making.nth % 60)
  return embeddings(making, [item(first), item(first + 1), item(first + 2)])
}

/** Of one length: each has the same share of the tokens. */
function item(number: number): string {
  return `item ${String(number).padStart(9, '0')}`
}

function embeddings(making: Making, input: readonly string[]): MixedRequest {
  const body = JSON.stringify({ model: EMBEDDING_MODEL, input })
  const path = '/v1/embeddings'
  const headers = caller(making)
  return { ...PLAIN, model: EMBEDDING_MODEL, path, headers, body, items: input.length }
}

/** Every tenth goes on from what the provider keeps, which no key can tell. */
function responses(making: Making): MixedRequest {
  const model = picked(['gpt-4o-mini', 'gpt-4o'], making)
  const earlier = making.chance() < 0.1 ? { previous_response_id: 'resp_1' } : {}
  const fields = { model, input: usual(making), stream: making.chance() < 0.4, ...earlier }
  const headers = { ...caller(making), ...NO_QUESTION }
  return { ...PLAIN, model, path: '/v1/responses', headers, body: JSON.stringify(fields) }
}

function messages(making: Making): MixedRequest {
  const content = making.chance() < 0.05 ? `[down] ${making.place}` : usual(making)
  const body = JSON.stringify({
    ...{ model: MESSAGE_MODEL, max_tokens: 64, stream: making.chance() < 0.4 },
    messages: [{ role: 'user', content }],
  })
  const headers = { ...caller(making), ...NO_QUESTION, 'anthropic-version': '2023-06-01' }
  return { ...PLAIN, model: MESSAGE_MODEL, path: '/v1/messages', headers, body }
}

function unserved(making: Making): MixedRequest {
  const { body, ...request } = chat(making, usual(making))
  return {
    ...request,
    model: UNSERVED,
    body: body.replace(/"model":"[^"]+"/, `"model":"${UNSERVED}"`),
  }
}

/** What the door turns away. */
function malformed(making: Making): MixedRequest {
  const { model: _none, ...request } = chat(making, 'never read')
  return { ...request, body: making.place % 2 === 0 ? '{"model":' : '{"model":"gpt-4o-mini"}' }
}

function unauthorised(making: Making): MixedRequest {
  const { model: _none, ...request } = chat(making, usual(making))
  return { ...request, headers: { ...request.headers, authorization: 'Bearer nobody' } }
}
