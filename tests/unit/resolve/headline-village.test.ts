import { pageReader } from "../../../src/pipeline/index.ts";

test("a village that the headline names is the one whose county the body tells", async () => {
  const text = `湖边晨报 2023年7月5日 第2版

协合村：村口议事 大家来说

本报讯（通讯员 石望川）近日，武陵源区协合村在村口开了一场议事会，二十多名村民到场。村里的路灯和水渠，当天都定了下来。
`;
  const { entities } = await pageReader("off")({
    ...{ text, source: "test", publication: null, publishedOn: null, number: null },
    ...{ language: "zh", home: "4308" },
  });
  const villages = entities.filter(({ name }) => name.startsWith("协合村"));
  expect(villages.map(({ id }) => id)).toEqual(["location:430811201203"]);
});
