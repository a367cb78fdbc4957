import type { JsonObject } from '../../domain/json.ts';
import type { DoorCall } from './door.ts';
/** Fields that an answer repeats of its request, with what it says where there were none. */
export type Repeated = Readonly<Record<string, JsonObject | null>>;
/** Whose request generated an answer is nobody else's business: it repeats what its own caller has sent. */
export declare function repeating(fields: Repeated): (body: JsonObject, call: DoorCall) => JsonObject;
