import { ActionIcon, AppShell, Burger, Group, NavLink, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type ReactElement, type ReactNode, useEffect, useMemo, useRef } from "react";
import { Link } from "wouter";
import { Brand } from "../../shared/brand.tsx";
import { entityPath } from "../address/paths.ts";
import { useAddress } from "../address/use-address.ts";
import { EntityField } from "../entity/entity-field.tsx";
import type { KeyBinding } from "../keys/key-presses.ts";
import { useKeyboard, useKeys } from "../keys/use-keys.ts";
import { useLanguage, useWords } from "../language/use-words.tsx";
import { KeyboardIcon, MoonIcon, SunIcon } from "../panel/icons.tsx";
import { ConnectionBanner } from "./connection-banner.tsx";
import { KeyHelp } from "./key-help.tsx";
import { preferences } from "./preferences.ts";
import { listedScreens } from "./screens.ts";
import { useServerFacts } from "./server-facts.ts";
import { useTheme } from "./use-theme.ts";

/** What stands around every screen: the search, the screens, the language, the theme, the keys. */
export function Shell({ children }: { readonly children: ReactNode }): ReactElement {
  const [isMenuOpen, menu] = useDisclosure(false);
  const [isHelpOpen, help] = useDisclosure(false);
  const search = useRef<HTMLInputElement>(null);
  const { path, goTo } = useAddress();
  const { shell, menu: menuLabel, skip } = useWords();
  useKeyboard();
  useEverywhereKeys(search, help.toggle);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going elsewhere closes the menu.
  useEffect(() => menu.close(), [path]);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 168, breakpoint: "sm", collapsed: { mobile: !isMenuOpen } }}
      padding="md"
    >
      <a href="#main" className="skip">
        {skip}
      </a>
      <AppShell.Header className="shell-header">
        <Burger
          opened={isMenuOpen}
          onClick={menu.toggle}
          hiddenFrom="sm"
          size="sm"
          aria-label={menuLabel}
        />
        <Link href="/" className="shell-brand" aria-label="newsgraph">
          <Brand place="" />
        </Link>
        <search className="shell-search">
          <EntityField
            label={shell.searchLabel}
            hint={shell.searchHint}
            inputRef={search}
            onPick={({ id }) => goTo(entityPath(id))}
            onWords={(q) => goTo("/search", { q })}
          />
        </search>
        <Switches onHelp={help.open} />
      </AppShell.Header>
      <AppShell.Navbar p="xs" component="nav" aria-label={shell.screensLabel}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <ConnectionBanner />
        {children}
      </AppShell.Main>
      <KeyHelp isOpen={isHelpOpen} onClose={help.close} />
    </AppShell>
  );
}

function Navigation(): ReactElement {
  const { path, linkTo } = useAddress();
  const { screens } = useWords();
  const facts = useServerFacts();
  return (
    <>
      {listedScreens.map((screen) => (
        <NavLink
          key={screen.path}
          component={Link}
          href={linkTo(screen.path)}
          label={screens[screen.name]}
          active={path === screen.path}
          aria-current={path === screen.path ? "page" : undefined}
        />
      ))}
      <hr className="shell-line" />
      {facts.playground && <NavLink href="/playground/" label={screens.playground} />}
      {facts.introspection && (
        <NavLink
          component={Link}
          href={linkTo("/schema")}
          label={screens.schema}
          active={path === "/schema"}
        />
      )}
    </>
  );
}

function Switches({ onHelp }: { readonly onHelp: () => void }): ReactElement {
  const { change } = useAddress();
  const { shell } = useWords();
  const language = useLanguage();
  const theme = useTheme();
  const choose = (name: "lang" | "theme", value: string): void => {
    preferences.setItem(name, value);
    change({ [name]: value });
  };
  const isDark = theme === "dark";
  return (
    <Group gap={4} wrap="nowrap">
      <Tooltip label={shell.toOtherLanguage}>
        <ActionIcon
          aria-label={shell.toOtherLanguage}
          onClick={() => choose("lang", language === "zh" ? "en" : "zh")}
        >
          {language === "zh" ? "EN" : "中"}
        </ActionIcon>
      </Tooltip>
      <Tooltip label={isDark ? shell.toLight : shell.toDark}>
        <ActionIcon
          aria-label={isDark ? shell.toLight : shell.toDark}
          onClick={() => choose("theme", isDark ? "light" : "dark")}
        >
          {isDark ? <SunIcon /> : <MoonIcon />}
        </ActionIcon>
      </Tooltip>
      <Tooltip label={shell.help}>
        <ActionIcon aria-label={shell.help} onClick={onHelp} visibleFrom="sm">
          <KeyboardIcon />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}

function useEverywhereKeys(
  search: { readonly current: HTMLInputElement | null },
  onHelp: () => void,
): void {
  const { goTo } = useAddress();
  const { keys } = useWords();
  const bindings = useMemo((): readonly KeyBinding[] => {
    const everywhere = "everywhere";
    const screens = listedScreens.flatMap(({ path, name, key }): KeyBinding[] => {
      if (key === null || !(name in goWords)) return [];
      const does = keys[goWords[name as keyof typeof goWords]];
      return [{ keys: `g ${key}`, does, scope: everywhere, run: () => goTo(path) }];
    });
    return [
      { keys: "/", does: keys.search, scope: everywhere, run: () => search.current?.focus() },
      ...screens,
      { keys: "?", does: keys.help, scope: everywhere, run: onHelp },
      { keys: "Escape", does: keys.escape, scope: everywhere, run: leaveFocus },
    ];
  }, [goTo, keys, search, onHelp]);
  useKeys(bindings);
}

/** Leaves what has the keyboard, so that keys mean the page again. */
function leaveFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

const goWords = {
  overview: "goOverview",
  search: "goSearch",
  graph: "goGraph",
  map: "goMap",
  timeline: "goTimeline",
  offices: "goOffices",
} as const;
