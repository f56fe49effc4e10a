import { Button, Chip, Group, Select, TextInput } from "@mantine/core";
import { type FormEvent, type ReactElement, useEffect, useState } from "react";
import { entityKinds, isPartialDate, writeKinds } from "../address/scope.ts";
import { useAddress } from "../address/use-address.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { askNewspapers, type EntityKind } from "../generated/operations.ts";
import { useWords } from "../language/use-words.tsx";

interface ScopeBarProps {
  readonly has: readonly ("period" | "source" | "kinds")[];
}

/** What narrows all panels of a screen: a period, a newspaper, kinds of entities. */
export function ScopeBar({ has }: ScopeBarProps): ReactElement {
  const { scope, change } = useAddress();
  const { scope: words } = useWords();
  const isNarrowed =
    scope.from !== null || scope.to !== null || scope.source !== null || scope.kinds.length > 0;
  return (
    <>
      <PrintedScope />
      <Group component="section" aria-label={words.label} gap="sm" mb="md" className="scope-bar">
        {has.includes("period") && (
          <Period key={`${scope.from} ${scope.to}`} from={scope.from ?? ""} to={scope.to ?? ""} />
        )}
        {has.includes("source") && <Source />}
        {has.includes("kinds") && <Kinds />}
        {isNarrowed && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => change({ from: null, to: null, source: null, kinds: null })}
          >
            {words.clear}
          </Button>
        )}
      </Group>
    </>
  );
}

/** The scope in words, for paper, which has no fields. */
function PrintedScope(): ReactElement | null {
  const { from, to, source, kinds } = useAddress().scope;
  const { kinds: names, scope: words } = useWords();
  const parts = [
    from !== null && `${words.from} ${from}`,
    to !== null && `${words.to} ${to}`,
    source,
    ...kinds.map((kind) => names[kind]),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p className="print-only">
      {words.label}: {parts.join(" · ")}
    </p>
  );
}

function Period({ from, to }: { readonly from: string; readonly to: string }): ReactElement {
  const { change } = useAddress();
  const { scope: words } = useWords();
  const [typed, setTyped] = useState({ from, to });
  useEffect(() => setTyped({ from, to }), [from, to]);
  const isWrong = (text: string): boolean => text !== "" && !isPartialDate(text);
  const apply = (event?: FormEvent): void => {
    event?.preventDefault();
    if (isWrong(typed.from) || isWrong(typed.to)) return;
    change({ from: typed.from || null, to: typed.to || null });
  };
  const field = (name: "from" | "to"): ReactElement => (
    <TextInput
      size="xs"
      w={132}
      inputMode="numeric"
      aria-label={words[name]}
      leftSection={<span className="scope-side">{words[name]}</span>}
      leftSectionWidth={46}
      placeholder={words.dateHint}
      value={typed[name]}
      error={isWrong(typed[name])}
      title={isWrong(typed[name]) ? words.dateWrong : undefined}
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value.trim() })}
      onBlur={() => apply()}
    />
  );
  return (
    <form onSubmit={apply} className="scope-period">
      {field("from")}
      {field("to")}
      <button type="submit" className="visually-hidden" tabIndex={-1}>
        {words.apply}
      </button>
    </form>
  );
}

function Source(): ReactElement {
  const { scope, change } = useAddress();
  const { scope: words } = useWords();
  const { data } = useAnswer(askNewspapers, {});
  const names = data?.publications.nodes.map(({ name }) => name) ?? [];
  const all =
    scope.source !== null && !names.includes(scope.source) ? [scope.source, ...names] : names;
  return (
    <Select
      size="xs"
      w={170}
      clearable
      searchable
      aria-label={words.source}
      placeholder={words.anySource}
      data={all}
      value={scope.source}
      onChange={(source) => change({ source })}
    />
  );
}

function Kinds(): ReactElement {
  const { scope, change } = useAddress();
  const { kinds, scope: words } = useWords();
  return (
    <Chip.Group
      multiple
      value={[...scope.kinds]}
      onChange={(chosen) => change({ kinds: writeKinds(chosen as EntityKind[]) })}
    >
      <Group gap={4} role="group" aria-label={words.kinds}>
        {entityKinds.map((kind) => (
          <Chip key={kind} value={kind} size="xs">
            {kinds[kind]}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
