import { BaseCache } from '@langchain/core/caches';
import type { Generation } from '@langchain/core/outputs';
import type { Remember } from '../../application/remember.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
/** What of Reprise the cache needs. */
export interface RepriseMemory {
    readonly remember: Remember;
    readonly logger: LoggerPort;
}
/** How answers are shared and kept. */
export interface RepriseCacheOptions {
    /** Whose answers they are: nobody else gets them. Credentials in the model's settings do not matter. */
    readonly tenant: string;
    /** A tenant's own partition. */
    readonly namespace?: string;
    /**
     * The name of the one model that this cache serves, for models that LangChain's key does
     * not name, Azure's deployments among them; give models with other settings a cache of
     * their own, with another namespace. Without it such models are not cached.
     */
    readonly model?: string;
    /** Vouches that messages hold text, and nothing else: then `[word]` in them is a text. */
    readonly textOnly?: boolean;
    /** Time to live, in milliseconds; 0 stores nothing. Default: as Reprise is configured. */
    readonly ttlMs?: number;
    /** Marks by which entries can be invalidated: at most 16, of 1 to 128 characters. */
    readonly tags?: readonly string[];
}
/**
 * LangChain's cache, over Reprise: `new ChatOpenAI({ cache: new RepriseCache(reprise, { tenant }) })`.
 *
 * LangChain shows its cache a prompt in words and a key of settings, and generates by itself.
 * So there is no single flight here, nothing stale where a provider fails, and streams are
 * not cached. What is known to be missing in the words is never answered from the cache: images
 * and other content that is no text, shortened identifiers, results of parallel tool calls.
 * What cannot be seen there counts as the same: where one message ends and the next begins, if
 * a text is written like one (`Human: `), names and roles likewise; reasoning, results of
 * server-side tools and content without a type; a tool result's status; settings that are
 * functions. An answer without a reason for its end is taken for whole. LangChain's `generate`
 * with several prompts puts hits in the wrong places; `batch` does not. Whoever needs more
 * gives the model `fetch: cachedFetch(reprise)` from `reprise/openai`, which sees requests whole.
 */
export declare class RepriseCache extends BaseCache {
    #private;
    /** @throws {InvalidRequestError} where the tenant is missing, or an option is unknown or wrong. */
    constructor(reprise: RepriseMemory, options: RepriseCacheOptions);
    /** What is stored; null where there is nothing, and LangChain generates. Never rejects. */
    lookup(prompt: string, llmKey: string): Promise<Generation[] | null>;
    /** Keeps what was generated, where it is fit to be given to somebody else. Never rejects. */
    update(prompt: string, llmKey: string, value: Generation[]): Promise<void>;
}
