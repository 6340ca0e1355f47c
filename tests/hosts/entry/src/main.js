import * as entry from "work-permit-checker";

globalThis.entry = entry;
