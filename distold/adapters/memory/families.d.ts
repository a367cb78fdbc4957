import type { CacheKey } from '../../domain/cache-key.ts';
import type { WireProtocol } from '../../domain/llm-request.ts';
/** What many entries have in common, kept once for all of them. */
export interface Family extends Pick<CacheKey, 'tenant' | 'namespace' | 'model'> {
    readonly protocol: WireProtocol;
    readonly provider: string;
    /** What their bodies are, see `stored-body.ts`. */
    readonly inUtf8: boolean;
}
/** Gives the entries that have the same in common the same object. */
export declare class Families {
    #private;
    /** The family with these members. */
    of({ tenant, namespace, model, protocol, provider, inUtf8 }: Family): Family;
    clear(): void;
}
