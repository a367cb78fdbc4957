import type { PriceListPort } from '../../domain/ports/price-list-port.ts';
import type { SimilarityIndexPort } from '../../domain/ports/similarity-index-port.ts';
/** What a simulation is given besides what all commands are. */
export interface SimulationParts {
    /**
     * How long answers are fresh as configured, in seconds, else by default.
     * @throws {ConfigurationError} where the configuration is wrong.
     */
    ttlSeconds(): Promise<number>;
    /**
     * A price list that is ready, for the configured providers.
     * @throws {ConfigurationError} where the configuration is wrong.
     */
    prices(): Promise<PriceListPort>;
    /** An index in memory that keeps the time it is told, in milliseconds since the epoch. */
    questionIndex(maxQuestions: number, now: () => number): Promise<SimilarityIndexPort>;
}
