import type { ReactElement, ReactNode } from "react";

/** The signs of buttons; their meaning stands in the button's label. */
function Icon({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const CodeIcon = (): ReactElement => (
  <Icon>
    <path d="M5.5 4 2 8l3.5 4M10.5 4 14 8l-3.5 4" />
  </Icon>
);

export const TableIcon = (): ReactElement => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1" />
    <path d="M2 6.5h12M2 9.8h12M6.5 3v10" />
  </Icon>
);

export const PictureIcon = (): ReactElement => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1" />
    <path d="m3 12 3.5-4 2.5 2.5L11 8l2.5 3.5" />
    <circle cx="10.7" cy="5.7" r=".8" />
  </Icon>
);

export const LinkIcon = (): ReactElement => (
  <Icon>
    <path d="M6.5 9.5a3 3 0 0 0 4.3 0l2.3-2.3a3 3 0 0 0-4.3-4.3L8 3.7" />
    <path d="M9.5 6.5a3 3 0 0 0-4.3 0L2.9 8.8a3 3 0 0 0 4.3 4.3l.8-.8" />
  </Icon>
);

export const SunIcon = (): ReactElement => (
  <Icon>
    <circle cx="8" cy="8" r="2.8" />
    <path d="M8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M12.6 3.4l-1.1 1.1M4.5 11.5l-1.1 1.1" />
  </Icon>
);

export const MoonIcon = (): ReactElement => (
  <Icon>
    <path d="M13 9.7A5.5 5.5 0 0 1 6.3 3a5.5 5.5 0 1 0 6.7 6.7z" />
  </Icon>
);

export const KeyboardIcon = (): ReactElement => (
  <Icon>
    <rect x="1.5" y="4" width="13" height="8" rx="1.2" />
    <path d="M4 6.7h.01M6.7 6.7h.01M9.3 6.7h.01M12 6.7h.01M5 9.5h6" />
  </Icon>
);
