import { type EventSourceMessage } from 'eventsource-parser';
/** A body whose events are read. */
export interface EventBody {
    /** All that has come since it was read last, as soon as there is something; nothing at the end. */
    read(): Promise<readonly Uint8Array[]>;
    /** Ends it, and its connection, where it has not ended. */
    leave(): void;
}
/**
 * Server-sent events in a body, all that have come at once. A consumer who stops early, as behind a
 * terminal marker, has the rest of the body read for a moment: a connection whose answer was
 * read to its end can be used again. A body longer than `maxBytes` throws `tooLong()`.
 */
export declare function sseEvents(body: EventBody, maxBytes: number, tooLong: () => Error): AsyncGenerator<readonly EventSourceMessage[], void, undefined>;
