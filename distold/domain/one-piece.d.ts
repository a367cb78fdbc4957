import type { JsonObject } from './json.ts';
import type { StreamAssembly } from './wire-format.ts';
/** The assembly of answers that come in one piece: the last one that came is the whole. */
export declare class OnePiece implements StreamAssembly {
    #private;
    add(chunk: JsonObject): void;
    get finished(): boolean;
    body(): JsonObject;
}
