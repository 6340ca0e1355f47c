// The block in the editor: its settings at the side, and inside it the fallback as ordinary blocks.
// Words and choices come from the plugin, as `workPermitCheckerEditor`; no build step is needed.
(({ blocks, blockEditor, components, element }, given) => {
  const { createElement } = element;
  const { choices, labels, words } = given;
  const inBlock = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  // What newer editors want of their fields; older ones pass over it.
  const NEW_SIZES = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
  const DEFAULTS = { theme: "auto", "heading-level": "2", loading: "eager", storage: "none" };

  function edit({ attributes, setAttributes }) {
    const value = (name) => attributes[inBlock(name)];
    // What equals the default is not kept, so that the block's comment stays short.
    const put = (name) => (next) => setAttributes({ [inBlock(name)]: !next || next === DEFAULTS[name] ? undefined : next });
    const field = (name) => {
      const [label, help] = labels[name];
      return { key: name, label, help: help || undefined, value: value(name) ?? DEFAULTS[name] ?? "", onChange: put(name), ...NEW_SIZES };
    };
    const select = (name) => createElement(components.SelectControl, { ...field(name), options: choices[name] });

    const chosen = value("routes") ?? [];
    const tick = (id) => (on) => {
      const next = given.routes.map((route) => route.value).filter((each) => (each === id ? on : chosen.includes(each)));
      setAttributes({ routes: next.length ? next : undefined });
    };
    const route = ({ value: id, label }) => createElement(components.CheckboxControl, {
      key: id, label, checked: chosen.includes(id), onChange: tick(id), __nextHasNoMarginBottom: true,
    });
    const colour = ({ value: name, label }) => ({ label, value: value(name), onChange: put(name) });

    const { PanelBody } = components;
    const settings = createElement(blockEditor.InspectorControls, {},
      createElement(PanelBody, { title: words.settings }, ["lang", "theme", "heading-level"].map(select)),
      createElement(PanelBody, { title: labels.routes[0], initialOpen: false },
        createElement("p", {}, labels.routes[1]), given.routes.map(route)),
      createElement(blockEditor.PanelColorSettings, {
        title: words.colours, initialOpen: false, colorSettings: given.colours.map(colour),
      }, createElement("p", {}, words.both)),
      createElement(PanelBody, { title: words.more, initialOpen: false },
        ["loading", "storage"].map(select),
        createElement(components.TextControl, { ...field("as-of"), type: "date" })));

    const frame = blockEditor.useBlockProps({ style: { border: "1px solid currentColor", borderRadius: "10px", padding: "16px" } });
    const inside = blockEditor.useInnerBlocksProps({}, { template: [["core/paragraph", { content: given.fallback }]] });
    return createElement("div", frame, settings,
      createElement("p", {}, createElement("strong", {}, words.title)),
      createElement("p", {}, words.inside),
      createElement("div", inside));
  }

  blocks.registerBlockType("work-permit-checker/checker", {
    edit,
    save: () => createElement(blockEditor.InnerBlocks.Content),
  });
})(wp, workPermitCheckerEditor);
