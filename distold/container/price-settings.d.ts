import * as z from 'zod';
import type { ModelPrice } from '../adapters/prices/model-price.ts';
/** Prices of models, one by one; whether they fit together is for {@link assertDistinct}. */
export declare const pricesSchema: z.ZodType;
/**
 * Checks prices that no file has brought.
 * @throws {ConfigurationError} naming what is wrong, or where two are for the same.
 */
export declare function assertPrices(prices: readonly ModelPrice[]): void;
/** @throws {ConfigurationError} where two prices are for the same model of the same provider. */
export declare function assertDistinct(prices: readonly ModelPrice[]): void;
/** @throws {ConfigurationError} where a price is for a provider that none of these names is of. */
export declare function assertKnownProviders(prices: readonly ModelPrice[], names: readonly string[]): void;
