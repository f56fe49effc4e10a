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

type Load = () => Promise<ComponentType>;

/** Every screen and its address; it is loaded when it is gone to. */
const screens: Readonly<Record<string, Load>> = {
  "/": async () => (await import("./screens/overview/overview.tsx")).Overview,
  "/search": async () => (await import("./screens/search/search.tsx")).Search,
  "/e/:id": async () => (await import("./screens/entity/entity.tsx")).Entity,
  "/a/:id": async () => (await import("./screens/article/article.tsx")).Article,
  "/page/:id": async () => (await import("./screens/page/page.tsx")).Page,
  "/graph": async () => (await import("./screens/graph/graph.tsx")).Graph,
  "/timeline": async () => (await import("./screens/timeline/timeline.tsx")).Timeline,
  "/compare": async () => (await import("./screens/compare/compare.tsx")).Compare,
  "/offices": async () => (await import("./screens/offices/offices.tsx")).Offices,
  "/map": async () => (await import("./screens/map/map.tsx")).MapScreen,
  "/quality": async () => (await import("./screens/quality/quality.tsx")).Quality,
  "/schema": async () => (await import("./screens/schema/schema.tsx")).Schema,
};

const routes = Object.entries(screens).map(([path, load]) => (
  <Route key={path} path={path} component={lazy(async () => ({ default: await load() }))} />
));

/** Lets the browser fetch the first screen while it still draws what stands around it. */
export function fetchFirstScreen(address: string): void {
  const [, name] = address.split("/");
  const found = Object.entries(screens).find(([path]) => path.split("/")[1] === name);
  // Whoever shows the screen hears of a failure.
  found?.[1]().catch(() => undefined);
}

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
                  {routes}
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

function ServerFactsRoom({ children }: { readonly children: ReactNode }): ReactElement {
  const [facts, setFacts] = useState<ServerFacts | null>(null);
  useEffect(() => {
    // Without an answer nothing is offered; the panels say that the server is not there.
    fetchServerFacts().then(setFacts, () => undefined);
  }, []);
  return <FactsOfServer value={facts}>{children}</FactsOfServer>;
}
