import { Group, Title } from "@mantine/core";
import { type ReactElement, type ReactNode, useEffect } from "react";

interface ScreenProps {
  readonly title: string;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A screen's title, in the page and in the browser's tab, and what stands below it. */
export function Screen({ title, aside, children }: ScreenProps): ReactElement {
  useEffect(() => {
    document.title = `${title} · newsgraph`;
  }, [title]);
  return (
    <>
      <Group justify="space-between" mb="sm" gap="sm">
        <Title order={1} size="h3">
          {title}
        </Title>
        {aside && <div className="no-print">{aside}</div>}
      </Group>
      {children}
    </>
  );
}
