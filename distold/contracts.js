import {
  MAX_ENTRY_OBSERVATIONS,
  POOL_BINS,
  STEP_MS,
  bucketStart,
  dotProduct,
  entryFilter,
  entryMeets,
  latencyIncrements,
  poolBinOf,
  promptRequest,
  replayIncrements,
  restoredIn,
  totalsOf
} from "./chunks/chunk-Q5IQNMH6.js";
import {
  ChatCompletionAssembly,
  deriveCacheKey
} from "./chunks/chunk-DCMPASLB.js";
import {
  chatCompletionBody,
  readChatCompletion
} from "./chunks/chunk-Q6B57ZZM.js";
import "./chunks/chunk-A46V7AW3.js";
import {
  CacheUnavailableError,
  ProviderError,
  RequestAbortedError,
  SemanticUnavailableError
} from "./chunks/chunk-5GCY32R6.js";

// src/contracts/archive-contract.ts
import assert2 from "node:assert/strict";

// src/contracts/cache-harness.ts
import assert from "node:assert/strict";
async function entryAt(cache, key) {
  const read = await cache.get(key);
  return read.kind === "found" ? read.entry : void 0;
}
function assertSameEntry(found, given) {
  assert.ok(found !== void 0 && found.generatedFrom >= given.generatedFrom);
  assert.deepEqual({ ...found, generatedFrom: given.generatedFrom }, given);
}

// src/contracts/harness.ts
function withHarness(make, test) {
  return async () => {
    const harness = await make();
    try {
      await test(harness);
    } finally {
      await harness.dispose();
    }
  };
}

// src/contracts/sample-entry.ts
function sampleKey(sample = {}) {
  const {
    question: question2 = "What is a cache?",
    tenant = "acme",
    namespace,
    model = "gpt-4o-mini"
  } = sample;
  const scope = namespace === void 0 ? { tenant } : { tenant, namespace };
  const derivation = deriveCacheKey(promptRequest({ userMessage: question2, model }), scope);
  if (derivation.kind === "unkeyable")
    throw new Error(`a sample has no key: ${derivation.obstacle}`);
  return derivation.key;
}
function sampleEntry(now, sample = {}) {
  const {
    answer = "A store of answers. 答え 🙂",
    lifeMs = 6e4,
    model = "gpt-4o-mini",
    tags = []
  } = sample;
  const created = Math.floor(now / 1e3);
  const parts = {
    id: "chatcmpl-sample",
    created,
    model,
    content: answer,
    inputTokens: 7,
    outputTokens: 11
  };
  const body = {
    ...chatCompletionBody(parts),
    system_fingerprint: "fp_sample",
    unheard_of: { deep: [1, null, ""] }
  };
  const response = readChatCompletion(body, {
    provider: "sample",
    requestId: "req-1",
    latencyMs: 321
  });
  return {
    key: sampleKey(sample),
    protocol: "openai.chat",
    response: { ...response, cached: true },
    generatedFrom: now,
    storedAt: now,
    freshUntil: now + lifeMs / 2,
    expiresAt: now + lifeMs,
    tags
  };
}

// src/contracts/archive-contract.ts
var CROWD = [
  { question: "a", tenant: "acme", tags: ["red"] },
  { question: "b", tenant: "acme", namespace: "docs", tags: ["red", "blue"] },
  { question: "c", tenant: "acme", model: "gpt-4o" },
  { question: "d", tenant: "globex", tags: ["red"] },
  { question: "e", tenant: "x[ab]*" }
];
var CASES = [
  [{ all: true }, "abcde"],
  [{ tenant: "acme" }, "abc"],
  [{ tenant: "x[ab]*" }, "e"],
  [{ namespace: "docs" }, "b"],
  [{ model: "gpt-4o" }, "c"],
  [{ tag: "red" }, "abd"],
  [{ tenant: "acme", tag: "blue" }, "b"],
  [{ key: sampleKey({ question: "d", tenant: "globex" }).digest }, "d"],
  [{ tenant: "nobody" }, ""]
];
function archiveContract({ describe, it }, name, make) {
  describe(`${name}, as an archive`, () => {
    for (const [selector, questions] of CASES) {
      it(
        `lists ${questions === "" ? "nothing" : questions} of the crowd for ${JSON.stringify(selector).slice(0, 60)}`,
        withHarness(make, async ({ cache, now }) => {
          for (const sample of CROWD) await cache.set(sampleEntry(now(), sample));
          const met = CROWD.filter(({ question: question2 = "" }) => questions.includes(question2));
          assert2.deepEqual(await digestsIn(cache, entryFilter(selector)), digestsOf(met));
        })
      );
    }
    it(
      "S2: lists every field of what was stored",
      withHarness(make, async ({ cache, now }) => {
        const entry = sampleEntry(now(), { tags: ["a", "ü b"] });
        await cache.set(entry);
        const [listed] = await listedIn(cache);
        assertSameEntry(listed, entry);
      })
    );
    it(
      "lists every one of a thousand entries",
      withHarness(make, async ({ cache, now }) => {
        const crowd = Array.from({ length: 1e3 }, (_, n) => ({ question: `question ${n}` }));
        await Promise.all(crowd.map((sample) => cache.set(sampleEntry(now(), sample))));
        assert2.deepEqual(await digestsIn(cache), digestsOf(crowd));
      })
    );
    it(
      "S4: leaves out what has expired",
      withHarness(make, async ({ cache, now, pass }) => {
        await cache.set(sampleEntry(now(), { question: "short", lifeMs: 50 }));
        await cache.set(sampleEntry(now(), { question: "long" }));
        await pass(100);
        assert2.deepEqual(await digestsIn(cache), digestsOf([{ question: "long" }]));
      })
    );
    it(
      "V3: leaves out what has been invalidated",
      withHarness(make, async ({ cache, now }) => {
        for (const sample of CROWD) await cache.set(sampleEntry(now(), sample));
        await cache.invalidate(entryFilter({ tenant: "acme" }));
        assert2.deepEqual(await digestsIn(cache), digestsOf(CROWD.slice(3)));
      })
    );
    it(
      "may be left in the middle of a list, and goes on serving",
      withHarness(make, async ({ cache, now }) => {
        for (const sample of CROWD) await cache.set(sampleEntry(now(), sample));
        for await (const entry of entriesOf(cache)) {
          assert2.notEqual(await entryAt(cache, entry.key), void 0);
          break;
        }
        assert2.deepEqual(await digestsIn(cache), digestsOf(CROWD));
      })
    );
    it(
      "takes in an entry of the past",
      withHarness(make, async ({ cache, now }) => {
        const entry = { ...sampleEntry(now()), generatedFrom: now() - 36e5 };
        assert2.equal(await restoredIn(cache, entry), "kept");
        assertSameEntry(await entryAt(cache, entry.key), entry);
      })
    );
    it(
      "takes in nothing older than what is there, nor as old, but what is younger",
      withHarness(make, async ({ cache, now }) => {
        const [older, there, younger] = [-2e3, -1e3, 0].map((ms) => sampleEntry(now() + ms));
        assert2.ok(older && there && younger);
        await cache.set(there);
        assert2.equal(await restoredIn(cache, older), "present");
        assert2.equal(await restoredIn(cache, there), "present");
        assertSameEntry(await entryAt(cache, there.key), there);
        assert2.equal(await restoredIn(cache, younger), "kept");
        assertSameEntry(await entryAt(cache, there.key), younger);
      })
    );
    it(
      "keeps the younger of two that are taken in at once, where it restores by itself",
      withHarness(make, async ({ cache, now }) => {
        if (cache.restore === void 0) return;
        const [older, younger] = [sampleEntry(now() - 1e3), sampleEntry(now())];
        const outcomes = await Promise.all([cache.restore(younger), cache.restore(older)]);
        assert2.equal(outcomes[0], "kept");
        assertSameEntry(await entryAt(cache, younger.key), younger);
      })
    );
    it(
      "S4: takes in nothing that has expired",
      withHarness(make, async ({ cache, now }) => {
        assert2.equal(await restoredIn(cache, sampleEntry(now(), { lifeMs: -1 })), "refused");
        assert2.deepEqual(await cache.get(sampleKey()), { kind: "absent" });
      })
    );
    it(
      "F1: rejects with CacheUnavailableError after close",
      withHarness(make, async ({ cache }) => {
        await cache.close();
        await assert2.rejects(listedIn(cache), CacheUnavailableError);
      })
    );
  });
}
function entriesOf(cache, filter = {}) {
  assert2.ok(cache.entries !== void 0, "entries is absent");
  return cache.entries(filter);
}
async function listedIn(cache, filter = {}) {
  const listed = [];
  for await (const entry of entriesOf(cache, filter)) listed.push(entry);
  return listed;
}
async function digestsIn(cache, filter) {
  const listed = await listedIn(cache, filter);
  return [...new Set(listed.map(({ key }) => key.digest))].sort();
}
function digestsOf(samples) {
  return samples.map((sample) => sampleKey(sample).digest).sort();
}

