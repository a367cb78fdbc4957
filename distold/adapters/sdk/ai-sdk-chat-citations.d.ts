import type { LanguageModelV4Citation, LanguageModelV4Source } from '@ai-sdk/provider';
import type { JsonObject } from '../../domain/json.ts';
/**
 * Gathers what an answer is based on, and tells it as OpenAI's annotations: the passages that
 * cite a page first, then the pages that no passage cites. Chat completions have no word for
 * documents that are no pages.
 */
export declare class ChatCitations {
    #private;
    /** Takes a source for itself. */
    source(source: LanguageModelV4Source): void;
    /** Takes the citations of a text that begins so far into the answer, in UTF-16 units. */
    citations(citations: readonly LanguageModelV4Citation[], offset: number): void;
    /** All annotations of the answer. */
    get annotations(): readonly JsonObject[];
}
