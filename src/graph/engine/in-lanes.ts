/**
 * Does the work for every item, at most `lanes` of them at a time and in their order. The first
 * failure is thrown; what was begun is finished, nothing more is begun.
 */
export async function inLanes<Item>(
  lanes: number,
  items: readonly Item[],
  work: (item: Item, lane: number) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const runLane = async (lane: number): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      try {
        await work(item, lane);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, (_, lane) => runLane(lane)));
  const failure = ends.find((end) => end.status === "rejected");
  if (failure) throw failure.reason;
}
