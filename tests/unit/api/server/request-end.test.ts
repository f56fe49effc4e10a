import { RequestEnd } from "../../../../src/api/server/request-end.ts";

test("the end of a request is told once, and only to those who still listen", () => {
  const end = new RequestEnd();
  const told: string[] = [];
  const forgotten = (): number => told.push("forgotten");
  end.addEventListener("abort", forgotten);
  end.addEventListener("abort", () => told.push("heard"));
  end.removeEventListener("abort", forgotten);
  expect(end.aborted).toBe(false);
  end.abort();
  end.abort();
  expect(end.aborted).toBe(true);
  expect(told).toEqual(["heard"]);
});

test("who stops listening while the end is told does not keep others from hearing of it", () => {
  const end = new RequestEnd();
  const told: string[] = [];
  const first = (): void => {
    told.push("first");
    end.removeEventListener("abort", first);
  };
  end.addEventListener("abort", first);
  end.addEventListener("abort", () => told.push("second"));
  end.abort();
  expect(told).toEqual(["first", "second"]);
});
