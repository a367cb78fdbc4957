import type { JsonValue } from '../../domain/json.ts';
import type { WireProtocol } from '../../domain/llm-request.ts';
import type { Scope } from '../../domain/scope.ts';
/** The tenant of callers who present no credential, as the gateway has it. */
export declare const ANONYMOUS = "anonymous";
/** What formats are called on the command line. */
export declare const PROTOCOLS: ReadonlyMap<string, WireProtocol>;
/** Whose key is explained: the namespace of the options, else that of LiteLLM's field. */
export declare function scopeOf(tenant: string, namespace: string | undefined, cacheField: JsonValue | undefined): Scope;
