/**
 * How a request was answered: from the cache while fresh (`hit`), by a provider
 * (`miss`), from an entry past its time because providers fail (`stale`), from the
 * answer to a similar question (`semantic`), by a generation that another request had
 * begun (`coalesced`), by a provider without the cache being involved (`bypass`), or
 * with the apology (`degraded`).
 */
export type Outcome = 'hit' | 'miss' | 'stale' | 'semantic' | 'coalesced' | 'bypass' | 'degraded';
