import { ActionIcon, Group, Menu, Tooltip } from "@mantine/core";
import { type ReactElement, type RefObject, useState } from "react";
import { useWords } from "../language/use-words.tsx";
import { useServerFacts } from "../shell/server-facts.ts";
import { copyText } from "./copy-text.ts";
import { CodeIcon, LinkIcon, PictureIcon, TableIcon } from "./icons.tsx";
import { type PictureFormat, savePicture } from "./save-picture.ts";

interface PanelActionsProps {
  readonly title: string;
  /** The addresses of the question in the playground and as a table. */
  readonly playground: string;
  readonly table: string;
  /** What a picture is taken of. */
  readonly body: RefObject<HTMLElement | null>;
}

/** The four actions in the corner of every panel. */
export function PanelActions({ title, playground, table, body }: PanelActionsProps): ReactElement {
  const { panel } = useWords();
  const facts = useServerFacts();
  return (
    <Group
      gap={2}
      wrap="nowrap"
      className="panel-actions"
      role="group"
      aria-label={panel.actions(title)}
    >
      {facts.playground && (
        <Tooltip label={panel.graphql}>
          <ActionIcon component="a" href={playground} target="_blank" aria-label={panel.graphql}>
            <CodeIcon />
          </ActionIcon>
        </Tooltip>
      )}
      <Tooltip label={panel.csv}>
        <ActionIcon component="a" href={table} aria-label={panel.csv}>
          <TableIcon />
        </ActionIcon>
      </Tooltip>
      <PictureMenu title={title} body={body} />
      <CopyLink />
    </Group>
  );
}

function PictureMenu({ title, body }: Pick<PanelActionsProps, "title" | "body">): ReactElement {
  const { panel } = useWords();
  const save = (format: PictureFormat) => () => void savePicture(body.current, title, format);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={panel.picture} title={panel.picture}>
          <PictureIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={save("png")}>{panel.png}</Menu.Item>
        <Menu.Item onClick={save("svg")}>{panel.svg}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

type Outcome = "none" | "copied" | "shown";

function CopyLink(): ReactElement {
  const { panel } = useWords();
  const [outcome, setOutcome] = useState<Outcome>("none");
  const says: Record<Outcome, string> = {
    none: panel.link,
    copied: panel.linkCopied,
    shown: panel.linkShown,
  };
  const copy = async (): Promise<void> => {
    setOutcome((await copyText(window.location.href)) ? "copied" : "shown");
    setTimeout(() => setOutcome("none"), 3_000);
  };
  return (
    <Tooltip label={says[outcome]} {...(outcome === "none" ? {} : { opened: true })}>
      <ActionIcon aria-label={says[outcome]} onClick={() => void copy()}>
        <LinkIcon />
      </ActionIcon>
    </Tooltip>
  );
}
