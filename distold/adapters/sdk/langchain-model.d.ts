import { type JsonValue } from '../../domain/json.ts';
/** Why a key does not say exactly what a model will be asked. */
export type KeyGap = 'unnamed_model' | 'unwritten_settings' | 'provider_state';
/** What LangChain's key says of a model and a call. */
export interface AskedModel {
    /** Undefined where the key names none. */
    readonly name: string | undefined;
    /** What LangChain calls the kind of model: `openai`, `anthropic`. */
    readonly type: string;
    /** Whether it is a chat model; so is one that does not say. */
    readonly chat: boolean;
    readonly temperature?: number | null;
    /** Everything that the key says but credentials; the key's text where it is no list of entries. */
    readonly identity: JsonValue;
    readonly gap?: KeyGap;
}
/** Reads LangChain's key. */
export declare function askedModel(key: string): AskedModel;
