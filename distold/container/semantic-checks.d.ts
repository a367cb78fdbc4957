import type { SemanticSettings } from './semantic-settings.ts';
/**
 * Checks settings that no file has brought.
 * @throws {ConfigurationError} naming what is wrong.
 */
export declare function assertDeciding(semantic: SemanticSettings): void;
