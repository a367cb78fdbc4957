import * as z from 'zod';
/** A URL of one Redis, or of Sentinels or nodes of a Cluster. */
export declare const redisUrl: z.ZodString;
