import * as z from 'zod'
import { MOST_WORKERS } from '../adapters/cli/serve-parts.ts'
import type { ModelPrice } from '../adapters/prices/model-price.ts'
import { KEY_ID, KEY_TEXT } from '../adapters/sealing/encryption-key.ts'
import {
  DEFAULT_MATCH,
  DEFAULT_THRESHOLD,
  MATCHES,
  type Match,
} from '../domain/semantic/judgement.ts'
import { baseUrlProblem } from './base-url.ts'
import { pricesSchema } from './price-settings.ts'
import { READ_ONCE } from './read-once.ts'
import type { RedisTlsFiles } from './redis-tls-files.ts'
import { redisUrl } from './redis-url-setting.ts'
import {
  DEFAULT_COMPRESS_FROM_BYTES,
  DEFAULT_ENTRY_BYTES,
  DEFAULT_MEMORY_BYTES,
  DEFAULT_PREFIX,
  type EncryptionKeySettings,
  type ProviderSettings,
} from './settings.ts'

const bytes = z.int().min(1)
const seconds = z.int().min(0).max(315_360_000)
const share = z.number().min(0).max(1)
const file = z.string().min(1)
/** What callers present as a bearer token, which ends at a space; a line break often comes along with a key. */
const credential = z
  .string()
  .regex(/^\S+$/, 'may hold no spaces and no line breaks, and not be empty')
/** What is sent to a provider: no header takes anything else, and a line break often comes along with a key. */
const sentCredential = z
  .string()
  .regex(/^[!-~]+$/, 'may hold visible ASCII characters only: no spaces, no line breaks')

const httpUrl = z.string().superRefine((url, { addIssue }) => {
  const message = baseUrlProblem(url)
  if (message !== undefined) addIssue({ code: 'custom', message })
})

const tenantKey = z.strictObject({ tenant: z.string().min(1), key: credential })

const encryptionKey = z.strictObject({
  id: z.string().regex(KEY_ID, 'must be 1 to 64 letters, digits, dots, dashes or underscores'),
  key: z.string().regex(KEY_TEXT, 'must be 32 bytes in base64'),
})

const httpProvider = {
  name: z
    .string()
    .min(1)
    .max(64)
    .regex(/^[\w.-]+$/, 'may hold letters, digits, dots, dashes')
    .optional(),
  apiKey: sentCredential.optional(),
  models: z
    .union([z.array(z.string().min(1)).min(1), z.record(z.string(), z.string().min(1))])
    .optional(),
  timeoutMs: z.int().min(1).max(900_000).optional(),
  connectTimeoutMs: z.int().min(1).max(60_000).optional(),
  firstTokenTimeoutMs: z.int().min(1).max(900_000).optional(),
  streamTimeoutMs: z.int().min(1).max(7_200_000).optional(),
  retries: z.int().min(0).max(10).optional(),
}

const provider = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('openai'), url: httpUrl, ...httpProvider }),
  z.strictObject({ kind: z.literal('anthropic'), url: httpUrl.optional(), ...httpProvider }),
  z.strictObject({ kind: z.literal('demo'), name: z.string().min(1).max(64).optional() }),
])

