import type { BlockRole, Language } from "../../domain/index.ts";
import { isLoneDateline, isSourceLine } from "../bylines/dateline.ts";
import { isBareNames, namesNobody, readCredits } from "../bylines/read-credits.ts";
import { isLatinByline } from "../bylines/read-latin-byline.ts";
import type { Fragment } from "../find-blocks.ts";
import { isMasthead } from "../masthead.ts";
import { endsWithPictureCredit } from "./picture-credit.ts";
import { endsSentence } from "./sentence-ends.ts";

/** What a block is by its own look, before its neighbours have a say. */
export interface Role {
  readonly role: BlockRole;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Gives each block the role that its own words tell. Kickers and subheads are still headlines here. */
export function assignRoles(fragments: readonly Fragment[], language: Language): readonly Role[] {
  const look = language === "zh" ? chineseRole : englishRole;
  return fragments.map((fragment) => sharedRole(fragment) ?? look(fragment));
}

function sharedRole(fragment: Fragment): Role | null {
  const { plain } = fragment;
  if (isMasthead(fragment)) return { role: "masthead", confidence: 0.98 };
  if (!/[\p{L}]/u.test(plain)) return { role: "furniture", confidence: 0.9 };
  if (/^(?:[A-Z]?\d{1,3}\s*版?|第?.{1,3}版.{0,6}|Page [A-Z]?\d+)$/.test(plain))
    return { role: "furniture", confidence: 0.9 };
  return null;
}

const editors =
  /^(?:责任编辑|责编|本版(?:编辑|责编|主编)|编辑|主编|执行主编|值班(?:编委|主任|编辑|总编)|编审|版式|美编|校对|组版|排版|视觉|统筹|审核|监制|电话|热线|邮箱|投稿邮箱|新闻热线)/;

/** 今日四版 零售每份一元: what a paper says of itself. */
const imprint =
  /^今日[一二三四五六七八九十\d]+版|零售(?:每份|价)|每份零售|国内统一(?:连续出版物号|刊号)|邮发代号|^(?:本报|社)(?:地)?址[:：]/;

function chineseRole({ plain, lines, hasDateline }: Fragment): Role {
  if (editors.test(plain) && plain.length <= 60 && !/[。！？]$/.test(plain))
    return { role: "credits", confidence: 0.95 };
  if (/^[（(]?(?:上接|下转|紧接).{0,8}版[）)]?$/.test(plain))
    return { role: "furniture", confidence: 0.95 };
  if (imprint.test(plain) && plain.length <= 60 && !/。$/.test(plain))
    return { role: "furniture", confidence: 0.9 };
  if (isDateLine(plain)) return { role: "byline", confidence: 0.9 };
  if (isLoneDateline(plain)) return { role: "byline", confidence: 0.9 };
  if (!hasDateline && opensAsCaption(plain)) return { role: "caption", confidence: 0.9 };
  if (isChineseByline(plain)) return { role: "byline", confidence: 0.9 };
  if (hasDateline || endsWithPictureCredit(plain)) return { role: "body", confidence: 0.99 };
  return headlineOrBody(plain, lines.length);
}

/** 图为…, ▲…: what only stands under a picture. */
function opensAsCaption(plain: string): boolean {
  return plain.length <= 260 && /^(?:[①②③④▲△▼↑↓←→]|(?:上|下|左|右)?图(?:为|①|一))/.test(plain);
}

/** (2023年7月4日) under a headline. */
function isDateLine(plain: string): boolean {
  return /^[（(]?\d{4}年\d{1,2}月\d{1,2}日[）)]?$/.test(plain);
}

function isChineseByline(plain: string): boolean {
  if (isSourceLine(plain) || namesNobody(plain)) return true;
  const bare = plain.replace(/^[□■●◎○▢\s(（【]+|[)）】]$/g, "").replace(creditColon, "$1 ");
  if (plain.length > 60 || /[。！？，：]/.test(bare)) return false;
  if (isBareNames(bare)) return true;
  const named = readCredits(bare, "writer").length > 0;
  return (
    (named && (saysCredit.test(bare) || /^[□■●]/.test(plain))) ||
    /^(?:中华人民共和国|中共|[\u4e00-\u9fff]{2,10})(?:主席|总理|总书记|书记|市长|县长|主任)\s[\u4e00-\u9fff]{2,3}$/.test(
      plain,
    )
  );
}

const saysCredit =
  /记者|通讯员|特约|撰文|作者|采写|编译|供稿|整理|口述|文[/ ]|图[/ ]|\/文|\/图|摄影|实习生/;
/** 文：张三 图：李四. */
const creditColon = /(记者|通讯员|撰文|作者|采写|编译|供稿|整理|口述|摄影|供图|文|图)[:：]/g;
function headlineOrBody(plain: string, lines: number): Role {
  if (endsSentence(plain) && !/[！？…]["”]?$/.test(plain))
    return { role: "body", confidence: 0.95 };
  if (/[。；]/.test(plain) || plain.length > 60) return { role: "body", confidence: 0.95 };
  const commas = (plain.match(/，/g) ?? []).length;
  if (plain.length > 45 || commas > 1 || lines > 4) return { role: "body", confidence: 0.8 };
  if (commas === 1) return { role: plain.length > 22 ? "body" : "headline", confidence: 0.55 };
  if (/^[，、）》”]|[、，（《“]$/.test(plain)) return { role: "body", confidence: 0.8 };
  return { role: "headline", confidence: plain.length <= 32 ? 0.9 : 0.7 };
}

/** Newsroom 608-555-0142 | beacon@example.com: how to reach the paper. */
function isContact(plain: string): boolean {
  const isReach = /\S+@\S+\.\w+|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|\bwww\.\S+/.test(plain);
  return isReach && plain.length <= 90 && !endsSentence(plain);
}

function englishRole({ plain, lines, hasDateline }: Fragment): Role {
  if (isLatinByline(plain)) return { role: "byline", confidence: 0.97 };
  if (
    /^(?:Editors?|Copy editor|Page design|Design|Photos?|Compiled)\b.{0,80}$/.test(plain) &&
    !endsSentence(plain)
  )
    return { role: "credits", confidence: 0.8 };
  if (isContact(plain)) return { role: "credits", confidence: 0.9 };
  if (/^(?:Continued|See [A-Z].*|From) (?:on|from|page)\b.{0,30}$/i.test(plain))
    return { role: "furniture", confidence: 0.9 };
  if (hasDateline) return { role: "body", confidence: 0.98 };
  if (endsWithPictureCredit(plain)) return { role: "body", confidence: 0.9 };
  const isShort = plain.length <= 110 && lines.length <= 3;
  const looksLikeHead =
    isShort &&
    /^["“‘'$\d]?[A-Z0-9]/.test(plain) &&
    !endsSentence(plain) &&
    !/[a-z]\. [A-Z]/.test(plain) &&
    !(plain.length > 70 && /,.*,/.test(plain)) &&
    !/[,;-]$/.test(plain);
  return looksLikeHead ? { role: "headline", confidence: 0.85 } : { role: "body", confidence: 0.9 };
}
