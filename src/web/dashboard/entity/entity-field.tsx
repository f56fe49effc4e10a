import { Combobox, Group, Text, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type ReactElement, type Ref, useState } from "react";
import { useAnswer } from "../asking/use-answer.ts";
import { askSuggestions, type EntityKind, type SuggestionsQuery } from "../generated/operations.ts";
import { useWords } from "../language/use-words.tsx";
import type { ShownEntity } from "./entity-kinds.ts";
import { KindMark } from "./kind-mark.tsx";
import { tellApart } from "./tell-apart.ts";

interface EntityFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly kinds?: readonly EntityKind[];
  readonly onPick: (entity: ShownEntity) => void;
  /** Hears the words when they are sent without an entity being picked. */
  readonly onWords?: (words: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly isLabelShown?: boolean;
}

/** How long one must pause before suggestions are asked for, in milliseconds. */
const pauseMs = 120;

/**
 * A field that finds entities while one types: Han, pinyin, initials, English. While an input method
 * composes, nothing is asked and no key is taken from it.
 */
export function EntityField({
  label,
  hint,
  kinds,
  onPick,
  onWords,
  inputRef,
  isLabelShown = false,
}: EntityFieldProps): ReactElement {
  const [text, setText] = useState("");
  const [isComposing, setComposing] = useState(false);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = useSuggestions(isComposing ? null : text, kinds);
  const { shell } = useWords();
  const leave = (): void => {
    setText("");
    combobox.closeDropdown();
  };
  return (
    <Combobox
      store={combobox}
      withinPortal
      onOptionSubmit={(id) => {
        const picked = found.entities.find((entity) => entity.id === id);
        if (picked) onPick(picked);
        else onWords?.(text.trim());
        leave();
      }}
    >
      <Combobox.Target>
        <TextInput
          ref={inputRef}
          className="entity-field"
          placeholder={hint}
          aria-label={label}
          {...(isLabelShown ? { label } : {})}
          type="search"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => text !== "" && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onKeyDown={(event) => {
            if (event.key === "Escape") event.currentTarget.blur();
            const isSent = event.key === "Enter" && !event.nativeEvent.isComposing;
            if (!isSent || combobox.getSelectedOptionIndex() >= 0 || text.trim() === "") return;
            event.preventDefault();
            const [only] = found.entities;
            if (onWords) onWords(text.trim());
            else if (only) onPick(only);
            leave();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === "" || isComposing}>
        <Combobox.Options aria-label={label}>
          {found.entities.map((entity) => (
            <Combobox.Option value={entity.id} key={entity.id}>
              <Suggestion {...entity} />
            </Combobox.Option>
          ))}
          {onWords && <Combobox.Option value="">{shell.fullSearch(text.trim())}</Combobox.Option>}
          {!onWords && found.isKnown && found.entities.length === 0 && (
            <Combobox.Empty>{shell.noSuggestion}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

interface SuggestedEntity extends ShownEntity {
  readonly articleCount: number;
  /** Tells namesakes apart. */
  readonly where: string;
  /** What of its names matched. */
  readonly matched: string;
}

function Suggestion(entity: SuggestedEntity): ReactElement {
  const { units } = useWords();
  return (
    <Group gap={8} wrap="nowrap" justify="space-between">
      <span className="entity-link">
        <KindMark {...entity} />
        <span>{entity.name}</span>
        <Text span size="xs" c="dimmed">
          {entity.matched === entity.name ? entity.where : `${entity.matched} ${entity.where}`}
        </Text>
      </span>
      <Text span size="xs" c="dimmed" className="no-wrap">
        {units.articles(entity.articleCount)}
      </Text>
    </Group>
  );
}

interface Suggestions {
  readonly entities: readonly SuggestedEntity[];
  readonly isKnown: boolean;
}

function useSuggestions(
  text: string | null,
  kinds: readonly EntityKind[] | undefined,
): Suggestions {
  const [query] = useDebouncedValue(text?.trim() ?? "", pauseMs);
  const { data, isLoading } = useAnswer(
    askSuggestions,
    query === "" ? null : { query, ...(kinds ? { kinds } : {}) },
  );
  const isKnown = data !== null && !isLoading;
  return { entities: (data?.search.edges ?? []).flatMap(suggestedEntity), isKnown };
}

type Hit = SuggestionsQuery["search"]["edges"][number];

function suggestedEntity({ node, matched }: Hit): readonly SuggestedEntity[] {
  if (!("articleCount" in node)) return [];
  return [{ ...node, where: tellApart(node), matched }];
}
