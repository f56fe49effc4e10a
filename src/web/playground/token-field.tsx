import { type FormEvent, type ReactElement, useEffect, useRef } from "react";

/** The token in use, whether the server asked for one, and whom a new one is told. */
interface TokenFieldProps {
  readonly token: string;
  readonly isTokenWanted: boolean;
  readonly onToken: (token: string) => void;
}

/** A field for the bearer token; Enter takes it, an empty one forgets it. */
export function TokenField({ token, isTokenWanted, onToken }: TokenFieldProps): ReactElement {
  const details = useRef<HTMLDetailsElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isTokenWanted || !details.current) return;
    details.current.open = true;
    input.current?.focus();
  }, [isTokenWanted]);

  function take(event: FormEvent): void {
    event.preventDefault();
    onToken(input.current?.value.trim() ?? "");
    if (details.current) details.current.open = false;
  }

  return (
    <details className="token" ref={details}>
      <summary>{token === "" ? "令牌 Token" : "令牌已设 Token set"}</summary>
      <form onSubmit={take}>
        <label htmlFor="token">
          <span lang="zh">服务器的令牌，只保存在本标签页</span>
          <span lang="en">The server's token, kept for this tab only</span>
        </label>
        <span className="token-row">
          <input
            id="token"
            ref={input}
            type="password"
            autoComplete="off"
            spellCheck={false}
            pattern="[!-~]*"
            title="ASCII, 不含空格 without blanks"
            defaultValue={token}
          />
          <button type="submit">使用 Use</button>
        </span>
      </form>
    </details>
  );
}
