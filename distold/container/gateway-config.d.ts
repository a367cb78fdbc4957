import * as z from 'zod';
import type { ModelPrice } from '../adapters/prices/model-price.ts';
import { type Match } from '../domain/semantic/judgement.ts';
import type { RedisTlsFiles } from './redis-tls-files.ts';
import { type EncryptionKeySettings, type ProviderSettings } from './settings.ts';
/** The schema of all settings, for whoever describes them; {@link checkedConfig} is who applies it. */
export declare const settingsSchema: z.ZodType;
/** Everything that `reprise.yaml` and the environment can say, checked. Names as in the file. */
export interface GatewayConfig extends RedisTlsFiles {
    readonly host: string;
    /** 0 picks a free one. */
    readonly port: number;
    /** How many processes serve; `auto` is one for each core. */
    readonly workers: number | 'auto';
    /** Default: `redis` where there is a URL of one, else `memory`. */
    readonly cache?: 'memory' | 'redis' | 'tiered' | 'keyv' | 'none' | undefined;
    /** A Keyv store's URL, for the cache `keyv`. */
    readonly keyvUrl?: string | undefined;
    /** What stands in for a store that cannot be reached. */
    readonly standby: 'none' | 'memory';
    /** How long a store may take to reply, in milliseconds. */
    readonly commandTimeoutMs: number;
    /** How long a request waits for what another process is generating, in milliseconds. */
    readonly leaseWaitMs: number;
    /** Prefix of entry keys. */
    readonly prefix: string;
    readonly ttlSeconds: number;
    readonly staleSeconds: number;
    /** How long past its time an entry answers at once, and is refreshed meanwhile. */
    readonly revalidateSeconds: number;
    /** How eagerly entries in demand are refreshed before their time; 0: never. */
    readonly earlyRefresh: number;
    /** How many answers are asked of providers at once, */
    readonly maxGenerations: number;
    /** how many more may wait for their turn, */
    readonly maxQueued: number;
    /** and how long, in milliseconds. */
    readonly queueWaitMs: number;
    /** How long a generation that everybody has left goes on for the cache's sake, in milliseconds. */
    readonly lingerMs: number;
    readonly memoryMaxBytes: number;
    readonly maxEntryBytes: number;
    /** The first encrypts, all of them decrypt; empty: stored answers are not encrypted. */
    readonly encryptionKeys: readonly EncryptionKeySettings[];
    /** 0: never. */
    readonly compressFromBytes: number;
    readonly maxBodyBytes: number;
    /** How long requests under way, and then generations in the background, may take when the gateway is told to stop. */
    readonly graceSeconds: number;
    /** One OpenAI-compatible provider, in place of `providers`. */
    readonly upstreamUrl?: string | undefined;
    readonly upstreamApiKey?: string | undefined;
    /** In the order of asking. */
    readonly providers?: readonly ProviderSettings[] | undefined;
    /** Prices of models, before the published ones. */
    readonly prices?: readonly ModelPrice[] | undefined;
    /** Empty: every credential is its own tenant, and the gateway listens on loopback only. */
    readonly apiKeys: readonly {
        readonly tenant: string;
        readonly key: string;
    }[];
    readonly adminKey?: string | undefined;
    readonly apology: 'on' | 'off';
    readonly metricsFlushMs: number;
    /** When the answers to similar questions are given. */
    readonly semantic: 'off' | 'on' | 'verified' | 'shadow';
    /** Probability from which on a question is like enough. */
    readonly semanticThreshold: number;
    /** What two questions have to agree in. */
    readonly semanticMatch: Match;
    /** Share of wrong answers among those given that is accepted in verified mode. */
    readonly semanticAcceptedError: number;
    /** Longest that a miss is held up, in milliseconds. */
    readonly semanticDeadlineMs: number;
    /** Default: `redis` where the cache is in Redis, else `memory`. */
    readonly semanticIndex?: 'memory' | 'redis' | 'pgvector' | undefined;
    readonly semanticMaxQuestions?: number | undefined;
    /** For the index `pgvector`. */
    readonly pgvectorUrl?: string | undefined;
    /** Whoever speaks OpenAI's embeddings, in place of the embedded model. */
    readonly embedderUrl?: string | undefined;
    readonly embedderModel?: string | undefined;
    readonly embedderApiKey?: string | undefined;
    /** Shares of hits that are generated all the same, and compared. */
    readonly auditExactShare: number;
    /** Default: 0.02 in verified mode, else 0. */
    readonly auditSemanticShare?: number | undefined;
    readonly auditCompare?: 'words' | 'embedding' | 'judge' | undefined;
    /** For comparing by a judge. */
    readonly auditJudgeModel?: string | undefined;
    readonly logLevel: string;
}
/** Checks settings and fills in defaults; the problems are one line each. */
export declare function checkedConfig(settings: unknown): {
    readonly config: GatewayConfig;
} | {
    readonly problems: string;
};
/** Whether there is a setting of this name. */
export declare function isSetting(name: string): boolean;
