/** What of this package's manifest is told. */
interface PackageManifest {
    readonly version: string;
    readonly engines: {
        readonly node: string;
    };
}
/** What this package, which finds itself by its name wherever its modules lie, says of itself. */
export declare function packageManifest(): PackageManifest;
export {};
