/** A ring of points, each as longitude and latitude in degrees. */
type Ring = readonly (readonly [number, number])[];

/** The boundary of a place. */
export interface Boundary {
  /** Its place code. */
  readonly code: string;
  readonly name: string;
  readonly rings: readonly Ring[];
}

/** Reads the boundaries of a GeoJSON file; what has no code or no area is left out. */
export function readBoundaries(file: unknown): readonly Boundary[] {
  const features = isRecord(file) && Array.isArray(file.features) ? file.features : [];
  return features.flatMap((feature: unknown): readonly Boundary[] => {
    if (!isRecord(feature) || !isRecord(feature.geometry)) return [];
    const properties = isRecord(feature.properties) ? feature.properties : {};
    const code = properties.adcode ?? properties.code ?? feature.id;
    const rings = ringsOf(feature.geometry);
    if ((typeof code !== "string" && typeof code !== "number") || rings.length === 0) return [];
    const name = typeof properties.name === "string" ? properties.name : String(code);
    return [{ code: shortCode(String(code)), name, rings }];
  });
}

/** The code as the gazetteer has it: 4308, where files write 430800. */
export function shortCode(code: string): string {
  return code.replace(/^(\d\d)0000$/, "$1").replace(/^(\d{4})00$/, "$1");
}

/** The level that a code stands for, by its length; null for another. */
export function levelOfCode(code: string): "PROVINCE" | "CITY" | "COUNTY" | null {
  switch (code.length) {
    case 2:
      return "PROVINCE";
    case 4:
      return "CITY";
    case 6:
      return "COUNTY";
    default:
      return null;
  }
}

/** Boundaries as SVG paths inside a frame of a width; the height follows from what they cover. */
export function drawBoundaries(
  boundaries: readonly Boundary[],
  width: number,
): { readonly height: number; readonly paths: readonly string[] } {
  const points = boundaries.flatMap(({ rings }) => rings.flat());
  const [west, east] = extent(points.map(([longitude]) => longitude));
  const [south, north] = extent(points.map(([, latitude]) => latitude));
  // Degrees of longitude are shorter away from the equator; for one country the middle's will do.
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / Math.max(1e-6, (east - west) * narrow);
  const place = ([longitude, latitude]: readonly [number, number]): string =>
    `${((longitude - west) * narrow * scale).toFixed(1)} ${((north - latitude) * scale).toFixed(1)}`;
  return {
    height: (north - south) * scale,
    paths: boundaries.map(({ rings }) =>
      rings.map((ring) => `M${ring.map(place).join("L")}Z`).join(""),
    ),
  };
}

function extent(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

function ringsOf({ type, coordinates }: Readonly<Record<string, unknown>>): readonly Ring[] {
  if (type === "Polygon") return coordinates as readonly Ring[];
  if (type === "MultiPolygon") return (coordinates as readonly (readonly Ring[])[]).flat();
  return [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
