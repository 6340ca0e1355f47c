import type {} from "work-permit-checker/react";
