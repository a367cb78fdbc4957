import type { DemoStore } from '../adapters/cli/demo-parts.ts';
/** A Redis of the demo's own: on loopback, in a folder that goes with it, persistent until then. */
export declare class DemoRedis implements DemoStore {
    #private;
    readonly isReal = true;
    readonly what: string;
    readonly url: string;
    private constructor();
    /** Starts one; undefined where none is installed, or it does not come up. */
    static start(): Promise<DemoRedis | undefined>;
    restart(): Promise<void>;
    kill(): Promise<void>;
    /** Ends it, and removes its folder. */
    stop(): Promise<void>;
}
