import { useMediaQuery } from "@mantine/hooks";
import { useAddress } from "../address/use-address.ts";
import { preferences } from "./preferences.ts";

export type Theme = "light" | "dark";

/** The address's theme, else the one chosen last, else the system's. */
export function useTheme(): Theme {
  const { parameters } = useAddress();
  const isSystemDark = useMediaQuery("(prefers-color-scheme: dark)", false, {
    getInitialValueInEffect: false,
  });
  return (
    themeIn(parameters.get("theme")) ??
    themeIn(preferences.getItem("theme")) ??
    (isSystemDark ? "dark" : "light")
  );
}

function themeIn(text: string | null): Theme | null {
  return text === "light" || text === "dark" ? text : null;
}
