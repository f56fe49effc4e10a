import { Args, Field, ObjectType } from "type-graphql";
import { connectionOf } from "./connection.ts";
import { Location } from "./entities.ts";
import { LanguageCode } from "./enums.ts";
import { listArgs } from "./list-args.ts";
import { Node } from "./node.ts";
import { Page } from "./page.ts";
import { PageOrder } from "./page-args.ts";
import { From, planned } from "./planned.ts";
import { PageWhere } from "./where.ts";

const PublicationPageArgs = listArgs(PageWhere, PageOrder);
const PublicationPageConnection = connectionOf("PublicationPage", () => Page);

@ObjectType({ implements: Node, description: "A newspaper (schema.org Newspaper). 报纸" })
export class Publication extends Node {
  @Field(() => String, { description: "Its name. 报名" })
  name!: string;

  @Field(() => LanguageCode, { description: "Its language. 语言" })
  language!: string;

  @Field(() => Location, {
    nullable: true,
    description: "Its home place: what 全市 means in it. 所在地",
  })
  @From({ source: "publicationHome" })
  home?: Location | null;

  @Field(() => PublicationPageConnection, { description: "Its pages, newest first. 版面" })
  @From({ source: "publicationPages" })
  pages(@Args(() => PublicationPageArgs) _args: object): object {
    return planned();
  }
}
