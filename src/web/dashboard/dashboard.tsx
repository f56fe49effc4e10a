import { MantineProvider } from "@mantine/core";
import {
  type ComponentType,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useEffect,
  useState,
} from "react";
import { Provider } from "urql";
import { Route, Switch } from "wouter";
import { client } from "./asking/client.ts";
import { LanguageRoom } from "./language/use-words.tsx";
import { NoScreen } from "./shell/no-screen.tsx";
import { FactsOfServer, fetchServerFacts, type ServerFacts } from "./shell/server-facts.ts";
import { Shell } from "./shell/shell.tsx";
import { legibleColours, theme } from "./shell/theme.ts";
import { useTheme } from "./shell/use-theme.ts";

const Overview = screen(async () => (await import("./screens/overview/overview.tsx")).Overview);
const Search = screen(async () => (await import("./screens/search/search.tsx")).Search);
const Entity = screen(async () => (await import("./screens/entity/entity.tsx")).Entity);
const Article = screen(async () => (await import("./screens/article/article.tsx")).Article);
const Page = screen(async () => (await import("./screens/page/page.tsx")).Page);
const Timeline = screen(async () => (await import("./screens/timeline/timeline.tsx")).Timeline);
const Compare = screen(async () => (await import("./screens/compare/compare.tsx")).Compare);
const Offices = screen(async () => (await import("./screens/offices/offices.tsx")).Offices);
const MapScreen = screen(async () => (await import("./screens/map/map.tsx")).MapScreen);
const Quality = screen(async () => (await import("./screens/quality/quality.tsx")).Quality);
const Schema = screen(async () => (await import("./screens/schema/schema.tsx")).Schema);
const Graph = screen(async () => (await import("./screens/graph/graph.tsx")).Graph);

/** The whole dashboard. */
export function Dashboard(): ReactElement {
  return (
    <Provider value={client}>
      <ServerFactsRoom>
        <LanguageRoom>
          <MantineProvider
            theme={theme}
            cssVariablesResolver={legibleColours}
            forceColorScheme={useTheme()}
          >
            <Shell>
              <Suspense fallback={null}>
                <Switch>
                  <Route path="/" component={Overview} />
                  <Route path="/search" component={Search} />
                  <Route path="/e/:id" component={Entity} />
                  <Route path="/a/:id" component={Article} />
                  <Route path="/page/:id" component={Page} />
                  <Route path="/graph" component={Graph} />
                  <Route path="/timeline" component={Timeline} />
                  <Route path="/compare" component={Compare} />
                  <Route path="/offices" component={Offices} />
                  <Route path="/map" component={MapScreen} />
                  <Route path="/quality" component={Quality} />
                  <Route path="/schema" component={Schema} />
                  <Route component={NoScreen} />
                </Switch>
              </Suspense>
            </Shell>
          </MantineProvider>
        </LanguageRoom>
      </ServerFactsRoom>
    </Provider>
  );
}

/** A screen that is loaded when it is gone to. */
function screen(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}

function ServerFactsRoom({ children }: { readonly children: ReactNode }): ReactElement {
  const [facts, setFacts] = useState<ServerFacts | null>(null);
  useEffect(() => {
    // Without an answer nothing is offered; the panels say that the server is not there.
    fetchServerFacts().then(setFacts, () => undefined);
  }, []);
  return <FactsOfServer value={facts}>{children}</FactsOfServer>;
}