// src/contracts/embedder-contract.ts
import assert3 from "node:assert/strict";
var TEXTS = ["how do i cook rice", "when does the museum open", "my bicycle has a flat tyre"];
function embedderContract({ describe, it }, name, make, can) {
  const withEmbedder = (test) => withHarness(make, ({ embedder }) => test(embedder));
  describe(`${name}, as an embedder`, () => {
    it(
      "says what tells its vectors from others",
      withEmbedder(async ({ identity }) => assert3.notEqual(identity, ""))
    );
    it(
      "gets ready as often as it is told to, and is ready without",
      withEmbedder(async (embedder) => {
        assert3.equal((await embedder.embed(TEXTS)).length, TEXTS.length);
        await embedder.load?.();
        await embedder.load?.();
      })
    );
    it(
      "gives vectors of length 1 and of as many dimensions, call after call",
      withEmbedder(async (embedder) => {
        const vectors = [...await embedder.embed(TEXTS), ...await embedder.embed(["bread"])];
        assert3.equal(vectors.length, TEXTS.length + 1);
        for (const vector of vectors) {
          assert3.ok(vector instanceof Float32Array);
          assert3.ok(Math.abs(Math.hypot(...vector) - 1) < 1e-5);
          assert3.equal(vector.length, vectors[0]?.length);
        }
      })
    );
    it(
      "keeps the order, however many are asked for together or at a time",
      withEmbedder(async (embedder) => {
        const alone = await Promise.all(TEXTS.map(async (text) => firstOf(embedder, text)));
        const together = await embedder.embed(TEXTS.toReversed());
        for (const [place, vector] of together.toReversed().entries())
          assert3.ok(farthest(vector, alone[place]) < 1e-5);
      })
    );
    it(
      "gives a text the same vector every time, and another text another",
      withEmbedder(async (embedder) => {
        const [one, again, other] = await embedder.embed(["tea", "tea", "mountains"]);
        assert3.ok(farthest(one, again) < 1e-5);
        assert3.ok(farthest(one, await firstOf(embedder, "tea")) < 1e-5);
        assert3.ok(farthest(one, other) > 1e-3);
      })
    );
    it(
      "takes texts in any script, and up to a thousand characters",
      withEmbedder(async (embedder) => {
        const texts = ["où est la gare", "猫が好きです", "🙂", "word ".repeat(200)];
        assert3.equal((await embedder.embed(texts)).length, texts.length);
      })
    );
    it(
      "gives no vectors for no texts",
      withEmbedder(async (embedder) => assert3.deepEqual(await embedder.embed([]), []))
    );
    it(
      "rejects where the caller has left, before or meanwhile, and goes on for others",
      withEmbedder(async (embedder) => {
        const leaving = new AbortController();
        const others = embedder.embed(TEXTS);
        const left = embedder.embed(["tea"], leaving.signal);
        leaving.abort();
        await assert3.rejects(left, SemanticUnavailableError);
        await assert3.rejects(embedder.embed(["tea"], leaving.signal), SemanticUnavailableError);
        assert3.equal((await others).length, TEXTS.length);
      })
    );
    it(
      "closes twice without complaint, and rejects afterwards",
      withEmbedder(async (embedder) => {
        await embedder.embed(["tea"]);
        await embedder.close();
        await embedder.close();
        await assert3.rejects(embedder.embed(["tea"]), SemanticUnavailableError);
        await assert3.rejects(embedder.embed([]), SemanticUnavailableError);
      })
    );
    it(
      "rejects what is under way when it is closed, and never having been used closes too",
      withEmbedder(async (embedder) => {
        const underWay = assert3.rejects(embedder.embed(TEXTS), SemanticUnavailableError);
        await embedder.close();
        await underWay;
      })
    );
    if (can.meaning) {
      it(
        "puts texts that mean the same closer together than others",
        withEmbedder(async (embedder) => {
          const [rice, bicycle] = [
            await firstOf(embedder, TEXTS[0]),
            await firstOf(embedder, TEXTS[2])
          ];
          const similar = await firstOf(embedder, "what is the way to cook rice");
          assert3.ok(cosine(rice, similar) > cosine(bicycle, similar) + 0.2);
        })
      );
    }
  });
}
async function firstOf(embedder, text = "") {
  return (await embedder.embed([text]))[0];
}
function farthest(one, other) {
  assert3.ok(one !== void 0 && other !== void 0 && one.length === other.length);
  return one.reduce(
    (most, value, place) => Math.max(most, Math.abs(value - (other[place] ?? 0))),
    0
  );
}
function cosine(one, other) {
  assert3.ok(one !== void 0 && other !== void 0 && one.length === other.length);
  return dotProduct(one, other);
}

