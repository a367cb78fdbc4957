import type { Question } from '../../application/remember.ts';
import type { Scope } from '../../domain/scope.ts';
import { type KeyGap } from './langchain-model.ts';
import { type PromptLoss } from './langchain-prompt.ts';
/** Whose answers are shared, and what LangChain does not say. */
export interface QuestionSettings {
    readonly scope: Scope;
    readonly model: string | undefined;
    readonly textOnly: boolean;
}
/** A question, and why it must not be answered from the cache, where that is so. */
export interface Asked {
    readonly question: Question;
    readonly obstacle?: KeyGap | PromptLoss;
}
/** What LangChain asks its cache, as a question. */
export declare function askedBy(prompt: string, llmKey: string, settings: QuestionSettings): Asked;
