import type { Readable, Writable } from 'node:stream';
import type { EmbedderPort } from '../../domain/ports/embedder-port.ts';
import type { Match } from '../../domain/semantic/judgement.ts';
import type { DemoParts } from './demo-parts.ts';
import type { DoctorParts } from './doctor-parts.ts';
import type { ServeOverrides, Serving } from './serve-parts.ts';
import type { SimulationParts } from './simulation-parts.ts';
/** Where a command writes to. */
export interface CliOutput extends Writable {
    /** Whether somebody looks at it while it is written. */
    readonly isTTY?: boolean;
}
/** An OpenAI-compatible server to be asked for vectors. */
export interface EmbedderServer {
    /** Base URL, ending in `/v1`. */
    readonly url: string;
    readonly model: string;
}
/** An embedder that has been opened; whoever opens it closes it. */
export interface OpenedEmbedder {
    readonly embedder: EmbedderPort;
    /** Whether it is asked over the network, where one call of many may fail. */
    readonly isRemote: boolean;
}
/** What commands are given: everything that is not theirs to make. */
export interface CliParts {
    /** Of the package. */
    readonly version: string;
    readonly stdin: Readable;
    readonly stdout: CliOutput;
    readonly stderr: CliOutput;
    /**
     * The embedder of the server, else the configured one, else the embedded model.
     * @throws {ConfigurationError} where the configuration is wrong.
     */
    openEmbedder(server: EmbedderServer | undefined): Promise<OpenedEmbedder>;
    /**
     * The configured threshold, a probability, else the default.
     * @throws {ConfigurationError} where the configuration is wrong.
     */
    thresholdInForce(): Promise<number>;
    /**
     * What two questions have to agree in, as configured, else by default.
     * @throws {ConfigurationError} where the configuration is wrong.
     */
    matchInForce(): Promise<Match>;
    readonly simulation: SimulationParts;
    /**
     * Every setting that is in force, by its name in the file, secrets included: not to be printed as it is.
     * @throws {ConfigurationError} where the configuration is wrong.
     */
    settingsInForce(): Promise<Readonly<Record<string, unknown>>>;
    /**
     * Starts the gateway as it is configured, with what is given over it.
     * @throws {ConfigurationError} where the configuration is wrong.
     * @throws {CliFailure} where it cannot listen.
     */
    serve(overrides: ServeOverrides): Promise<Serving>;
    readonly doctor: DoctorParts;
    readonly demo: DemoParts;
}
