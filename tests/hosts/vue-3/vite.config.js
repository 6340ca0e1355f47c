import vue from "@vitejs/plugin-vue";

const isCustomElement = (tag) => tag === "work-permit-checker";

export default { base: "./", plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
