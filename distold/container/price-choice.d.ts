import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { PriceListPort } from '../domain/ports/price-list-port.ts';
import type { RepriseSettings } from './settings.ts';
/**
 * The prices that the settings hold, and for all others the list that the caller brings, else
 * the published ones.
 * @throws {ConfigurationError} where a price is wrong.
 */
export declare function chosenPrices(settings: RepriseSettings, clock: ClockPort): PriceListPort;
