import type { ModelNames } from '../adapters/llm/model-names.ts';
import type { ModelPrice } from '../adapters/prices/model-price.ts';
import type { RedisTls } from '../adapters/redis/redis-url.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { EmbedderPort } from '../domain/ports/embedder-port.ts';
import type { LeasePort } from '../domain/ports/lease-port.ts';
import type { LlmProviderPort } from '../domain/ports/llm-provider-port.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import type { PriceListPort } from '../domain/ports/price-list-port.ts';
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts';
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts';
import type { TracerPort } from '../domain/ports/tracer-port.ts';
import type { AuditSettings, SemanticSettings } from './semantic-settings.ts';
/** Where answers are stored. */
export type CacheSettings = {
    readonly kind: 'memory';
    readonly maxBytes?: number;
} | {
    /** `tiered` is memory before Redis. */
    readonly kind: 'redis' | 'tiered';
    /**
     * `redis://`, `rediss://`, `redis-sentinel://h1:p1,h2:p2/NAME` or
     * `redis-cluster://h1:p1,h2:p2`, with user, password and database as usual.
     */
    readonly url: string;
    /** What `rediss://` goes by besides. Default: the authorities that Node knows, and no certificate of the client's. */
    readonly tls?: RedisTls;
    /** Prefix of entry keys. Default `llm:cache:entry`. */
    readonly prefix?: string;
    /**
     * What stands in while Redis cannot be reached: nothing, or memory, which does not hear
     * of others' invalidations then. Default `none`.
     */
    readonly standby?: 'none' | 'memory';
    /** Bound of what is kept in memory, in bytes. Default 256 MiB. */
    readonly maxBytes?: number;
    /** Longest wait for a reply, in milliseconds. Default 250. */
    readonly commandTimeoutMs?: number;
    /** Longest wait for a connection, in milliseconds. Default 2000. */
    readonly connectTimeoutMs?: number;
} | {
    readonly kind: 'keyv';
    /** A Keyv store's URL, such as `redis://` or `sqlite://`; its package has to be installed. */
    readonly url: string;
    /** Namespace of entries in the store. Default `llm:cache:entry`. */
    readonly prefix?: string;
    /** What stands in while the store cannot be reached: nothing, or memory. Default `none`. */
    readonly standby?: 'none' | 'memory';
    /** Bound of the standby, in bytes. Default 256 MiB. */
    readonly maxBytes?: number;
    /** Longest wait for one operation of the store, in milliseconds. Default 250. */
    readonly commandTimeoutMs?: number;
} | {
    readonly kind: 'none';
};
/** A key of AES-256. */
export interface EncryptionKeySettings {
    /** What entries name it by, in clear: 1 to 64 letters, digits, dots, dashes or underscores. */
    readonly id: string;
    /** 32 bytes in base64, such as `openssl rand -base64 32` makes. */
    readonly key: string;
}
/** What becomes of answers in Redis and Keyv stores; in this process they stay as they are. */
export interface AtRestSettings {
    /** The first encrypts, all of them decrypt. Default: none, and nothing is encrypted. */
    readonly encryptionKeys?: readonly EncryptionKeySettings[];
    /** From how many bytes on answers are compressed; 0: never. Default 1024. */
    readonly compressFromBytes?: number;
}
/** How long and how often a provider is asked. */
export interface ProviderBounds {
    /** Longest wait for an answer, retries included, or for the next piece of a stream, in milliseconds. Default 60,000. */
    readonly timeoutMs?: number;
    /** Longest wait for a stream's first piece, retries included, in milliseconds. Default: `timeoutMs`. */
    readonly firstTokenTimeoutMs?: number;
    /** Longest that a stream may take, in milliseconds. Default 900,000. */
    readonly streamTimeoutMs?: number;
    /** How often it is asked again where that may help. Default 2. */
    readonly retries?: number;
}
/** What providers over HTTP are set up with. */
interface HttpProviderChoice extends ProviderBounds {
    /** Default: the host of its URL. */
    readonly name?: string;
    /** Without one the caller's own credential is passed on. */
    readonly apiKey?: string | undefined;
    /** A list names the only models that it serves; a map renames. */
    readonly models?: ModelNames;
    /** Longest wait for a connection, in milliseconds. Default 5000. */
    readonly connectTimeoutMs?: number;
}
/** A provider, in the order of asking. */
export type ProviderSettings = (HttpProviderChoice & {
    /** Whoever speaks OpenAI's API. */
    readonly kind: 'openai';
    /** Base URL, usually ending in `/v1`. */
    readonly url: string;
}) | (HttpProviderChoice & {
    /** Whoever speaks Anthropic's API; it is asked for messages in Anthropic's format, and nothing else. */
    readonly kind: 'anthropic';
    /** Base URL, ending in `/v1`. Default: Anthropic's. */
    readonly url?: string;
}) | (ProviderBounds & {
    /** An implementation of the port, asked as the others are: within bounds, again where that helps, not while it is down. */
    readonly kind: 'adapter';
    readonly adapter: LlmProviderPort;
}) | {
    readonly kind: 'demo';
    readonly name?: string;
};
/**
 * Own implementations of ports, in place of what the settings choose. The container closes them. They are not
 * trusted to bound their waits: reads and writes of a cache, and leases, are waited for a second, an index of
 * questions for ten, invalidations and an embedder for half a minute; providers are asked once, and waited for
 * as long as others by default; those of kind `adapter` get retries and a breaker, too. Counters, loggers and
 * tracers that throw fail no request.
 */
