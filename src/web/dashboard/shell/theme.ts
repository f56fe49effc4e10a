import {
  ActionIcon,
  type CSSVariablesResolver,
  createTheme,
  type MantineThemeOverride,
  Tooltip,
} from "@mantine/core";

const font = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

/** The looks that all screens share. */
export const theme: MantineThemeOverride = createTheme({
  primaryColor: "indigo",
  primaryShade: { light: 7, dark: 8 },
  autoContrast: true,
  fontFamily: font,
  headings: { fontFamily: font, fontWeight: "600" },
  defaultRadius: "md",
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle", color: "gray" } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, withArrow: true } }),
  },
});

/** Mantine's own greys for what is said in passing are too faint to be read by all. */
export const legibleColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "#5c636b",
    "--mantine-color-placeholder": "#666d75",
    "--mantine-color-anchor": "#3650c9",
  },
  dark: {
    "--mantine-color-dimmed": "#a6adb5",
    "--mantine-color-placeholder": "#a0a7af",
    "--mantine-color-anchor": "#91a7ff",
  },
});
