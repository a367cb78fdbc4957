/** What {@link embeddedModelMissing} finds packages with; the path of one's file, or an exception. */
export type PackageResolver = (name: string) => string;
/**
 * What is not installed of what the embedded model needs, and the command that helps; undefined
 * where nothing is. Looks for files, and loads nothing.
 */
export declare function embeddedModelMissing(resolve?: PackageResolver): string | undefined;
/** Model, version as it is installed, and dimensions. */
export declare function embeddedModelIdentity(): string;
