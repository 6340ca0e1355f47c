// What a page gives, as plain data: beyond this the application meets no getter, no proxy and no circle.
// An exception from one would pass through it without setting its stack back.

// Stands for a function, a map, a circle and the like. No question takes it, so that it is refused by name.
const OTHER = "not plain data";

// No answer is as deep or as long as is allowed here.
function under(key, from, depth) {
  try {
    const value = from[key];
    if (value === null || typeof value !== "object") return /function|symbol|bigint/.test(typeof value) ? OTHER : value;
    if (depth === 0) return OTHER;
    if (Array.isArray(value)) {
      const { length } = value;
      return length > 999 ? OTHER : Array.from({ length }, (_, at) => under(at, value, depth - 1));
    }
    if ({}.toString.call(value) !== "[object Object]") return OTHER;
    return Object.fromEntries(Object.keys(value).map((name) => [name, under(name, value, depth - 1)]));
  } catch {
    return OTHER;
  }
}

export const plain = (value) => under(0, [value], 3);
