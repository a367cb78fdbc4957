/** What settings mean, in plain text: by name, those of a list's items as `providers.NAME`. */
export type SettingMeanings = ReadonlyMap<string, string>;
/**
 * The JSON Schema (2020-12) of `reprise.yaml`, for editors and for checks before a roll-out.
 * What it refuses stops the start. It lets pass what only `readConfig` can tell: whether URLs
 * can be used, and whether settings fit together.
 */
export declare function configSchema(meanings: SettingMeanings): object;
