import { DelegateBackoff, ExponentialBackoff } from 'cockatiel';
/** Longest pause before a retry, in milliseconds; a provider that asks for a longer one is not retried. */
export declare const LONGEST_PAUSE_MS = 5000;
/** Pauses between attempts: as long as the provider asks for, else exponential with decorrelated jitter. */
export declare function retryPauses(): DelegateBackoff<{
    result: object;
}, ReturnType<ExponentialBackoff<unknown>['next']>>;
