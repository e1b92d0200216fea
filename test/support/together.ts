/** Runs `work` for each item, a few at a time: a server waits for its database more than it works. */
export async function together<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  lanes = 6,
): Promise<void> {
  const left = items.values();
  const lane = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
