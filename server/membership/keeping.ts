type Keeper<Value> = (key: string, make: () => Promise<Value>) => Promise<Value>

/**
 * Keeps what was made for a key, so that it is made once, also for those who ask while it is being made. Of more than
 * `most` the one asked for longest ago goes; a failure, and what `isLasting` denies, does not stay.
 */
export function keeping<Value>(
  most: number,
  isLasting: (value: Value) => boolean = () => true,
): Keeper<Value> {
  const kept = new Map<string, Promise<Value>>()
  return (key, make) => {
    const found = kept.get(key)
    const value = found ?? make()
    kept.delete(key)
    kept.set(key, value)
    if (found === undefined) {
      const forget = () => kept.delete(key)
      value.then((made) => isLasting(made) || forget(), forget)
      for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest)
    }
    return value
  }
}
