import { createApp } from "vue";
import App from "./App.vue";
import "work-permit-checker/define";

createApp(App).mount("#app");
