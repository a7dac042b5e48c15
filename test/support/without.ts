/** A copy of an object without some of its keys. */
export const without = <T extends object, K extends PropertyKey>(object: T, keys: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !(keys as readonly PropertyKey[]).includes(key))) as Omit<T, K>;
