import { wordList } from "./word-list.ts";

/** Words that keep their full stop. */
export const abbreviations = wordList(`
  Adm. Ala. Ariz. Ark. Assn. Assoc. Ave. Bldg. Blvd. Bros. Brig. Calif. Capt. Cmdr. Co. Col. Colo. Conn. Corp.
  Cpl. Ct. Cllr. Del. Dept. Det. Dist. Dr. Drs. Esq. Fla. Fr. Ft. Ga. Gen. Gov. Govs. Hon. Ia. Ill. Inc.
  Ind. Insp. Jr. Kan. Ky. La. Lt. Ltd. Maj. Mass. Md. Messrs. Mich. Minn. Miss. Mo. Mont. Mr. Mrs. Ms.
  Mt. Neb. Nev. Okla. Ont. Ore. Pa. Pfc. Pres. Prof. Pvt. Que. Rd. Rep. Reps. Rev. Rt. Sen. Sens. Sgt.
  Spc. Sr. St. Ste. Supt. Tenn. Tex. Twp. Univ. Va. Vt. Wash. Wis. Wyo. Jan. Feb. Mar. Apr. Jun. Jul.
  Aug. Sep. Sept. Oct. Nov. Dec. No. vs. Mon. Tues. Tue. Wed. Thurs. Thu. Fri. Sat. Ph.D.
`);
