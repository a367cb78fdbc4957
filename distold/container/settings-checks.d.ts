import type { RepriseSettings } from './settings.ts';
/**
 * Checks settings that no file has brought: what types leave out, such as `NaN`, and what programs
 * without types bring.
 * @throws {ConfigurationError} naming every setting that is unknown or wrong.
 */
export declare function assertSettings(settings: unknown): asserts settings is RepriseSettings;
