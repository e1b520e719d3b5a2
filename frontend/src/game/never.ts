/** Where a union is handled case by case: the compiler finds the case that is missing. */
export function unreachable(nothing: never): never {
  throw new Error(`not handled: ${JSON.stringify(nothing)}`);
}
