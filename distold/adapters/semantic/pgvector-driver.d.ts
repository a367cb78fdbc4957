/** What of the package `pg` is used. */
export type PgDriver = Pick<typeof import('pg'), 'Pool'>;
/** Loads the package. */
export type DriverLoader = () => Promise<PgDriver>;
/** What to do about the package `pg` not being there; undefined where it is. Nothing of it is loaded. */
export declare function pgMissing(resolve?: (name: string) => string): string | undefined;
/**
 * Loads the package `pg`, an optional peer dependency.
 * @throws {SemanticUnavailableError} which says how to install it, where it is not there.
 */
export declare function loadPgDriver(load?: DriverLoader): Promise<PgDriver>;