// src/contracts/every-cache-contract.ts
import assert4 from "node:assert/strict";
function everyCacheContract({ describe, it }, name, make) {
  describe(`${name}, as every cache`, () => {
    it(
      "says in one word what it is",
      withHarness(make, async ({ cache }) => assert4.match(cache.kind, /^[a-z][a-z-]*$/))
    );
    it(
      "takes a miss for no error",
      withHarness(
        make,
        async ({ cache }) => assert4.deepEqual(await cache.get(sampleKey()), { kind: "absent" })
      )
    );
    it(
      "deletes what is not there without complaint, every time",
      withHarness(make, async ({ cache }) => {
        assert4.equal(await cache.delete(sampleKey()), false);
        assert4.equal(await cache.delete(sampleKey()), false);
      })
    );
    it(
      "invalidates nothing where there is nothing, and completely",
      withHarness(make, async ({ cache }) => {
        assert4.deepEqual(await cache.invalidate({}), { deleted: 0, complete: true });
      })
    );
    it(
      "S4: does not keep what has expired already",
      withHarness(make, async ({ cache, now }) => {
        for (const lifeMs of [0, -1])
          assert4.equal(await cache.set(sampleEntry(now(), { lifeMs })), false);
        assert4.deepEqual(await cache.get(sampleKey()), { kind: "absent" });
      })
    );
    it(
      "answers a check",
      withHarness(make, async ({ cache }) => assert4.equal(await cache.check(), void 0))
    );
    it(
      "closes twice without complaint",
      withHarness(make, async ({ cache }) => {
        await cache.close();
        await cache.close();
      })
    );
    it(
      "F1: rejects every use after close with CacheUnavailableError",
      withHarness(make, async ({ cache, now }) => {
        await cache.close();
        for (const use of usesOf(cache, now())) await assert4.rejects(use, isClosed);
      })
    );
  });
}
function usesOf(cache, now) {
  return [
    () => cache.get(sampleKey()),
    () => cache.set(sampleEntry(now)),
    () => cache.delete(sampleKey()),
    () => cache.invalidate({}),
    () => cache.check()
  ];
}
function isClosed(error) {
  return error instanceof CacheUnavailableError && error.reason === "closed";
}

// src/contracts/invalidation-contract.ts
import assert5 from "node:assert/strict";
var CROWD2 = [
  { question: "a", tenant: "acme", tags: ["red"] },
  { question: "b", tenant: "acme", namespace: "docs", tags: ["red", "blue"] },
  { question: "c", tenant: "acme", model: "gpt-4o" },
  { question: "d", tenant: "globex", tags: ["red"] },
  { question: "e", tenant: "x[ab]*" },
  { question: "f", tenant: "xa" },
  { question: "g", tenant: "*" },
  { question: "h", tenant: "", model: "gpt-4o" }
];
var CASES2 = [
  [{ all: true }, "abcdefgh"],
  [{ tenant: "acme" }, "abc"],
  [{ tenant: "x[ab]*" }, "e"],
  [{ tenant: "*" }, "g"],
  [{ tenant: "" }, "h"],
  [{ tenant: "nobody" }, ""],
  [{ namespace: "docs" }, "b"],
  [{ namespace: "default" }, "acdefgh"],
  [{ model: "gpt-4o" }, "ch"],
  [{ tag: "red" }, "abd"],
  [{ tag: "re" }, ""],
  [{ tenant: "acme", tag: "red" }, "ab"],
  [{ tenant: "acme", model: "gpt-4o" }, "c"],
  [{ key: sampleKey({ question: "d", tenant: "globex" }).digest }, "d"]
];
function invalidationContract({ describe, it }, name, make) {
  describe(`${name}, when it invalidates`, () => {
    for (const [selector, questions] of CASES2) {
      it(
        `V1, V2: takes ${questions === "" ? "nothing" : questions} of the crowd for ${JSON.stringify(selector).slice(0, 60)}`,
        withHarness(make, async ({ cache, now }) => {
          for (const sample of CROWD2) await cache.set(sampleEntry(now(), sample));
          const result = await cache.invalidate(entryFilter(selector));
          assert5.deepEqual(result, { deleted: questions.length, complete: true });
          const left = CROWD2.filter(({ question: question2 = "" }) => !questions.includes(question2));
          assert5.deepEqual(await presentIn(cache), left);
        })
      );
    }
    it(
      "V1: takes an entry by its own tags, and not by those of the one that it has replaced",
      withHarness(make, async ({ cache, now }) => {
        await cache.set(sampleEntry(now(), { tags: ["old"] }));
        await cache.set(sampleEntry(now(), { tags: ["new"] }));
        const [byOld, byNew] = [entryFilter({ tag: "old" }), entryFilter({ tag: "new" })];
        assert5.deepEqual(await cache.invalidate(byOld), { deleted: 0, complete: true });
        assert5.notEqual(await entryAt(cache, sampleKey()), void 0);
        assert5.deepEqual(await cache.invalidate(byNew), { deleted: 1, complete: true });
      })
    );
    it(
      "counts every one of a thousand entries, and stores again afterwards",
      withHarness(make, async ({ cache, now }) => {
        const questions = Array.from({ length: 1e3 }, (_, n) => `question ${n}`);
        await Promise.all(questions.map((question2) => cache.set(sampleEntry(now(), { question: question2 }))));
        assert5.deepEqual(await cache.invalidate({}), { deleted: 1e3, complete: true });
        assert5.equal(await cache.set(sampleEntry(now())), true);
        assert5.notEqual(await entryAt(cache, sampleKey()), void 0);
      })
    );
    it("agrees with the domain about what a filter takes", async () => {
      for (const [selector, questions] of CASES2) {
        const filter = entryFilter(selector);
        const met = CROWD2.filter((sample) => entryMeets(filter, sampleEntry(0, sample)));
        assert5.equal(met.map(({ question: question2 }) => question2).join(""), questions);
      }
    });
  });
}
async function presentIn(cache) {
  const found = await Promise.all(CROWD2.map((sample) => entryAt(cache, sampleKey(sample))));
  return CROWD2.filter((_, place) => found[place] !== void 0);
}

