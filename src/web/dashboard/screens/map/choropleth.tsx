import { useElementSize } from "@mantine/hooks";
import { type ReactElement, useEffect, useMemo, useState } from "react";
import { entityPath } from "../../address/paths.ts";
import { useAddress } from "../../address/use-address.ts";
import {
  type ArticlesByPlaceQuery,
  askArticlesByPlace,
  type PlaceLevel,
} from "../../generated/operations.ts";
import { useWords } from "../../language/use-words.tsx";
import { Panel } from "../../panel/panel.tsx";
import { type Boundary, drawBoundaries, levelOfCode, readBoundaries } from "./boundaries.ts";
import { usePlaceQuestion } from "./place-list.tsx";

/** The places of a level as areas, darker where there are more articles. The list below is its table. */
export function Choropleth({ level }: { readonly level: PlaceLevel }): ReactElement {
  const { map } = useWords();
  const boundaries = useBoundaries();
  const question = usePlaceQuestion(level);
  return (
    <Panel title={map.title} operation={askArticlesByPlace} variables={question} height={420}>
      {({ stats }) => (
        <Areas
          places={stats.byPlace}
          boundaries={boundaries.filter(({ code }) => levelOfCode(code) === level)}
        />
      )}
    </Panel>
  );
}

interface AreasProps {
  readonly places: ArticlesByPlaceQuery["stats"]["byPlace"];
  readonly boundaries: readonly Boundary[];
}

/** As many steps of darkness as an eye tells apart. */
const steps = 6;

function Areas({ places, boundaries }: AreasProps): ReactElement {
  const { goTo } = useAddress();
  const { map, units } = useWords();
  const { ref, width } = useElementSize();
  const drawn = useMemo(() => drawBoundaries(boundaries, width), [boundaries, width]);
  const byCode = new Map(places.map((one) => [one.place.code, one]));
  const highest = Math.max(1, ...places.map(({ articleCount }) => articleCount));
  return (
    <div ref={ref} className="chart">
      {width > 0 && boundaries.length > 0 && (
        <svg
          width={width}
          height={drawn.height}
          role="img"
          aria-label={map.choropleth(boundaries.length)}
          data-picture=""
        >
          {boundaries.map(({ code, name }, index) => {
            const found = byCode.get(code);
            const n = found?.articleCount ?? 0;
            // By the order of size: one capital must not leave all others white.
            const step = n === 0 ? 0 : Math.ceil((steps * Math.log1p(n)) / Math.log1p(highest));
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it has the links for the keyboard.
              <path
                key={code}
                d={drawn.paths[index]}
                className="area"
                data-code={code}
                fillOpacity={step / steps}
                onClick={() => found && goTo(entityPath(found.place.id))}
              >
                <title>{`${name}: ${n === 0 ? map.noData : units.articles(n)}`}</title>
              </path>
            );
          })}
        </svg>
      )}
    </div>
  );
}

const nothing: readonly Boundary[] = [];

function useBoundaries(): readonly Boundary[] {
  const [boundaries, setBoundaries] = useState<readonly Boundary[]>(nothing);
  useEffect(() => {
    const controller = new AbortController();
    fetch("/boundaries.json", { signal: controller.signal })
      .then((response) => response.json())
      // Without boundaries there is the list.
      .then(
        (file) => setBoundaries(readBoundaries(file)),
        () => undefined,
      );
    return () => controller.abort();
  }, []);
  return boundaries;
}
