// The tag in JSX, for React 18 and 19. React 19 also takes `answers` and the listeners as props;
// under React 18 reach them through a ref.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Answers, WorkPermitChecker, WorkPermitCheckerAttributes, WorkPermitCheckerEventMap } from "./index.js";

/** One prop for each event, as React 19 spells listeners of custom elements. */
export type WorkPermitCheckerListeners = {
  [Name in keyof WorkPermitCheckerEventMap as `on${Name}`]?: (event: WorkPermitCheckerEventMap[Name]) => void;
};

/** All props of the tag. */
export type WorkPermitCheckerProps = DetailedHTMLProps<HTMLAttributes<WorkPermitChecker>, WorkPermitChecker> &
  WorkPermitCheckerAttributes &
  WorkPermitCheckerListeners & { answers?: Answers; class?: string };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "work-permit-checker": WorkPermitCheckerProps;
    }
  }
}
