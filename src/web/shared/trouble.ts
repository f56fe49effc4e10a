/** Why the GraphQL endpoint gave no answer, or not the one that was wanted. */
export type Trouble =
  | { readonly kind: "unreachable"; readonly address: string }
  | { readonly kind: "tokenNeeded"; readonly address: string }
  | { readonly kind: "notGraphql"; readonly address: string; readonly status: number };

/** A sentence in both languages. */
export interface Sentence {
  readonly chinese: string;
  readonly english: string;
}

/** Trouble as an error, for those who wait for an answer. */
export class EndpointError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, options?: ErrorOptions) {
    const { chinese, english } = sentence(trouble);
    super(`${english} ${chinese}`, options);
    this.name = "EndpointError";
    this.trouble = trouble;
  }
}

/** Says what is the matter and what to do. */
export function sentence(trouble: Trouble): Sentence {
  const { address } = trouble;
  switch (trouble.kind) {
    case "unreachable":
      return {
        chinese: `连不上 ${address}：服务器可能没有启动，请运行 npm start 后重试。`,
        english: `Cannot reach ${address}: the server may not be running. Start it with "npm start", then try again.`,
      };
    case "tokenNeeded":
      return {
        chinese: `${address} 需要有效的令牌：请在右上角填写服务器的 NEWSGRAPH_TOKEN。`,
        english: `${address} wants a valid token: enter the server's NEWSGRAPH_TOKEN at the top right.`,
      };
    case "notGraphql":
      return {
        chinese: `${address} 的回答不是 GraphQL（HTTP ${trouble.status}）：请检查中间的代理和服务器日志。`,
        english: `${address} answered HTTP ${trouble.status}, but not in GraphQL: check a proxy in between and the server's log.`,
      };
  }
}
