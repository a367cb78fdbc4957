/** The two words of a test framework that the suites use: mocha, vitest, jest and node:test all have them. */
export interface TestFramework {
    describe(name: string, body: () => void): unknown;
    it(name: string, body: () => Promise<void>): unknown;
}
