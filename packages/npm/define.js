// Defines <work-permit-checker> on import; on a server it does nothing.
import { define } from "./index.js";

define();

export * from "./index.js";
