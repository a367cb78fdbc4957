import { type Server } from 'node:http';
import type { RequestHandler } from './fast-path.ts';
/** Node's server, with a bound on every wait. */
export declare function httpServer(handler: RequestHandler): Server;
