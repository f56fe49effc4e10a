/** A picture of a part of the page, as SVG that needs nothing beside it. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Takes a picture of what an element shows. A chart in it, marked with `data-picture`, is the picture
 * itself; anything else is set into SVG as HTML, which browsers draw and drawing programs do not.
 */
export function takePicture(element: HTMLElement): Picture {
  const chart = element.querySelector<SVGSVGElement>("svg[data-picture]");
  const shown = chart ?? element;
  const { width, height } = shown.getBoundingClientRect();
  const copy = withOwnStyles(shown);
  const ground = getComputedStyle(document.body).backgroundColor;
  const content = chart ? copy.outerHTML : foreign(copy, width, height);
  const svg = `<svg xmlns="${svgSpace}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/>${content}</svg>`;
  return { svg, width, height };
}

/** Draws a picture at twice its size, for screens and papers that have the points. */
export async function drawPng({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("The browser draws no pictures.");
  pen.scale(sharpness, sharpness);
  pen.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No picture came."))));
  });
}

const sharpness = 2;
const svgSpace = "http://www.w3.org/2000/svg";

function foreign(copy: Element, width: number, height: number): string {
  const html = new XMLSerializer().serializeToString(copy);
  return `<foreignObject width="${width}" height="${height}">${html}</foreignObject>`;
}

/** A copy whose look depends on no style sheet. */
function withOwnStyles(shown: Element): Element {
  const copy = shown.cloneNode(true) as Element;
  const originals = [shown, ...shown.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  for (const [index, original] of originals.entries()) {
    const styled = copies[index];
    if (!(styled instanceof HTMLElement || styled instanceof SVGElement)) continue;
    const style = getComputedStyle(original);
    // What is inside of a chart has no box; the chart itself may lie in one.
    const isInside = styled instanceof SVGElement && styled.ownerSVGElement !== null;
    const names = isInside ? svgProperties : htmlProperties;
    const text = names.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";");
    styled.setAttribute("style", text);
    styled.removeAttribute("class");
  }
  return copy;
}

/** What makes the look of shapes and letters; all 400 properties of each element would be megabytes. */
const svgProperties = [
  "color",
  "display",
  "font-family",
  "font-size",
  "font-weight",
  "opacity",
  "transform",
  "visibility",
  "fill",
  "fill-opacity",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-width",
  "text-anchor",
  "vector-effect",
];

/** What makes the look of boxes as well. */
const htmlProperties = [
  ...svgProperties,
  "align-items",
  "background-color",
  "border-bottom",
  "border-left",
  "border-radius",
  "border-right",
  "border-top",
  "border-collapse",
  "box-sizing",
  "clip-path",
  "column-gap",
  "flex-basis",
  "flex-direction",
  "flex-grow",
  "flex-shrink",
  "flex-wrap",
  "grid-template-columns",
  "height",
  "justify-content",
  "line-height",
  "list-style",
  "margin",
  "overflow",
  "padding",
  "position",
  "row-gap",
  "text-align",
  "text-decoration",
  "text-overflow",
  "vertical-align",
  "white-space",
  "width",
];
