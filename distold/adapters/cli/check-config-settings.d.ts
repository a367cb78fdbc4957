/** A setting's name, and what may be shown of it. */
export type ShownSetting = readonly [name: string, value: unknown];
/** Settings as they may be shown, by name: secrets replaced by `set`, URLs without what is secret in them. */
export declare function shownSettings(settings: Readonly<Record<string, unknown>>): readonly ShownSetting[];
