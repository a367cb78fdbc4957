import type { Container } from 'inversify';
import type { RepriseSettings } from './settings.ts';
/** Each port is what the caller brings, else what the settings choose. */
export declare function bindPorts(container: Container, settings: RepriseSettings): void;
