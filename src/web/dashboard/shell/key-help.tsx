import { Kbd, Modal, Table, Title } from "@mantine/core";
import type { ReactElement } from "react";
import type { KeyBinding } from "../keys/key-presses.ts";
import { useAllKeys } from "../keys/use-keys.ts";
import { useWords } from "../language/use-words.tsx";

interface KeyHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All keys that do something now, made from the registry they are looked up in. */
export function KeyHelp({ isOpen, onClose }: KeyHelpProps): ReactElement {
  const bindings = useAllKeys();
  const { keys, words } = useWords();
  const here = bindings.filter(({ scope }) => scope === "here");
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={keys.title}
      closeButtonProps={{ "aria-label": words.close }}
    >
      <KeyTable
        title={keys.everywhere}
        bindings={bindings.filter(({ scope }) => scope === "everywhere")}
      />
      {here.length > 0 && <KeyTable title={keys.here} bindings={here} />}
    </Modal>
  );
}

function KeyTable({
  title,
  bindings,
}: {
  readonly title: string;
  readonly bindings: readonly KeyBinding[];
}): ReactElement {
  return (
    <section>
      <Title order={3} size="h6" mt="sm">
        {title}
      </Title>
      <Table>
        <Table.Tbody>
          {bindings.map(({ keys, does }) => (
            <Table.Tr key={keys}>
              <Table.Td w={140}>
                {keys.split(" ").map((key) => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
