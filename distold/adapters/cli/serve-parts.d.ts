/** Most processes that one gateway may have. */
export declare const MOST_WORKERS = 64;
/** What the command line says in place of the file and the environment. */
export interface ServeOverrides {
    readonly host?: string;
    /** 0 picks a free one. */
    readonly port?: number;
    /** Path of the configuration, in place of `reprise.yaml` and `REPRISE_CONFIG`. */
    readonly config?: string;
    /** How many processes serve; `auto` is one for each core. */
    readonly workers?: number | 'auto';
}
/** A gateway that serves until the process is told to stop. */
export interface Serving {
    /** Such as `http://127.0.0.1:8080`. */
    readonly address: string;
    /** The cache that is in use. */
    readonly cache: string;
    /** How many processes serve. */
    readonly workers: number;
    /** Where it listens, a line to try, where figures are: several lines, ending in a line break. */
    readonly announcement: string;
    /** Resolves when it has stopped, on SIGTERM or SIGINT, requests under way included; rejects where workers cannot be kept running. */
    readonly stopped: Promise<void>;
}
