/**
 * Whose answers may be shared. Two requests of different scopes never share an
 * entry. The tenant comes from the caller's credential, never from the request's body.
 */
export interface Scope {
    readonly tenant: string;
    /** A tenant's own partition; absent means {@link DEFAULT_NAMESPACE}. */
    readonly namespace?: string;
}
/** The namespace of requests that name none. */
export declare const DEFAULT_NAMESPACE = "default";
