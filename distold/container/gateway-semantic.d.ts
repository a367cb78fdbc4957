import type { GatewayConfig } from './gateway-config.ts';
import type { AuditSettings, SemanticSettings } from './semantic-settings.ts';
/** The library's settings for what a gateway's configuration says about similar questions. */
export declare function semanticSettings(config: GatewayConfig): {
    readonly semantic?: SemanticSettings;
};
/** The library's settings for what a gateway's configuration says about audits. */
export declare function auditSettings(config: GatewayConfig): AuditSettings;
