import { Paper, Title } from "@mantine/core";
import type { ReactElement } from "react";
import { useAddress } from "../../address/use-address.ts";
import { useWords } from "../../language/use-words.tsx";
import { leadsTo, type SchemaType, usedBy } from "./introspection.ts";

interface TypePictureProps {
  readonly type: SchemaType;
  readonly types: readonly SchemaType[];
}

/** As many types as stand beside each other without running out of sight. */
const most = 18;
const row = 26;
const columns = { before: 10, here: 330, after: 650, width: 900 } as const;

/** A type between those that lead to it and those it leads to; a click goes on to one of them. */
export function TypePicture({ type, types }: TypePictureProps): ReactElement {
  const { schema } = useWords();
  const before = usedBy(type.name, types)
    .filter((name) => name !== type.name)
    .slice(0, most);
  const after = leadsTo(type, types)
    .filter((name) => name !== type.name)
    .slice(0, most);
  const rows = Math.max(before.length, after.length, 1);
  const height = rows * row + 16;
  const middle = height / 2;
  const level = (index: number, count: number): number => middle + (index - (count - 1) / 2) * row;
  return (
    <Paper withBorder p="md" component="section" className="panel">
      <Title order={2} size="h5" mb="xs">
        {schema.picture}
      </Title>
      <figure className="type-picture">
        <svg viewBox={`0 0 ${columns.width} ${height}`}>
          <title>{schema.pictureOf(before.length + after.length + 1)}</title>
          {before.map((name, index) => (
            <Curve
              key={name}
              from={[columns.before + boxWidth, level(index, before.length)]}
              to={[columns.here, middle]}
            />
          ))}
          {after.map((name, index) => (
            <Curve
              key={name}
              from={[columns.here + boxWidth, middle]}
              to={[columns.after, level(index, after.length)]}
            />
          ))}
          {before.map((name, index) => (
            <Box key={name} name={name} x={columns.before} y={level(index, before.length)} />
          ))}
          <Box name={type.name} x={columns.here} y={middle} isHere />
          {after.map((name, index) => (
            <Box key={name} name={name} x={columns.after} y={level(index, after.length)} />
          ))}
        </svg>
      </figure>
    </Paper>
  );
}

const boxWidth = 240;

function Curve({
  from,
  to,
}: {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}): ReactElement {
  const bend = (from[0] + to[0]) / 2;
  return (
    <path
      className="type-curve"
      d={`M${from[0]} ${from[1]}C${bend} ${from[1]} ${bend} ${to[1]} ${to[0]} ${to[1]}`}
    />
  );
}

interface BoxProps {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly isHere?: boolean;
}

function Box({ name, x, y, isHere = false }: BoxProps): ReactElement {
  const { linkTo } = useAddress();
  return (
    <a href={linkTo("/schema", { type: name })} className="type-box" data-here={isHere}>
      <rect x={x} y={y - 11} width={boxWidth} height={22} rx={4} />
      <text x={x + 8} y={y + 4}>
        {name}
      </text>
    </a>
  );
}
