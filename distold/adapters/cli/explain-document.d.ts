import { type Scope } from '../../domain/scope.ts';
import { type RequestField } from '../../domain/simulation/request-fields.ts';
import { type ValueDifference } from '../../domain/simulation/value-differences.ts';
import type { ReadBody } from './explain-body.ts';
/** A request's key: whole, and its digest alone. */
interface ExplainedKey {
    /** `tenant:namespace:model:digest`. */
    readonly text: string;
    readonly digest: string;
}
/** A request and its key. */
export interface ExplainedRequest {
    readonly file: string;
    readonly tenant: string;
    readonly namespace: string;
    /** One, but for embeddings: there each item has its own. Null stands for none. */
    readonly keys: readonly (ExplainedKey | null)[];
    /** Why there is no key. */
    readonly obstacle?: string;
    readonly obstacleField?: string;
    readonly inKey: readonly RequestField[];
    readonly leftOut: readonly RequestField[];
    /** What keeps its answer from being stored, or a stored one from being given, because it asks for that. */
    readonly wishes: readonly string[];
    /** Length of the question that is compared with others; null where none is. */
    readonly questionLength: number | null;
    /** The digest of everything that has to be equal for that. */
    readonly partition: string | null;
}
/** How two requests compare. */
export interface Comparison {
    /** Whether the stored answer to one answers the other. */
    readonly same: boolean;
    readonly inKey: readonly ValueDifference[];
    readonly leftOut: readonly ValueDifference[];
    /** Whether the scopes differ, which no field shows. */
    readonly otherScope: boolean;
    /** Whether the semantic cache would compare them. */
    readonly comparable: boolean;
    /** Of the second request's items, those that the first has, too. */
    readonly sharedItems: number;
}
/** Explains a request's key within a scope. */
export declare function explained(body: ReadBody, scope: Scope): ExplainedRequest;
/** Compares two requests of one format. */
export declare function compared(one: {
    readonly body: ReadBody;
    readonly scope: Scope;
}, other: {
    readonly body: ReadBody;
    readonly scope: Scope;
}): Comparison;
export {};
