import type { ReactElement } from "react";
import { Brand } from "../shared/brand.tsx";
import { TokenField } from "./token-field.tsx";

/** What the header shows and whom it tells. */
interface HeaderProps {
  /** The GraphQL endpoint's absolute address. */
  readonly address: string;
  readonly token: string;
  readonly isTokenWanted: boolean;
  readonly onToken: (token: string) => void;
}

/** The product's name, the addresses that scripts need, and the token. */
export function Header({ address, ...tokenField }: HeaderProps): ReactElement {
  return (
    <header className="header">
      <h1>
        <Brand place="playground" />
      </h1>
      <span className="header-endpoint" title="GraphQL endpoint / GraphQL 地址">
        <b>POST</b> <code>{address}</code>
      </span>
      <nav aria-label="Links / 链接">
        <a href="/health">健康 Health</a>
      </nav>
      <TokenField {...tokenField} />
    </header>
  );
}
