import type { LanguageModelV4 } from '@ai-sdk/provider';
/**
 * Tells models of one name apart: by vendor, address, headers and settings, where they show, so
 * that all processes agree. Others, wrapped ones among them, are told apart as objects: their
 * answers are shared by whoever shares the object.
 */
export declare function aiSdkIdentity(model: LanguageModelV4): AiSdkIdentity;
/** Who answers for a model. */
interface AiSdkIdentity {
    /** What tells a model from all others of its name. */
    readonly upstream: string;
    /** A digest that tells the credentials apart that it asks with; empty where they do not show. */
    readonly account: string;
    /** Whether all of that holds in this process only. */
    readonly unshared: boolean;
}
export {};
