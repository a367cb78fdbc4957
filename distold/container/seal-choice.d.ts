import type { EntrySealPort } from '../domain/ports/entry-seal-port.ts';
import { type RepriseSettings } from './settings.ts';
/**
 * What the settings make of answers before a store gets them.
 * @throws {ConfigurationError} naming the setting that is wrong, and never a key.
 */
export declare function chosenSeal({ atRest }: RepriseSettings): EntrySealPort;
