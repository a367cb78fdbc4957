// src/domain/batched-stream.ts
var BatchedStream = class {
  batches;
  #items;
  constructor(batches) {
    this.batches = batches;
  }
  next() {
    this.#items ??= oneByOne(this.batches);
    return this.#items.next();
  }
  async return() {
    if (this.#items !== void 0) return this.#items.return();
    await this.batches.return?.();
    return { done: true, value: void 0 };
  }
  [Symbol.asyncIterator]() {
    return this;
  }
};
function batchesOf(items) {
  return items instanceof BatchedStream ? items.batches : new SingleItems(items);
}
async function* oneByOne(batches) {
  for await (const batch of batches) yield* batch;
}
var SingleItems = class {
  #items;
  constructor(items) {
    this.#items = items[Symbol.asyncIterator]();
  }
  async next() {
    const { done, value } = await this.#items.next();
    return done ? { done, value: void 0 } : { done: false, value: [value] };
  }
  async return() {
    await this.#items.return?.();
    return { done: true, value: void 0 };
  }
  [Symbol.asyncIterator]() {
    return this;
  }
};

// src/domain/nesting.ts
function nestsBeyond(levels, value) {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => nestsBeyond(levels - 1, member));
}

export {
  BatchedStream,
  batchesOf,
  nestsBeyond
};
