/**
 * Does the work for every item in order, one at a time in each lane. The first failure is thrown;
 * what was begun is finished, nothing more is begun.
 */
export async function inLanes<Item, Lane>(
  lanes: readonly Lane[],
  items: readonly Item[],
  work: (item: Item, lane: Lane) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const runLane = async (lane: Lane): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      try {
        await work(item, lane);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(lanes.map(runLane));
  const failure = ends.find((end) => end.status === "rejected");
  if (failure) throw failure.reason;
}
