import { fileName, saveFile } from "./save-file.ts";
import { drawPng, takePicture } from "./take-picture.ts";

export type PictureFormat = "png" | "svg";

/** Lets the browser save a picture of what an element shows, under the name of its title. */
export async function savePicture(
  element: HTMLElement | null,
  title: string,
  format: PictureFormat,
): Promise<void> {
  if (!element) return;
  const picture = takePicture(element);
  const content =
    format === "png" ? await drawPng(picture) : new Blob([picture.svg], { type: "image/svg+xml" });
  saveFile(fileName(title, format), content);
}
