// What the types allow and refuse; compiled, never run.
import { createRef } from "react";
import type { WorkPermitChecker } from "work-permit-checker";

const ref = createRef<WorkPermitChecker>();

export const allowed = [
  <work-permit-checker />,
  <work-permit-checker
    ref={ref}
    class="wide"
    id="checker"
    lang="fr-CA"
    theme="dark"
    heading-level={1}
    routes="ict-manager cusma-professional"
    as-of="2026-11-22"
    storage="session"
    share
    loading="lazy"
    onwork-permit-checker-error={({ detail }) => detail.code === "panic"}
  />,
];

export const refused = [
  // @ts-expect-error there is no such theme
  <work-permit-checker theme="pink" />,
  // @ts-expect-error headings end at six
  <work-permit-checker heading-level={7} />,
  // @ts-expect-error an answer is no object like this
  <work-permit-checker answers={{ wage: { yearly: 1 } }} />,
  // @ts-expect-error the event carries no answers
  <work-permit-checker onwork-permit-checker-report={({ detail }) => detail.answers} />,
  // @ts-expect-error the tag is written in full
  <permit-checker />,
];
