import type {} from "work-permit-checker/vue";