// src/contracts/metrics-contract.ts
import assert6 from "node:assert/strict";
function metricsContract({ describe, it }, name, make) {
  const withMetrics = (test) => withHarness(make, test);
  describe(`${name}, as metrics`, () => {
    it(
      "begins with every counter at 0",
      withMetrics(async ({ metrics }) => {
        assert6.deepEqual(await metrics.read(), {
          totals: totalsOf(),
          byModel: {},
          byProvider: {},
          series: [],
          complete: true
        });
      })
    );
    it(
      "adds increments up",
      withMetrics(async ({ metrics }) => {
        metrics.record({ hits: 1, requests: 1 });
        metrics.record({ hits: 2, saved_ms: 1500 });
        assert6.deepEqual(
          (await metrics.read()).totals,
          totalsOf({ hits: 3, requests: 1, saved_ms: 1500 })
        );
      })
    );
    it(
      "M2: adds up by model and by provider too, whatever their names are made of",
      withMetrics(async ({ metrics, now }) => {
        const names = ["gpt-4o-mini", "a/b:c@d{e=f}%7B", "__proto__", "größe"];
        for (const model of names)
          metrics.record({ requests: 1, hits: 1 }, { model, provider: "p" });
        metrics.record({ requests: 1, failures: 1 }, { model: "gpt-4o-mini" });
        metrics.record({ stores: 1 });
        const hour = STEP_MS.hour;
        const range = { from: now() - 2 * hour, to: now() + hour, step: "hour" };
        const { totals, byModel, byProvider, series } = await metrics.read(range);
        assert6.deepEqual(totals, totalsOf({ requests: 5, hits: 4, failures: 1, stores: 1 }));
        const hit = { requests: 1, hits: 1 };
        const models = [{ requests: 2, hits: 1, failures: 1 }, hit, hit, hit];
        const expected = Object.fromEntries(names.map((name2, place) => [name2, models[place]]));
        assert6.deepEqual(byModel, expected);
        assert6.deepEqual(byProvider, { p: { requests: 4, hits: 4 } });
        const requests = series.map((bucket) => requestsOf(bucket.byModel, "gpt-4o-mini"));
        assert6.equal(
          requests.reduce((sum, more) => sum + more, 0),
          2
        );
      })
    );
    it(
      "M3: tells at most 100 models and 50 providers apart, and loses none of their counts",
      withMetrics(async ({ metrics }) => {
        for (let n = 0; n < 300; n += 1) {
          metrics.record({ requests: 1 }, { model: `m${n}`.padEnd(200, "."), provider: `p${n}` });
          if (n % 50 === 0) await metrics.flush();
        }
        const { totals, byModel, byProvider } = await metrics.read();
        assert6.equal(totals.requests, 300);
        for (const [breakdown, most] of [
          [byModel, 100],
          [byProvider, 50]
        ]) {
          const names = Object.keys(breakdown);
          assert6.ok(names.length <= most, `${names.length} names`);
          assert6.ok(names.every((name2) => name2.length <= 100));
          assert6.equal(
            names.reduce((sum, name2) => sum + requestsOf(breakdown, name2), 0),
            300
          );
        }
      })
    );
    it(
      "counts each increment once, however often it is flushed",
      withMetrics(async ({ metrics }) => {
        metrics.record({ misses: 5 });
        assert6.deepEqual(await Promise.all([metrics.flush(), metrics.flush()]), [true, true]);
        await metrics.flush();
        metrics.record({ misses: 1 });
        assert6.equal((await metrics.read()).totals.misses, 6);
      })
    );
    it(
      "counts a replay as it counts what that adds, where it takes it in one go",
      withMetrics(async ({ metrics }) => {
        const saved = { inputTokens: 12, outputTokens: 5, savedMs: 120, savedMicrousd: 3 };
        const replay = { outcome: "hit", ...saved, tookMs: 0.3 };
        const labels = { model: "m", provider: "p" };
        if (metrics.recordReplay === void 0) return;
        metrics.recordReplay(replay, labels);
        const added = replayIncrements(replay);
        const { totals, byModel, byProvider } = await metrics.read();
        assert6.deepEqual(totals, totalsOf({ ...added, ...latencyIncrements("hit", 0.3) }));
        assert6.deepEqual([byModel, byProvider], [{ m: added }, { p: added }]);
      })
    );
    for (const step of ["minute", "hour", "day"]) {
      it(
        `M2: keeps history by ${step}`,
        withMetrics(async ({ metrics, now }) => {
          const before = bucketStart(now(), step);
          metrics.record({ hits: 1, requests: 2 });
          const range = { from: before, to: before + 2 * STEP_MS[step], step };
          const { series } = await metrics.read(range);
          const sum = series.reduce((hits, { counts }) => hits + (counts.hits ?? 0), 0);
          assert6.equal(sum, 1);
          assert6.ok(series.every(({ at }) => at % STEP_MS[step] === 0));
          const past = { from: before - 5 * STEP_MS[step], to: before, step };
          assert6.deepEqual((await metrics.read(past)).series, []);
        })
      );
    }
    it(
      "closes twice without complaint",
      withMetrics(async ({ metrics }) => {
        metrics.record({ hits: 1 });
        await metrics.close();
        await metrics.close();
      })
    );
  });
}
function requestsOf(breakdown, name) {
  return breakdown[name]?.requests ?? 0;
}