const schema = z.strictObject({
  host: z.string().min(1).default('127.0.0.1'),
  port: z.int().min(0).max(65_535).default(8080),
  workers: z
    .union([z.int().min(1).max(MOST_WORKERS), z.enum(['auto'])], {
      error: `must be a number from 1 to ${MOST_WORKERS}, or auto`,
    })
    .default(1),
  cache: z.enum(['memory', 'redis', 'tiered', 'keyv', 'none']).optional(),
  redisUrl: redisUrl.optional(),
  redisCaFile: file.optional(),
  redisCertFile: file.optional(),
  redisKeyFile: file.optional(),
  keyvUrl: z
    .string()
    .regex(/^\w+:\/\//, 'must be a URL')
    .optional(),
  standby: z.enum(['none', 'memory']).default('none'),
  commandTimeoutMs: z.int().min(1).max(60_000).default(250),
  leaseWaitMs: z.int().min(0).max(900_000).default(30_000),
  prefix: z.string().min(1).max(256).default(DEFAULT_PREFIX),
  ttlSeconds: seconds.default(3600),
  staleSeconds: seconds.default(86_400),
  revalidateSeconds: seconds.default(0),
  earlyRefresh: z.int().min(0).max(10).default(1),
  maxGenerations: z.int().min(1).max(1_000_000).default(1000),
  maxQueued: z.int().min(0).max(1_000_000).default(10_000),
  queueWaitMs: z.int().min(0).max(900_000).default(30_000),
  lingerMs: z.int().min(0).max(900_000).default(0),
  memoryMaxBytes: bytes.default(DEFAULT_MEMORY_BYTES),
  maxEntryBytes: bytes.default(DEFAULT_ENTRY_BYTES),
  encryptionKeys: z.array(encryptionKey).default([]),
  compressFromBytes: z.int().min(0).default(DEFAULT_COMPRESS_FROM_BYTES),
  maxBodyBytes: bytes.max(268_435_456).default(4_194_304),
  graceSeconds: z.int().min(0).max(3600).default(25),
  upstreamUrl: httpUrl.optional(),
  upstreamApiKey: sentCredential.optional(),
  providers: z.array(provider).min(1).optional(),
  prices: pricesSchema.optional(),
  apiKeys: z.array(tenantKey).default([]),
  adminKey: credential.optional(),
  apology: z.enum(['on', 'off']).default('on'),
  metricsFlushMs: z.int().min(10).max(3_600_000).default(1000),
  semantic: z.enum(['off', 'on', 'verified', 'shadow']).default('off'),
  semanticThreshold: share.default(DEFAULT_THRESHOLD),
  semanticMatch: z.enum(MATCHES).default(DEFAULT_MATCH),
  semanticAcceptedError: z.number().min(0.0001).max(0.5).default(0.02),
  semanticDeadlineMs: z.int().min(1).max(60_000).default(200),
  semanticIndex: z.enum(['memory', 'redis', 'pgvector']).optional(),
  semanticMaxQuestions: z.int().min(1).max(100_000_000).optional(),
  pgvectorUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL')
    .optional(),
  embedderUrl: httpUrl.optional(),
  embedderModel: z.string().min(1).max(256).optional(),
  embedderApiKey: sentCredential.optional(),
  auditExactShare: share.default(0),
  auditSemanticShare: share.optional(),
  auditCompare: z.enum(['words', 'embedding', 'judge']).optional(),
  auditJudgeModel: z.string().min(1).max(256).optional(),
  logLevel: z.enum(['error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly']).default('info'),
})

/** The schema of all settings, for whoever describes them; {@link checkedConfig} is who applies it. */
export const settingsSchema: z.ZodType = schema

/** Everything that `reprise.yaml` and the environment can say, checked. Names as in the file. */
export interface GatewayConfig extends RedisTlsFiles {
  readonly host: string
  /** 0 picks a free one. */
  readonly port: number
  /** How many processes serve; `auto` is one for each core. */
  readonly workers: number | 'auto'
  /** Default: `redis` where there is a URL of one, else `memory`. */
  readonly cache?: 'memory' | 'redis' | 'tiered' | 'keyv' | 'none' | undefined
  /** A Keyv store's URL, for the cache `keyv`. */
  readonly keyvUrl?: string | undefined
  /** What stands in for a store that cannot be reached. */
  readonly standby: 'none' | 'memory'
  /** How long a store may take to reply, in milliseconds. */
  readonly commandTimeoutMs: number
  /** How long a request waits for what another process is generating, in milliseconds. */
  readonly leaseWaitMs: number
  /** Prefix of entry keys. */
  readonly prefix: string
  readonly ttlSeconds: number
  readonly staleSeconds: number
  /** How long past its time an entry answers at once, and is refreshed meanwhile. */
  readonly revalidateSeconds: number
  /** How eagerly entries in demand are refreshed before their time; 0: never. */
  readonly earlyRefresh: number
  /** How many answers are asked of providers at once, */
  readonly maxGenerations: number
  /** how many more may wait for their turn, */
  readonly maxQueued: number
  /** and how long, in milliseconds. */
  readonly queueWaitMs: number
  /** How long a generation that everybody has left goes on for the cache's sake, in milliseconds. */
  readonly lingerMs: number
  readonly memoryMaxBytes: number
  readonly maxEntryBytes: number
  /** The first encrypts, all of them decrypt; empty: stored answers are not encrypted. */
  readonly encryptionKeys: readonly EncryptionKeySettings[]
  /** 0: never. */
  readonly compressFromBytes: number
  readonly maxBodyBytes: number
  /** How long requests under way, and then generations in the background, may take when the gateway is told to stop. */
  readonly graceSeconds: number
  /** One OpenAI-compatible provider, in place of `providers`. */
  readonly upstreamUrl?: string | undefined
  readonly upstreamApiKey?: string | undefined
  /** In the order of asking. */
  readonly providers?: readonly ProviderSettings[] | undefined
  /** Prices of models, before the published ones. */
  readonly prices?: readonly ModelPrice[] | undefined
  /** Empty: every credential is its own tenant, and the gateway listens on loopback only. */
  readonly apiKeys: readonly { readonly tenant: string; readonly key: string }[]
  readonly adminKey?: string | undefined
  readonly apology: 'on' | 'off'
  readonly metricsFlushMs: number
  /** When the answers to similar questions are given. */
  readonly semantic: 'off' | 'on' | 'verified' | 'shadow'
  /** Probability from which on a question is like enough. */
  readonly semanticThreshold: number
  /** What two questions have to agree in. */
  readonly semanticMatch: Match
  /** Share of wrong answers among those given that is accepted in verified mode. */
  readonly semanticAcceptedError: number
  /** Longest that a miss is held up, in milliseconds. */
  readonly semanticDeadlineMs: number
  /** Default: `redis` where the cache is in Redis, else `memory`. */
  readonly semanticIndex?: 'memory' | 'redis' | 'pgvector' | undefined
  readonly semanticMaxQuestions?: number | undefined
  /** For the index `pgvector`. */
  readonly pgvectorUrl?: string | undefined
  /** Whoever speaks OpenAI's embeddings, in place of the embedded model. */
  readonly embedderUrl?: string | undefined
  readonly embedderModel?: string | undefined
  readonly embedderApiKey?: string | undefined
  /** Shares of hits that are generated all the same, and compared. */
  readonly auditExactShare: number
  /** Default: 0.02 in verified mode, else 0. */
  readonly auditSemanticShare?: number | undefined
  readonly auditCompare?: 'words' | 'embedding' | 'judge' | undefined
  /** For comparing by a judge. */
  readonly auditJudgeModel?: string | undefined
  readonly logLevel: string
}

/** Checks settings and fills in defaults; the problems are one line each. */
export function checkedConfig(
  settings: unknown,
): { readonly config: GatewayConfig } | { readonly problems: string } {
  const result = schema.safeParse(settings, READ_ONCE)
  if (!result.success) return { problems: z.prettifyError(result.error) }
  // zod types what is absent as undefined; it leaves it absent.
  return { config: result.data as GatewayConfig }
}

/** Whether there is a setting of this name. */
export function isSetting(name: string): boolean {
  return Object.hasOwn(schema.shape, name)
}
