import type { Container, ServiceIdentifier } from 'inversify';
/** Binds a token to what a factory makes of other tokens' values: once, when it is first asked for. */
export declare function singleton<T, Needs extends unknown[]>(container: Container, token: ServiceIdentifier<T>, needs: {
    [Place in keyof Needs]: ServiceIdentifier<Needs[Place]>;
}, factory: (...values: Needs) => T): void;
/** Binds a token to an instance of a class that is made of other tokens' values, and of nothing else. */
export declare function instance<T, Needs extends unknown[]>(container: Container, token: ServiceIdentifier<T>, needs: {
    [Place in keyof Needs]: ServiceIdentifier<Needs[Place]>;
}, Made: new (...values: Needs) => T): void;