// src/contracts/provider-contract.ts
import assert7 from "node:assert/strict";
var question = () => promptRequest({ userMessage: "What is a cache?" });
var request = question();
function providerContract({ describe, it }, name, make, can) {
  const withProvider = (test) => withHarness(make, test);
  describe(`${name}, as a provider`, () => {
    it(
      "answers whole, under its own name",
      withProvider(async ({ provider }) => {
        const response = await provider.complete(request, call());
        assert7.notEqual(response.content, "");
        assert7.equal(response.provider, provider.name);
        assert7.equal(response.finishReason, "stop");
        assert7.equal(response.cached, false);
      })
    );
    it(
      "answers piece by piece what it would answer whole",
      withProvider(async ({ provider }) => {
        const whole = await provider.complete(request, call());
        assert7.equal((await streamed(provider, call())).content, whole.content);
      })
    );
    it(
      "leaves the request as it was, whole and streamed: another provider may be asked next",
      withProvider(async ({ provider }) => {
        const asked = question();
        await provider.complete(asked, call());
        await streamed(provider, call(), asked);
        assert7.deepEqual(asked, question());
      })
    );
    it(
      "lists its models",
      withProvider(async ({ provider }) => {
        for (const { id, created } of await provider.models(call())) {
          assert7.notEqual(id, "");
          assert7.ok(created >= 0);
        }
      })
    );
    it(
      "closes twice without complaint",
      withProvider(async ({ provider }) => {
        await provider.close();
        await provider.close();
      })
    );
    if (can.fail) {
      it(
        "F1: rejects with ProviderError where it fails, whole and streamed",
        withProvider(async ({ provider, fail }) => {
          fail?.();
          await assert7.rejects(provider.complete(request, call()), ProviderError);
          await assert7.rejects(streamed(provider, call()), ProviderError);
        })
      );
    }
    if (can.hang) {
      it(
        "does not begin what nobody wants any more, whole and streamed",
        withProvider(async ({ provider }) => {
          const left = { signal: AbortSignal.abort() };
          await assert7.rejects(provider.complete(request, left), RequestAbortedError);
          await assert7.rejects(streamed(provider, left), RequestAbortedError);
        })
      );
      it(
        "stops as soon as nobody wants the answer, whole and streamed",
        withProvider(async ({ provider, hang }) => {
          hang?.();
          await assert7.rejects(provider.complete(request, call(20)), RequestAbortedError);
          await assert7.rejects(streamed(provider, call(20)), RequestAbortedError);
        })
      );
    }
  });
}
function call(abortAfterMs) {
  const controller = new AbortController();
  if (abortAfterMs !== void 0) setTimeout(() => controller.abort(), abortAfterMs);
  return { signal: controller.signal };
}
async function streamed(provider, withCall, asked = request) {
  const assembly = new ChatCompletionAssembly();
  for await (const chunk of provider.stream(asked, withCall)) assembly.add(chunk);
  assert7.ok(assembly.finished);
  return readChatCompletion(assembly.body(), {
    provider: provider.name,
    requestId: "",
    latencyMs: 0
  });
}

// src/contracts/retaining-cache-contract.ts
import assert8 from "node:assert/strict";
var ODD_TENANTS = [
  "x[ab]*",
  "xa",
  "a:b",
  "*",
  "?",
  "__proto__",
  "constructor",
  "",
  "x".repeat(1e4),
  "🙂",
  "\\",
  "\n"
];
function retainingCacheContract({ describe, it }, name, make, { maxEntryBytes } = {}) {
  describe(`${name}, as a retaining cache`, () => {
    it(
      "S2: gives back every field of what was stored",
      withHarness(make, async ({ cache, now }) => {
        const entry = sampleEntry(now(), { tags: ["a", "ü b"] });
        assert8.equal(await cache.set(entry), true);
        assertSameEntry(await entryAt(cache, entry.key), entry);
      })
    );
    it(
      "S3: cannot be changed through what it returned",
      withHarness(make, async ({ cache, now }) => {
        const entry = sampleEntry(now());
        await cache.set(entry);
        scribbleOn(await entryAt(cache, entry.key));
        assertSameEntry(await entryAt(cache, entry.key), entry);
      })
    );
    it(
      "S3: cannot be changed through what it was given",
      withHarness(make, async ({ cache, now }) => {
        const entry = sampleEntry(now(), { tags: ["kept"] });
        const given = structuredClone(entry);
        await cache.set(given);
        scribbleOn(given);
        assertSameEntry(await entryAt(cache, entry.key), entry);
      })
    );
    it(
      "replaces what is stored under the same key",
      withHarness(make, async ({ cache, now }) => {
        await cache.set(sampleEntry(now(), { answer: "first" }));
        await cache.set(sampleEntry(now(), { answer: "second" }));
        assert8.equal((await entryAt(cache, sampleKey()))?.response.content, "second");
      })
    );
    it(
      "deletes one entry, says so once, and leaves the others",
      withHarness(make, async ({ cache, now }) => {
        await cache.set(sampleEntry(now(), { question: "one" }));
        await cache.set(sampleEntry(now(), { question: "two" }));
        assert8.equal(await cache.delete(sampleKey({ question: "one" })), true);
        assert8.equal(await cache.delete(sampleKey({ question: "one" })), false);
        assert8.notEqual(await entryAt(cache, sampleKey({ question: "two" })), void 0);
      })
    );
    it(
      "S4: forgets an entry when it expires, and no sooner",
      withHarness(make, async ({ cache, now, pass }) => {
        await cache.set(sampleEntry(now(), { lifeMs: 400 }));
        await pass(100);
        assert8.notEqual(await entryAt(cache, sampleKey()), void 0);
        await pass(400);
        assert8.deepEqual(await cache.get(sampleKey()), { kind: "absent" });
      })
    );
    it(
      "S5: lets no hit prolong the life of an entry",
      withHarness(make, async ({ cache, now, pass }) => {
        await cache.set(sampleEntry(now(), { lifeMs: 400 }));
        await pass(300);
        await entryAt(cache, sampleKey());
        await pass(200);
        assert8.deepEqual(await cache.get(sampleKey()), { kind: "absent" });
      })
    );
    it(
      "keeps an entry that is no longer fresh, which stands in where providers fail",
      withHarness(make, async ({ cache, now, pass }) => {
        await cache.set({ ...sampleEntry(now()), freshUntil: now() + 50 });
        await pass(100);
        assert8.notEqual(await entryAt(cache, sampleKey()), void 0);
      })
    );
    it(
      "stores an entry anew after it has expired",
      withHarness(make, async ({ cache, now, pass }) => {
        await cache.set(sampleEntry(now(), { lifeMs: 50 }));
        await pass(100);
        await cache.set(sampleEntry(now(), { answer: "anew" }));
        assert8.equal((await entryAt(cache, sampleKey()))?.response.content, "anew");
      })
    );
    it(
      "keeps its hands off the entry that is there when a new one has expired already",
      withHarness(make, async ({ cache, now }) => {
        await cache.set(sampleEntry(now(), { answer: "there" }));
        await cache.set(sampleEntry(now(), { answer: "expired", lifeMs: 0 }));
        assert8.equal((await entryAt(cache, sampleKey()))?.response.content, "there");
      })
    );
    it(
      "tells odd tenants apart",
      withHarness(make, async ({ cache, now }) => {
        for (const tenant of ODD_TENANTS)
          await cache.set(sampleEntry(now(), { tenant, answer: `of ${tenant}` }));
        for (const tenant of ODD_TENANTS) {
          const found = await entryAt(cache, sampleKey({ tenant }));
          assert8.equal(found?.response.content, `of ${tenant}`);
        }
      })
    );
    it(
      "serves a hundred readers and writers at once",
      withHarness(make, async ({ cache, now }) => {
        const questions = Array.from({ length: 100 }, (_, n) => `question ${n}`);
        await Promise.all(
          questions.map(
            (question2) => cache.set(sampleEntry(now(), { question: question2, answer: question2 }))
          )
        );
        const found = await Promise.all(
          questions.map((question2) => entryAt(cache, sampleKey({ question: question2 })))
        );
        assert8.deepEqual(
          found.map((entry) => entry?.response.content),
          questions
        );
      })
    );
    if (maxEntryBytes !== void 0) {
      it(
        "S4: does not keep an entry beyond its bound",
        withHarness(make, async ({ cache, now }) => {
          assert8.equal(
            await cache.set(sampleEntry(now(), { answer: "x".repeat(maxEntryBytes) })),
            false
          );
          assert8.deepEqual(await cache.get(sampleKey()), { kind: "absent" });
        })
      );
    }
  });
}
function scribbleOn(value) {
  if (typeof value !== "object" || value === null) return;
  for (const [field, member] of Object.entries(value)) {
    scribbleOn(member);
    Reflect.set(value, field, "scribbled");
  }
}

