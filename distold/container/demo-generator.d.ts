import type { DemoGenerator } from '../adapters/cli/demo-parts.ts';
/** Speaks OpenAI's API on loopback, and says of every answer that it is none of an AI. */
export declare class DemoGeneratorServer implements DemoGenerator {
    #private;
    readonly url: string;
    private constructor();
    /** Starts one on a free port. */
    static start(): Promise<DemoGeneratorServer>;
    get asked(): number;
    restart(): Promise<void>;
    /** Cuts every connection: from then on nothing listens there. */
    kill(): Promise<void>;
}
