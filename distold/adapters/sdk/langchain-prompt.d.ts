/** What a prompt has lost on its way through LangChain, so that it may stand for another one. */
export type PromptLoss = 'content' | 'tool_call_id' | 'tool_results';
/** What a prompt is known to be. */
export interface PromptKind {
    /** A chat model's prompt stands for messages; what another model is asked is the prompt itself. */
    readonly chat: boolean;
    /** Whether the caller vouches that its messages hold text, and nothing else. */
    readonly textOnly: boolean;
}
/**
 * What of a prompt is lost; undefined where nothing is known to be. Messages in LangChain's
 * words are lines, `Human: text`: content that is no text is named or left out, identifiers are
 * shortened, and a tool's result does not say which call it answers. Text that looks as if it
 * had been a picture counts as a picture.
 */
export declare function promptLoss(prompt: string, { chat, textOnly }: PromptKind): PromptLoss | undefined;
