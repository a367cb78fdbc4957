export type { Caller } from './adapters/http/caller.ts';
export type { TenantKey } from './adapters/http/gateway-parts.ts';
export { type WebHandler, type WebHandlerSettings, type WebUseCases, webHandler, } from './adapters/http/web-handler.ts';
