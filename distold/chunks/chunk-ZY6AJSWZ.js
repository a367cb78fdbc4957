// src/adapters/semantic/embedding-vector.ts
var SHORTEST = 1e-150;
function unitVector(numbers) {
  const vector = new Float32Array(numbers.length);
  let square = 0;
  for (let place = 0; place < numbers.length; place += 1) square += (numbers[place] ?? 0) ** 2;
  const length = Math.sqrt(square);
  if (!(length > SHORTEST && length < Number.POSITIVE_INFINITY)) return void 0;
  for (let place = 0; place < numbers.length; place += 1)
    vector[place] = (numbers[place] ?? 0) / length;
  return vector;
}

export {
  unitVector
};
