// The tag in Vue templates.
import type { HTMLAttributes, PublicProps } from "vue";
import type { Answers, WorkPermitChecker, WorkPermitCheckerAttributes, WorkPermitCheckerEventMap } from "./index.js";

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Capitalize<Head>}${Camel<Tail>}` : Capitalize<Name>;

/** One prop for each event, as Vue spells listeners. */
export type WorkPermitCheckerListeners = {
  [Name in keyof WorkPermitCheckerEventMap as `on${Camel<Name>}`]?: (event: WorkPermitCheckerEventMap[Name]) => void;
};

/** The attributes, as Vue reads them from a template. */
export type WorkPermitCheckerTemplateAttributes = {
  [Name in keyof WorkPermitCheckerAttributes as Uncapitalize<Camel<Name>>]: WorkPermitCheckerAttributes[Name];
};

/** All props of the tag. */
export type WorkPermitCheckerProps = PublicProps &
  Omit<HTMLAttributes, keyof WorkPermitCheckerAttributes> &
  WorkPermitCheckerTemplateAttributes &
  WorkPermitCheckerListeners & { answers?: Answers };

declare module "vue" {
  interface GlobalComponents {
    "work-permit-checker": new () => WorkPermitChecker & { $props: WorkPermitCheckerProps };
  }
}
