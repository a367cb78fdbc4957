import type { FastifyInstance } from 'fastify';
import type { CallerRegistry } from './caller.ts';
import { type DashboardFile } from './dashboard-files.ts';
type LoadFiles = () => Promise<ReadonlyMap<string, DashboardFile>>;
/**
 * `GET /dashboard`: a page that holds no data, and so is open to everybody; what it shows it asks
 * `/admin/*` for. Its files are loaded when they are first asked for.
 */
export declare function dashboardRoute(app: FastifyInstance, callers: CallerRegistry, load?: LoadFiles): void;
export {};
