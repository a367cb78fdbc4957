import type { GenerateOptions } from '../../application/generate-options.ts';
import type { JsonValue } from '../../domain/json.ts';
import type { HeaderReader } from './header-reader.ts';
/** What a caller wants of the cache. */
export interface RequestControls {
    readonly namespace?: string;
    readonly options: GenerateOptions;
}
/**
 * Reads the controls of a request: headers first, then what LiteLLM's body field says.
 * @throws {InvalidRequestError} naming the header or field that is wrong.
 */
export declare function requestControls(header: HeaderReader, cacheField: JsonValue | undefined): RequestControls;
