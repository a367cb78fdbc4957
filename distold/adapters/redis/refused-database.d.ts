import type { Redis } from 'ioredis';
/**
 * Cuts a connection whose database is refused: ioredis goes on in database 0, where others' answers
 * are, and none that is looked for.
 */
export declare function cutOnRefusedDatabase(client: Redis): void;