export interface Adapters {
    readonly cache?: ResponseCachePort;
    readonly metrics?: MetricsPort;
    readonly leases?: LeasePort;
    readonly embedder?: EmbedderPort;
    readonly similarityIndex?: SimilarityIndexPort;
    readonly providers?: readonly LlmProviderPort[];
    readonly prices?: PriceListPort;
    readonly clock?: ClockPort;
    readonly logger?: LoggerPort;
    readonly tracer?: TracerPort;
}
/** What {@link createReprise} takes. Everything has a default. */
export interface RepriseSettings {
    /** Default: memory. */
    readonly cache?: CacheSettings;
    /** Default: the demo provider. */
    readonly providers?: readonly ProviderSettings[];
    /** Prices of models, at most 1000. They come before those of any list, one of an adapter included. Default: none. */
    readonly prices?: readonly ModelPrice[];
    /** How long answers are fresh. Default 3600. */
    readonly ttlSeconds?: number;
    /** How long after that they may stand in where providers fail. Default 86,400. */
    readonly staleSeconds?: number;
    /** Largest entry, whatever compression saves. Default 1 MiB. */
    readonly maxEntryBytes?: number;
    /** Encryption and compression of stored answers. Default: large ones are compressed. */
    readonly atRest?: AtRestSettings;
    /** Whether to apologise where nothing else is left. Default true. */
    readonly apology?: boolean;
    /** How long counters wait before they are written. Default 1000. */
    readonly metricsFlushMs?: number;
    /** How long past its time an entry answers at once, and is refreshed meanwhile; within `staleSeconds`. Default 0: never. */
    readonly revalidateSeconds?: number;
    /** How eagerly entries in demand are refreshed before their time (XFetch's beta); 0: never. Default 1. */
    readonly earlyRefresh?: number;
    /** How many answers are asked of providers at once. Default 1000. */
    readonly maxGenerations?: number;
    /** How many more may wait for their turn; others are turned away. Default 10,000. */
    readonly maxQueued?: number;
    /** How long they wait, in milliseconds. Default 30,000. */
    readonly queueWaitMs?: number;
    /** How long a generation that everybody has left goes on for the cache's sake, in milliseconds. Default 0. */
    readonly lingerMs?: number;
    /** How long one process waits for the answer that another is generating, in milliseconds. Default 30,000. */
    readonly leaseWaitMs?: number;
    /** Answers to similar questions. Default: none are given. */
    readonly semantic?: SemanticSettings;
    /** Default: no exact hits, and 2% of semantic ones in verified mode. */
    readonly audit?: AuditSettings;
    /** winston's level. Default `info`. */
    readonly logLevel?: string;
    readonly adapters?: Adapters;
}
/** Bound of a memory cache where none is given: 256 MiB. */
export declare const DEFAULT_MEMORY_BYTES: number;
/** Bound of an entry where none is given: 1 MiB. */
export declare const DEFAULT_ENTRY_BYTES: number;
/** From how many bytes on answers are compressed where nothing is said: 1 KiB. */
export declare const DEFAULT_COMPRESS_FROM_BYTES = 1024;
/** Prefix of entry keys where none is given. */
export declare const DEFAULT_PREFIX = "llm:cache:entry";
export {};
