import { useEffect, useMemo, useRef, useState } from "react";
import { useClient } from "urql";
import { useAddress } from "../../address/use-address.ts";
import { type Failure, failureOf } from "../../asking/failure.ts";
import { givenOnly } from "../../asking/operation.ts";
import { useAnswer } from "../../asking/use-answer.ts";
import {
  type AmongThemQueryVariables,
  askAmongThem,
  askNeighbourhood,
  type NeighbourhoodQuery,
  type NeighbourhoodQueryVariables,
} from "../../generated/operations.ts";
import {
  capNet,
  emptyNet,
  mergeNets,
  mostNodes,
  type Net,
  narrowNet,
  netOf,
} from "../../net/net.ts";
import type { GraphAddress } from "./graph-address.ts";

/** How many neighbours of each centre are asked for. */
const neighbours = 60;
/** As many entities as GraphQL relates to each other in one question. */
const mostRelated = 100;

/** The graph of the address, and what is known of it. */
export interface KnownNet {
  readonly net: Net;
  /** How many entities there would be without the cap. */
  readonly all: number;
  /** How many direct neighbours GraphQL left out. */
  readonly leftOut: number;
  /** The question for what connects the first hundred of them. */
  readonly among: AmongThemQueryVariables;
  readonly isLoading: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
  /** Gives up what is awaited. */
  readonly cancel: () => void;
}

/** The questions whose answers make the graph of an address. */
export function useQuestions(address: GraphAddress): readonly NeighbourhoodQueryVariables[] {
  const { from, to } = useAddress().scope;
  return address.centres.map(({ id, kind }) => ({
    of: { id },
    hops: address.hops,
    first: neighbours,
    edges: 500,
    ...givenOnly({ from, to }),
    ...(kind ? { kinds: [kind] } : {}),
  }));
}

/** Asks for the neighbourhood of every centre and makes one graph of them, with the paths' net beside. */
export function useNet(address: GraphAddress, paths: Net): KnownNet {
  const { kinds, from, to } = useAddress().scope;
  const questions = useQuestions(address);
  const { answers, failure, isLoading, retry, cancel } = useNeighbourhoods(questions);
  const merged = useMemo(
    () => mergeNets([paths, ...answers.map(({ neighbourhood }) => netOf(neighbourhood))]),
    [answers, paths],
  );
  const of = merged.nodes.slice(0, mostRelated).map(({ id }) => ({ id }));
  const question = { of, ...givenOnly({ from, to }) };
  // Each neighbourhood comes with its own edges; those between several want a question of their own.
  const among = useAnswer(askAmongThem, answers.length > 1 && of.length > 1 ? question : null);
  const { hidden, pinned, relations, minimum, centres } = address;
  const shown = useMemo(() => {
    const whole = among.data ? mergeNets([merged, netOf(among.data.subgraph)]) : merged;
    const kept = [...centres.map(({ id }) => id), ...pinned];
    return narrowNet(whole, { hidden, kept, kinds, relations, minimum });
  }, [merged, among.data, centres, hidden, pinned, relations, minimum, kinds]);
  const net = useMemo(() => capNet(shown, mostNodes), [shown]);
  return {
    net: net.nodes.length === 0 ? emptyNet : net,
    all: shown.nodes.length,
    leftOut: answers.reduce((sum, { neighbourhood }) => sum + neighbourhood.nodesLeftOut, 0),
    among: question,
    isLoading: isLoading || among.isLoading,
    failure: failure ?? among.failure,
    retry: failure ? retry : among.retry,
    cancel: () => {
      cancel();
      among.cancel();
    },
  };
}

interface Neighbourhoods {
  readonly answers: readonly NeighbourhoodQuery[];
  readonly isLoading: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/** Asks several questions at once; what came before stays until all are answered. */
function useNeighbourhoods(questions: readonly NeighbourhoodQueryVariables[]): Neighbourhoods {
  const client = useClient();
  const [known, setKnown] = useState<Omit<Neighbourhoods, "retry" | "cancel">>(nothingKnown);
  const end = useRef((): void => undefined);
  const [round, setRound] = useState(0);
  const key = JSON.stringify(questions);
  useEffect(() => {
    const asked: readonly NeighbourhoodQueryVariables[] = JSON.parse(key);
    const found = new Map<number, NeighbourhoodQuery>();
    if (asked.length === 0) setKnown(nothingKnown);
    else setKnown((before) => ({ ...before, isLoading: true, failure: null }));
    const policy = round === 0 ? "cache-first" : "network-only";
    const ends = asked.map((variables, index) =>
      client
        .query<NeighbourhoodQuery>(askNeighbourhood.text, variables, { requestPolicy: policy })
        .subscribe(({ data, error }) => {
          if (error) {
            const failure = failureOf(error);
            setKnown((before) => ({ ...before, isLoading: false, failure }));
          }
          if (!data) return;
          found.set(index, data);
          if (found.size < asked.length) return;
          const answers = asked.flatMap((_, place) => found.get(place) ?? []);
          setKnown({ answers, isLoading: false, failure: null });
        }),
    );
    end.current = () => {
      for (const { unsubscribe } of ends) unsubscribe();
    };
    return end.current;
  }, [client, key, round]);
  const cancel = (): void => {
    end.current();
    setKnown((before) => ({ ...before, isLoading: false }));
  };
  return { ...known, retry: () => setRound(round + 1), cancel };
}

const nothingKnown = { answers: [], isLoading: false, failure: null } as const;
