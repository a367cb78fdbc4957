import type { OwnUpstream } from './door-request.ts';
/** What of a client's headers is for its own upstream; `passed` are those that name an account besides the credential. */
export declare function upstreamHeaders(headers: Headers, passed: readonly string[]): Pick<OwnUpstream, 'headers' | 'account' | 'accountHeaders'>;
