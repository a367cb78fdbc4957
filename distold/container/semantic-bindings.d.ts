import type { Container } from 'inversify';
import type { RepriseSettings } from './settings.ts';
/**
 * Binds what answers similar questions; where that is off, nothing is made and nothing loaded.
 * @throws {ConfigurationError} where a setting is wrong.
 */
export declare function bindSemantic(container: Container, settings: RepriseSettings): void;
