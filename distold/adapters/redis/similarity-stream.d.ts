import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts';
import type { RedisConnection } from './redis-connection.ts';
import { type SimilarityEvent } from './similarity-event.ts';
import type { EventHead } from './similarity-head.ts';
/** How many messages are read at once: as many as are taken in within a few milliseconds. */
export declare const PAGE = 200;
/** Before every message. */
export declare const BEGINNING = "0-0";
/** How a stream is set up. */
export interface StreamSettings {
    readonly name: string;
    /** Holds about so many messages, the latest: up to a hundred more, as Redis trims whole blocks. */
    readonly maxLength: number;
    readonly seal: EntrySealPort;
}
/** A message as it came. */
export type RawMessage = readonly [id: Buffer, fields: readonly Buffer[]];
/** Events of similar questions in a Redis stream, which holds the latest of them and nothing else. */
export declare class SimilarityStream {
    #private;
    constructor(connection: RedisConnection, settings: StreamSettings);
    /**
     * Writes an event, and keeps the stream until a moment at least, in milliseconds since the
     * epoch, as it has no messages that expire; resolves to the event's id.
     * @throws {CacheUnavailableError} where that fails; so do the others.
     */
    append(event: SimilarityEvent, until: number): Promise<string>;
    /** Messages from an id on, that one left out, at most {@link PAGE}, as they are. */
    raw(after: string): Promise<readonly RawMessage[]>;
    /** The event that a message holds; undefined where it cannot be read. */
    read([, fields]: RawMessage): SimilarityEvent | undefined;
    /** Removes messages. */
    drop(ids: readonly string[]): Promise<void>;
    /** Removes every message before one. */
    dropBefore(id: string): Promise<void>;
    /** The id of the last message that there was; {@link BEGINNING} where there is no stream. */
    lastId(): Promise<string>;
}
/** What of a message's event is always readable; undefined where that is not. */
export declare function headOf([, fields]: RawMessage): EventHead | undefined;
/** The id of a message. */
export declare function idOf([id]: RawMessage): string;
/** When an id was given, in milliseconds since the epoch by the server's clock. */
export declare function millisecondsOf(id: string): number;
/** Whether an id is later than another. */
export declare function isLater(id: string, other: string): boolean;
