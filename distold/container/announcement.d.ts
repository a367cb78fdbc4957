import type { Serving } from '../adapters/cli/serve-parts.ts';
/** What is printed once the gateway serves: where it listens, a line to try, where figures are. */
export declare function announcement({ address, cache, workers, }: Pick<Serving, 'address' | 'cache' | 'workers'>): string;
