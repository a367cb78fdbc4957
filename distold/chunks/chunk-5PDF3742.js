// src/application/delivered-stream.ts
function deliveredStream(pieces, reader, delivery) {
  return new ReadableStream(new DeliverySource(pieces, reader, delivery));
}
var DeliverySource = class {
  #pieces;
  #reader;
  #delivery;
  #abort = () => {
  };
  constructor(pieces, reader, delivery) {
    this.#pieces = pieces[Symbol.asyncIterator]();
    this.#reader = reader;
    this.#delivery = delivery;
  }
  start(controller) {
    const { signal } = this.#reader;
    this.#abort = () => {
      controller.error(signal?.reason);
      this.cancel();
    };
    if (signal?.aborted) this.#abort();
    else signal?.addEventListener("abort", this.#abort, { once: true });
  }
  async pull(controller) {
    try {
      const next = await this.#pieces.next();
      if (this.#reader.signal?.aborted) return;
      if (!next.done) return controller.enqueue(this.#sent(next.value));
    } catch (error) {
      if (this.#reader.signal?.aborted) return;
      this.#end();
      const { brokenOff } = this.#delivery;
      if (brokenOff === void 0) throw error;
      controller.enqueue(brokenOff(error));
    }
    this.#end();
    controller.close();
  }
  /** The reader has left. */
  cancel() {
    this.#end();
    this.#delivery.leave();
    this.#pieces.return?.().catch(() => {
    });
  }
  /** Where a piece cannot be sent, its source has nobody left to go on for. */
  #sent(piece) {
    try {
      return this.#delivery.send(piece);
    } catch (error) {
      this.cancel();
      throw error;
    }
  }
  #end() {
    this.#reader.signal?.removeEventListener("abort", this.#abort);
  }
};

export {
  deliveredStream
};