// src/contracts/similarity-index-contract.ts
import assert13 from "node:assert/strict";

// src/contracts/sample-question.ts
import { hash } from "node:crypto";
function samplePartition(name = "only") {
  return hash("sha256", name);
}
function sampleVector(name, dimensions = 64) {
  const vector = new Float32Array(dimensions);
  let state = Number.parseInt(hash("sha256", name).slice(0, 8), 16);
  for (let place = 0; place < dimensions; place += 1) {
    vector[place] = gaussian(() => {
      state = Math.imul(state, 1664525) + 1013904223 >>> 0;
      return (state + 1) / 4294967297;
    });
  }
  return unit(vector);
}
function vectorAtCosine(from, cosine2) {
  const side = sampleVector(`beside ${from[0]}`, from.length);
  const along = dotProduct(from, side);
  const across = unit(side.map((value, place) => value - along * (from[place] ?? 0)));
  const sine = Math.sqrt(1 - cosine2 * cosine2);
  return unit(from.map((value, place) => cosine2 * value + sine * (across[place] ?? 0)));
}
function sampleQuestion(now, sample = {}) {
  const { partition, question: question2 = "What is a cache?", tags = [], lifeMs = 6e4 } = sample;
  const { text = question2, vector = sampleVector(text) } = sample;
  return {
    partition: samplePartition(partition),
    key: sampleKey(sample),
    text,
    vector,
    tags,
    expiresAt: now + lifeMs
  };
}
function gaussian(random) {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}
function unit(vector) {
  const length = Math.sqrt(dotProduct(vector, vector));
  return vector.map((value) => value / length);
}

// src/contracts/similarity-changes-contract.ts
import assert10 from "node:assert/strict";

// src/contracts/index-harness.ts
import assert9 from "node:assert/strict";
function near(index, text) {
  return index.search(samplePartition(), sampleVector(text), 50);
}
function textsOf(found) {
  return found.map(({ text }) => text);
}
var TOLERANCE = 2e-3;
function assertClose(cosine2, expected) {
  assert9.ok(Math.abs(cosine2 - expected) <= TOLERANCE, `${cosine2} instead of ${expected}`);
}

// src/contracts/similarity-changes-contract.ts
var CROWD3 = [
  { question: "a", tenant: "acme", tags: ["red"] },
  { question: "b", tenant: "acme", namespace: "docs", tags: ["red", "blue"] },
  { question: "c", tenant: "acme", model: "gpt-4o" },
  { question: "d", tenant: "globex", tags: ["red"] },
  { question: "e", tenant: "x[ab]*" },
  { question: "f", tenant: "", model: "gpt-4o" }
];
var CASES3 = [
  [{ all: true }, "abcdef"],
  [{ tenant: "acme" }, "abc"],
  [{ tenant: "x[ab]*" }, "e"],
  [{ tenant: "*" }, ""],
  [{ tenant: "" }, "f"],
  [{ namespace: "docs" }, "b"],
  [{ model: "gpt-4o" }, "cf"],
  [{ tag: "red" }, "abd"],
  [{ tag: "re" }, ""],
  [{ tenant: "acme", tag: "red" }, "ab"],
  [{ tenant: "acme", model: "gpt-4o" }, "c"],
  [{ key: sampleKey({ question: "d", tenant: "globex" }).digest }, "d"]
];
function similarityChangesContract({ describe, it }, name, make) {
  describe(`${name}, when it is changed`, () => {
    it(
      "has a question once, for the entry that it was added with last",
      withHarness(make, async ({ index, now }) => {
        const text = "the same text";
        await index.add(sampleQuestion(now(), { question: "first", text }));
        const vector = vectorAtCosine(sampleVector(text), 0.5);
        await index.add(sampleQuestion(now(), { question: "second", text, vector }));
        await index.add(sampleQuestion(now(), { question: "first", text, partition: "other" }));
        const found = await near(index, text);
        assert10.deepEqual(
          found.map(({ key }) => key.digest),
          [sampleKey({ question: "second" }).digest]
        );
        assertClose(found[0]?.cosine ?? 0, 0.5);
        const other = await index.search(samplePartition("other"), sampleVector(text), 8);
        assert10.deepEqual(
          other.map(({ key }) => key.digest),
          [sampleKey({ question: "first" }).digest]
        );
      })
    );
    it(
      "keeps several questions of one entry, and removes them together",
      withHarness(make, async ({ index, now }) => {
        for (const text of ["one", "two", "three"]) {
          await index.add(sampleQuestion(now(), { question: "shared", text }));
        }
        await index.add(
          sampleQuestion(now(), { question: "shared", text: "elsewhere", partition: "other" })
        );
        await index.add(sampleQuestion(now(), { question: "spared", text: "spared" }));
        assert10.equal((await near(index, "two"))[0]?.text, "two");
        assert10.equal((await near(index, "two")).length, 4);
        await index.remove(sampleKey({ question: "shared" }));
        assert10.deepEqual(textsOf(await near(index, "two")), ["spared"]);
        const elsewhere = sampleVector("elsewhere");
        assert10.deepEqual(await index.search(samplePartition("other"), elsewhere, 8), []);
      })
    );
    it(
      "removes what is not there without complaint, and adds again what was removed",
      withHarness(make, async ({ index, now }) => {
        const question2 = sampleQuestion(now());
        await index.remove(question2.key);
        await index.add(question2);
        await index.remove(question2.key);
        await index.remove(question2.key);
        await index.add(question2);
        assert10.deepEqual(textsOf(await near(index, question2.text)), [question2.text]);
      })
    );
    it(
      "S4: neither finds nor adds what has expired",
      withHarness(make, async ({ index, now, pass }) => {
        for (const lifeMs of [0, -1])
          await index.add(sampleQuestion(now(), { lifeMs, text: "late" }));
        assert10.deepEqual(await near(index, "late"), []);
        await index.add(sampleQuestion(now(), { question: "short", lifeMs: 400 }));
        await index.add(sampleQuestion(now(), { question: "long" }));
        assert10.equal((await near(index, "short")).length, 2);
        await pass(450);
        assert10.deepEqual(textsOf(await near(index, "short")), ["long"]);
      })
    );
    for (const [selector, questions] of CASES3) {
      it(
        `V1: takes ${questions === "" ? "nothing" : questions} of the crowd for ${JSON.stringify(selector).slice(0, 60)}`,
        withHarness(make, async ({ index, now }) => {
          for (const sample of CROWD3) {
            await index.add(sampleQuestion(now(), sample));
            await index.observe(sampleKey(sample), { score: 1, same: true, weight: 1 });
          }
          await index.invalidate(entryFilter(selector));
          const left = await index.search(samplePartition(), sampleVector("a"), 50);
          const spared = CROWD3.filter(({ question: question2 = "" }) => !questions.includes(question2));
          assert10.deepEqual(
            textsOf(left).toSorted(),
            spared.map(({ question: question2 }) => question2)
          );
          assert10.ok(left.every(({ observations }) => observations.length === 1));
        })
      );
    }
    it(
      "tells how much it holds",
      withHarness(make, async ({ index, now }) => {
        await index.add(sampleQuestion(now()));
        const { questions, bytes } = index.size();
        assert10.ok(Number.isInteger(questions) && questions >= 0);
        assert10.ok(Number.isFinite(bytes) && bytes >= 0);
      })
    );
  });
}

