import 'reflect-metadata';
import { Container } from 'inversify';
import type { RepriseSettings } from './settings.ts';
/**
 * States the object graph. Nothing is made before it is asked for, so anything can be
 * rebound until then; nothing connects before it is started.
 * @throws {ConfigurationError} naming every setting that is unknown or wrong.
 */
export declare function buildContainer(settings: RepriseSettings): Container;
