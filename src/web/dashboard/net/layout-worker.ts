import { type LayoutRequest, layOut } from "./lay-out.ts";

// The page itself is not held up while a graph is laid out.
self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => self.postMessage(layOut(data));