// src/contracts/similarity-observations-contract.ts
import assert11 from "node:assert/strict";
var SAME = { score: 1.3, same: true, weight: 1 };
var DIFFERENT = { score: -2.6, same: false, weight: 50 };
function similarityObservationsContract({ describe, it }, name, make) {
  describe(`${name}, of what is observed`, () => {
    it(
      "keeps it with the entry, for all its questions, in order",
      withHarness(make, async ({ index, now }) => {
        const key = sampleKey({ question: "shared" });
        await index.add(sampleQuestion(now(), { question: "shared", text: "one" }));
        await index.add(sampleQuestion(now(), { question: "other", text: "other" }));
        await index.observe(key, SAME);
        await index.observe(key, DIFFERENT);
        await index.add(sampleQuestion(now(), { question: "shared", text: "two" }));
        const found = await near(index, "one");
        for (const { text, observations } of found) {
          assert11.deepEqual(observations, text === "other" ? [] : [SAME, DIFFERENT]);
        }
        assert11.equal(found.length, 3);
      })
    );
    it(
      `keeps the latest ${MAX_ENTRY_OBSERVATIONS}`,
      withHarness(make, async ({ index, now }) => {
        const question2 = sampleQuestion(now());
        await index.add(question2);
        const all = Array.from({ length: MAX_ENTRY_OBSERVATIONS + 9 }, (_, n) => ({
          score: n / 4,
          same: n % 3 === 0,
          weight: 1 + n
        }));
        for (const observation of all) await index.observe(question2.key, observation);
        const [found] = await near(index, question2.text);
        assert11.deepEqual(found?.observations, all.slice(-MAX_ENTRY_OBSERVATIONS));
      })
    );
    it(
      "keeps it when a question is added anew for the same entry",
      withHarness(make, async ({ index, now }) => {
        const question2 = sampleQuestion(now());
        await index.add(question2);
        await index.observe(question2.key, SAME);
        await index.add({ ...question2, expiresAt: question2.expiresAt + 1e3 });
        const [found] = await near(index, question2.text);
        assert11.deepEqual(found?.observations, [SAME]);
      })
    );
    it(
      "forgets it with the entry, and keeps none of an entry without questions",
      withHarness(make, async ({ index, now }) => {
        const question2 = sampleQuestion(now());
        await index.observe(question2.key, SAME);
        await index.add(question2);
        assert11.deepEqual((await near(index, question2.text))[0]?.observations, []);
        await index.observe(question2.key, SAME);
        await index.remove(question2.key);
        await index.add(question2);
        assert11.deepEqual((await near(index, question2.text))[0]?.observations, []);
      })
    );
    it(
      "pools it by score, whatever becomes of the entries",
      withHarness(make, async ({ index, now }) => {
        assert11.equal((await index.pool()).length, POOL_BINS);
        assert11.ok((await index.pool()).every(({ requests }) => requests === 0));
        const question2 = sampleQuestion(now());
        await index.add(question2);
        await index.observe(question2.key, SAME);
        await index.observe(question2.key, { ...SAME, weight: 49 });
        await index.remove(question2.key);
        await index.observe(question2.key, DIFFERENT);
        await index.invalidate({});
        const bins = await index.pool();
        const seen = (at) => {
          const { same, different, requests } = bins[at] ?? {};
          return [same, different, requests];
        };
        assert11.deepEqual(seen(poolBinOf(SAME.score)), [2, 0, 50]);
        assert11.deepEqual(seen(poolBinOf(DIFFERENT.score)), [0, 1, 50]);
        assert11.equal(
          bins.reduce((sum, { requests }) => sum + requests, 0),
          100
        );
      })
    );
  });
}

