import { Anchor, type AnchorProps } from "@mantine/core";
import type { ReactElement, ReactNode, Ref } from "react";
import { Link } from "wouter";
import type { Changes } from "./change-parameters.ts";
import { useAddress } from "./use-address.ts";

interface ScreenLinkProps extends AnchorProps {
  readonly to: string;
  /** Parameters of the screen's own. */
  readonly own?: Changes;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly title?: string;
  readonly onClick?: () => void;
  readonly "aria-current"?: "page" | undefined;
}

/** A link to another screen, which takes the period, newspaper, kinds, language and theme along. */
export function ScreenLink({ to, own, children, ...rest }: ScreenLinkProps): ReactElement {
  const { linkTo } = useAddress();
  return (
    <Anchor component={Link} href={linkTo(to, own)} {...rest}>
      {children}
    </Anchor>
  );
}
