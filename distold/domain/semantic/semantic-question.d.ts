import type { LlmRequest } from '../llm-request.ts';
import type { LlmResponse } from '../llm-response.ts';
import type { Scope } from '../scope.ts';
/** Longest question that is compared with others, in UTF-16 units: a long text differs in ways that no vector shows. */
export declare const MAX_QUESTION_LENGTH = 1000;
/** What a request asks, apart from everything that has to be equal. */
export interface SemanticQuestion {
    /** The text of the last message, as it was asked. */
    readonly text: string;
    /** Digest of everything else, tenant, namespace, model and embedder included; 64 hexadecimal digits. */
    readonly partition: string;
}
/**
 * A request's question, where it has one that may be compared with others: the last message is a
 * user's and plain text, of at most {@link MAX_QUESTION_LENGTH}, and nothing in the conversation
 * is an image, a tool's call or its result. `embedder` is the embedder's identity.
 */
export declare function semanticQuestion(request: LlmRequest, scope: Scope, embedder: string): SemanticQuestion | undefined;
/** Whether an answer may be given to somebody who asked in other words: it is text, and calls no tool with what was in the question. */
export declare function answersInWords({ content, toolCalls }: LlmResponse): boolean;