// src/contracts/similarity-search-contract.ts
import assert12 from "node:assert/strict";
var ODD_TEXTS = [
  "",
  " ",
  "nothing\0hidden",
  "🙂 👩‍👧 é é",
  "a\nb\r\n	c",
  `'; DROP TABLE questions; --`,
  "__proto__",
  '%s {0} $1 \\ " `',
  "答え".repeat(500)
];
function similaritySearchContract({ describe, it }, name, make) {
  describe(`${name}, when it is searched`, () => {
    it(
      "says in one word what it is",
      withHarness(make, async ({ index }) => assert12.match(index.kind, /^[a-z][a-z-]*$/))
    );
    it(
      "finds nothing where there is nothing",
      withHarness(make, async ({ index }) => assert12.deepEqual(await near(index, "anything"), []))
    );
    it(
      "gives back key and text of a question, and a cosine of 1 for the same vector",
      withHarness(make, async ({ index, now }) => {
        const question2 = sampleQuestion(now());
        await index.add(question2);
        const [found, ...more] = await near(index, question2.text);
        assert12.deepEqual(more, []);
        assert12.ok(found !== void 0);
        assert12.deepEqual({ ...found.key }, { ...question2.key });
        assert12.equal(found.text, question2.text);
        assert12.deepEqual(found.observations, []);
        assertClose(found.cosine, 1);
      })
    );
    it(
      "finds the most similar first, with their cosines, and no more than asked for",
      withHarness(make, async ({ index, now }) => {
        const asked = sampleVector("asked");
        const cosines = [0.31, 0.97, 0.9, -0.4, 0.62, 0.85, 0.1, 0.93, 0.78, 0.999];
        for (const cosine2 of cosines) {
          const vector = vectorAtCosine(asked, cosine2);
          await index.add(sampleQuestion(now(), { question: `at ${cosine2}`, vector }));
        }
        const sorted = [...cosines].sort((a, b) => b - a);
        for (const limit of [1, 4, 8, 10, 50]) {
          const found = await index.search(samplePartition(), asked, limit);
          const expected = sorted.slice(0, limit);
          assert12.deepEqual(
            found.map(({ text }) => text),
            expected.map((cosine2) => `at ${cosine2}`)
          );
          found.forEach(({ cosine: cosine2 }, place) => {
            assertClose(cosine2, expected[place] ?? Number.NaN);
          });
        }
        assert12.deepEqual(await index.search(samplePartition(), asked, 0), []);
      })
    );
    it(
      "finds the nearest of many exactly, with as many dimensions as embedders have",
      withHarness(make, async ({ index, now }) => {
        const names = Array.from({ length: 200 }, (_, n) => `question ${n}`);
        for (const question2 of names) {
          await index.add(sampleQuestion(now(), { question: question2, vector: sampleVector(question2, 512) }));
        }
        for (const question2 of ["question 0", "question 77", "question 199"]) {
          const asked = vectorAtCosine(sampleVector(question2, 512), 0.8);
          const [first] = await index.search(samplePartition(), asked, 8);
          assert12.equal(first?.text, question2);
          assertClose(first?.cosine ?? 0, 0.8);
        }
      })
    );
    it(
      "K3: never finds a question of another partition, however similar",
      withHarness(make, async ({ index, now }) => {
        const vector = sampleVector("the same");
        const partitions = Array.from({ length: 50 }, (_, n) => `partition ${n}`);
        for (const partition of partitions) {
          await index.add(sampleQuestion(now(), { partition, text: partition, vector }));
        }
        for (const partition of partitions) {
          const found = await index.search(samplePartition(partition), vector, 8);
          assert12.deepEqual(textsOf(found), [partition]);
        }
        assert12.deepEqual(await index.search(samplePartition("another"), vector, 8), []);
      })
    );
    it(
      "keeps vectors of different length apart, whichever partition they are in",
      withHarness(make, async ({ index, now }) => {
        for (const [partition, dimensions] of [
          ["one", 64],
          ["two", 16],
          ["three", 100]
        ]) {
          const vector = sampleVector("x", dimensions);
          await index.add(sampleQuestion(now(), { partition, text: partition, vector }));
          const found = await index.search(samplePartition(partition), vector, 8);
          assert12.deepEqual(textsOf(found), [partition]);
        }
        const other = await index.search(samplePartition("one"), sampleVector("x", 16), 8);
        assert12.deepEqual(other, []);
      })
    );
    it(
      "gives texts back as they were, odd ones included",
      withHarness(make, async ({ index, now }) => {
        for (const text of ODD_TEXTS) await index.add(sampleQuestion(now(), { text }));
        for (const text of ODD_TEXTS) {
          const [first] = await near(index, text);
          assert12.equal(first?.text, text);
        }
      })
    );
    it(
      "takes half a surrogate pair, and may give it back as U+FFFD",
      withHarness(make, async ({ index, now }) => {
        const text = "half \uD83D pair";
        await index.add(sampleQuestion(now(), { text }));
        const [first] = await near(index, text);
        assert12.ok(first?.text === text || first?.text === text.toWellFormed());
      })
    );
    it(
      "S3: cannot be changed through what it was given",
      withHarness(make, async ({ index, now }) => {
        const vector = sampleVector("kept");
        const tags = ["kept"];
        await index.add(sampleQuestion(now(), { text: "kept", vector, tags }));
        vector.fill(0);
        tags[0] = "changed";
        assertClose((await near(index, "kept"))[0]?.cosine ?? 0, 1);
        await index.invalidate(entryFilter({ tag: "kept" }));
        assert12.deepEqual(await near(index, "kept"), []);
      })
    );
  });
}

// src/contracts/similarity-index-contract.ts
function similarityIndexContract({ describe, it }, name, make) {
  similaritySearchContract({ describe, it }, name, make);
  similarityChangesContract({ describe, it }, name, make);
  similarityObservationsContract({ describe, it }, name, make);
  describe(`${name}, when it is closed`, () => {
    it(
      "is closed twice without complaint",
      withHarness(make, async ({ index }) => {
        await index.close();
        await index.close();
      })
    );
    it(
      "F1: rejects every use with SemanticUnavailableError",
      withHarness(make, async ({ index, now }) => {
        await index.close();
        for (const use of usesOf2(index, now())) await assert13.rejects(use, isUnavailable);
      })
    );
  });
}
function usesOf2(index, now) {
  return [
    () => index.search(samplePartition(), sampleVector("x"), 8),
    () => index.add(sampleQuestion(now)),
    () => index.remove(sampleKey()),
    () => index.invalidate({}),
    () => index.observe(sampleKey(), { score: 1, same: true, weight: 1 }),
    () => index.pool()
  ];
}
function isUnavailable(error) {
  return error instanceof SemanticUnavailableError && error.part === "index";
}
export {
  archiveContract,
  embedderContract,
  everyCacheContract,
  invalidationContract,
  metricsContract,
  providerContract,
  retainingCacheContract,
  similarityIndexContract
};
