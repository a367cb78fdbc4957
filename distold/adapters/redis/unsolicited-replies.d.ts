import type { Redis } from 'ioredis';
/**
 * Cuts a connection on which a reply comes that nobody waits for: whoever is answered next might
 * be given somebody else's. ioredis goes on with such a connection, and where the reply is null,
 * ends the process (6.0.0, `DataHandler.shiftCommand`). So there is always a command more that
 * takes such a reply, until the connection is gone: then the library rejects all that wait.
 */
export declare function cutOnUnsolicited(client: Redis): void;
