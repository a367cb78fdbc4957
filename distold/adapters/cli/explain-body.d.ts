import type { Readable } from 'node:stream';
import { type JsonValue } from '../../domain/json.ts';
import type { LlmRequest, WireProtocol } from '../../domain/llm-request.ts';
import type { RequestField } from '../../domain/simulation/request-fields.ts';
/** A request out of a file. */
export interface ReadBody {
    readonly name: string;
    readonly request: LlmRequest;
    readonly cacheField: JsonValue | undefined;
    /** Fields that concern the delivery or the cache alone, and never reach a request. */
    readonly apart: readonly RequestField[];
}
/**
 * Reads a request's body from a file, or from standard input (`-`).
 * @throws {CliFailure} that names the file, and the field that is wrong.
 */
export declare function readBody(file: string, protocol: WireProtocol, stdin: Readable): Promise<ReadBody>;
